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

  func run() throws {
    let plan = try global.openPlan()
    guard let campaign else {
      let channels = try plan.channelMeasurements()
      let reviews = try plan.repository.campaigns().map { try plan.review($0, channels) }
      return try global.show(ReviewOverview(reviews, asOf: plan.today)) { $0.overview($1) }
    }
    let review = try plan.review(plan.campaign(named: campaign), plan.channelMeasurements())
    try global.show(review) { $0.review($1) }
  }
}

extension OpenPlan {
  fileprivate func review(
    _ campaign: Campaign, _ channels: [Channel: [Measurement]]
  ) throws -> CampaignReview {
    var filter = PostFilter()
    filter.campaigns.wanted = [campaign.id]
    let results = CampaignResults(
      campaign: campaign, goals: try repository.goals(of: campaign.id),
      posts: try measuredPosts(filter), ofCampaign: try repository.measurements(of: campaign.id),
      ofChannels: channels, efforts: try repository.efforts(of: campaign.id),
      hourlyRate: settings.hourlyRate, now: now, today: today)
    return CampaignReview(results, currency: settings.currency, in: zone)
  }
}
