import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    try global.show(global.openPlan().deletePerson(person)) { $0.deleted($1) { $0.name } }
  }
}
