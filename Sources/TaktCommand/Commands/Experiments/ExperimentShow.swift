import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let plan = try global.openPlan()
    try global.show(plan.experiment(name)) { $0.experiment($1, plan.settings.currency.code) }
  }
}
