import ArgumentParser

/// `takt campaign …`.
struct CampaignCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "campaign",
      abstract: .words(
        de: "Kampagnen mit Ziel, Zielgruppe und Ende.",
        en: "Undertakings with an objective, an audience and an end."),
      subcommands: [
        CampaignAdd.self, CampaignList.self, CampaignShow.self, CampaignEdit.self,
        CampaignStart.self, CampaignEnd.self, CampaignEvaluate.self, CampaignDelete.self,
      ])
  }
}
