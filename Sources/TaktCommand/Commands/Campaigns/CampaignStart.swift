import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt campaign start NAME`.
struct CampaignStart: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "start",
      abstract: .words(
        de: "Eine Kampagne starten; sie braucht ein Ziel und jemanden, der zuständig ist.",
        en: "Start a campaign; it needs a goal and somebody responsible."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String

  func run() throws {
    let plan = try global.openStepwise()
    let draft = try plan.campaign(named: campaign)
    let campaign = try draft.started(goals: plan.repository.goals(of: draft.id))
    try plan.repository.update(draft, to: campaign, by: plan.author())
    try plan.show(changed: campaign)
  }
}
