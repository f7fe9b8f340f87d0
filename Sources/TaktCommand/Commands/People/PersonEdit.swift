import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt person edit NAME`.
struct PersonEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(de: "Name oder Zeit ändern.", en: "Change a name or the time."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Wer.", en: "Who.")) var person: String
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Minuten in der Woche für Social Media; none für nicht angegeben.",
      en: "Minutes a week for social media; none for not stated."))
  var minutesPerWeek: String?

  func run() throws {
    let plan = try global.openPlan()
    let minutes = try minutesPerWeek.map { try $0.nilForNone.map(TypedAmount.effort) }
    try global.show(plan.editPerson(person, name: name, minutesPerWeek: minutes)) {
      $0.persons($1)
    }
  }
}
