import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt person add NAME`.
struct PersonAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: .words(de: "Jemanden aufnehmen.", en: "Add somebody."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Minuten in der Woche für Social Media.", en: "Minutes a week for social media."))
  var minutesPerWeek: Int?

  func run() throws {
    let plan = try global.openPlan()
    let minutes = try minutesPerWeek.map { try Effort(minutes: $0) }
    try global.show(plan.addPerson(name, minutesPerWeek: minutes)) { $0.persons($1) }
  }
}
