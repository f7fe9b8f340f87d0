import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    guard name != nil || minutesPerWeek != nil else { throw ChangeError.nothing }
    let old = try plan.person(named: person)
    var person = old
    if let name { person.name = try Name(name) }
    if let minutesPerWeek {
      person.minutesPerWeek = try minutesPerWeek.nilForNone.map(TypedAmount.effort)
    }
    try plan.repository.update(old, to: person, by: plan.author())
    try global.show(ChangeReport([PersonReport(person)], dryRun: global.dryRun)) {
      $0.persons($1)
    }
  }
}
