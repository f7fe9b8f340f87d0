import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt goal list CAMPAIGN`.
struct GoalList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Die Ziele zeigen.", en: "Show the goals."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welcher Kampagne.", en: "Of which campaign.")) var campaign: String

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.goals(of: campaign)) { $0.list($1, plan.settings.currency.code) }
  }
}
