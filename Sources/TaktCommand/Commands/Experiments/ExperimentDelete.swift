import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let experiment = try plan.experiment(named: name)
    let report = try plan.report(on: experiment)
    try plan.repository.delete(experiment, by: plan.author())
    try global.show(ChangeReport([report], dryRun: global.dryRun)) { $0.deleted($1) { $0.name } }
  }
}
