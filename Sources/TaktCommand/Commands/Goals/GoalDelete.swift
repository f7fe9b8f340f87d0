import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let goal = try plan.repository.goal(GoalID(goal))
    let campaign = try plan.repository.campaigns().first { $0.id == goal.campaign }
    let report = GoalReport(goal, of: campaign?.name.text ?? "")
    try plan.repository.delete(goal, by: plan.author())
    try global.show(ChangeReport([report], dryRun: global.dryRun)) {
      $0.deleted($1) { "\($0.campaign): \($0.metric.name)" }
    }
  }
}
