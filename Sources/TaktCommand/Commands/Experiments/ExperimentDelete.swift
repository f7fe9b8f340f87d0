import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt experiment delete NAME`.
struct ExperimentDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Einen Versuch löschen; seine Beiträge bleiben.",
        en: "Delete an experiment; its posts stay."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welchen.", en: "Which.")) var name: String

  func run() throws {
    try global.show(global.openPlan().deleteExperiment(name)) { $0.deleted($1) { $0.name } }
  }
}
