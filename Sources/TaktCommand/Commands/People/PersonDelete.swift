import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt person delete NAME`.
struct PersonDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Jemanden löschen, der für nichts mehr zuständig ist.",
        en: "Delete somebody who is responsible for nothing any more."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Wer.", en: "Who.")) var person: String

  func run() throws {
    let plan = try global.openStepwise()
    let person = try plan.person(named: person)
    try plan.repository.delete(person, by: plan.author())
    try global.show(ChangeReport([PersonReport(person)], dryRun: global.dryRun)) {
      $0.deleted($1) { $0.name }
    }
  }
}
