import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt goal delete NUMBER`.
struct GoalDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Ein Ziel löschen; die Nummer nennt takt goal list.",
        en: "Delete a goal; takt goal list tells the number."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer des Ziels.", en: "The goal's number.")) var goal: Int

  func run() throws {
    try global.show(global.openPlan().deleteGoal(GoalID(goal))) {
      $0.deleted($1) { "\($0.campaign): \($0.metric.name)" }
    }
  }
}
