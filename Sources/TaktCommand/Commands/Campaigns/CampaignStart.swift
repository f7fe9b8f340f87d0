import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    try global.show(global.openPlan().startCampaign(campaign)) { $0.campaigns($1) }
  }
}
