import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    try global.show(global.openPlan().deleteCampaign(campaign)) { $0.deleted($1) { $0.name } }
  }
}
