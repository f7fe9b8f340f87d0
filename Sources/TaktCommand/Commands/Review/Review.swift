import ArgumentParser
import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// `takt review [CAMPAIGN]`.
struct Review: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Wo eine Kampagne steht: Ziele, Aufwand, Beiträge. Ohne Namen: alle.",
        en: "Where a campaign stands: goals, cost, posts. Without a name: all of them."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var campaign: String?
  @OptionGroup var output: OutputOptions

  func run() throws {
    let plan = try global.openStepwise()
    let channels = try plan.channelMeasurements()
    guard let campaign else {
      let standings = try plan.repository.campaigns().map { campaign in
        CampaignStanding(
          try plan.results(of: campaign, channels), currency: plan.settings.currency.code,
          in: plan.zone)
      }
      let overview = ReviewOverview(
        standings, quarter: try plan.quarter(), currency: plan.settings.currency.code,
        asOf: plan.today)
      return try plan.show(
        overview, output, text: { $0.overview($1) }, page: { $0.overview($1) })
    }
    let reviewed = try plan.campaign(named: campaign)
    let review = CampaignReview(
      try plan.results(of: reviewed, channels), try plan.notes(on: reviewed),
      currency: plan.settings.currency.code, in: try plan.postScene())
    try plan.show(review, output, text: { $0.review($1) }, page: { $0.review($1) })
  }
}
