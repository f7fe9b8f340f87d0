import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt goal list CAMPAIGN`.
struct GoalList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Die Ziele zeigen.", en: "Show the goals."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welcher Kampagne.", en: "Of which campaign.")) var campaign: String

  func run() throws {
    let plan = try global.openStepwise()
    let campaign = try plan.campaign(named: campaign)
    let goals = try plan.repository.goals(of: campaign.id)
    try global.show(goals.map { GoalReport($0, of: campaign.name.text) }) {
      $0.list($1, plan.settings.currency.code)
    }
  }
}
