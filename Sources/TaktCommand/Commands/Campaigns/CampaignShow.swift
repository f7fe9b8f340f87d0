import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt campaign show NAME`.
struct CampaignShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(
        de: "Eine Kampagne mit ihren Zielen zeigen.", en: "Show a campaign with its goals."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String

  func run() throws {
    try global.show(global.openPlan().campaign(campaign)) { $0.campaign($1) }
  }
}
