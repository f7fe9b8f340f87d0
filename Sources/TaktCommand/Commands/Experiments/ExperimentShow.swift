import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt experiment show NAME`.
struct ExperimentShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(
        de: "Einen Versuch zeigen, nach dem Ende mit Ergebnis.",
        en: "Show an experiment, after its end with its result."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welchen.", en: "Which.")) var name: String

  func run() throws {
    let plan = try global.openStepwise()
    let report = try plan.report(on: plan.experiment(named: name))
    try global.show(report) { $0.experiment($1, plan.settings.currency.code) }
  }
}
