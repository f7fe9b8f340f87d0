import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt campaign delete NAME`.
struct CampaignDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Eine Kampagne ohne Beiträge löschen, mit ihren Zielen und Lehren.",
        en: "Delete a campaign without posts, with its goals and lessons."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String

  func run() throws {
    let plan = try global.openStepwise()
    let campaign = try plan.campaign(named: campaign)
    let report = try plan.report(on: campaign)
    try plan.repository.delete(campaign, by: plan.author())
    try global.show(ChangeReport([report], dryRun: global.dryRun)) {
      $0.deleted($1) { $0.name }
    }
  }
}
