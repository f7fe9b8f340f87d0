import Evaluation
import Planning
package import Reports
import Storage

/// Where campaigns stand.
extension OpenPlan {
  /// Every campaign in a line, and the quarter.
  package func reviewAll() throws -> ReviewOverview {
    try read { snapshot in
      let channels = try snapshot.channelMeasurements()
      let standings = try snapshot.all(Campaign.self).map { campaign in
        CampaignStanding(
          try results(of: campaign, channels, in: snapshot), currency: settings.currency.code)
      }
      return ReviewOverview(
        standings, quarter: try quarter(in: snapshot), currency: settings.currency.code,
        asOf: today)
    }
  }

  package func review(_ campaign: String) throws -> CampaignReview {
    try read { snapshot in
      let campaign = try snapshot.campaign(named: campaign)
      return CampaignReview(
        try results(of: campaign, snapshot.channelMeasurements(), in: snapshot),
        try notes(on: campaign, in: snapshot),
        withoutCampaign: try withoutCampaign(beside: campaign, in: snapshot),
        currency: settings.currency.code,
        in: try postContext(in: snapshot))
    }
  }

  /// Everything that a campaign is judged by.
  func results(
    of campaign: Campaign, _ channels: [Channel: [Measurement]], in snapshot: PlanSnapshot
  ) throws -> CampaignResults {
    var filter = PostFilter()
    filter.campaigns.wanted = [campaign.id]
    let start = zone.instant(of: WallTime(day: campaign.period.from, time: .midnight))
    let earlier = try snapshot.posts(
      publishedBefore: min(start, now), on: campaign.networks, limit: CampaignResults.mostEarlier)
    return CampaignResults(
      campaign: campaign, goals: try snapshot.goals(of: campaign.id),
      posts: try snapshot.measuredPosts(filter), earlier: try snapshot.measured(earlier),
      ofCampaign: try snapshot.measurements(of: campaign.id), ofChannels: channels,
      efforts: try snapshot.efforts(of: campaign.id), hourlyRate: settings.hourlyRate, now: now,
      in: zone)
  }

  /// The posts in a campaign's time that belong to none, those that are out included; nobody misses them
  /// before it runs.
  private func withoutCampaign(
    beside campaign: Campaign, in snapshot: PlanSnapshot
  ) throws -> [PostID] {
    guard campaign.state != .draft else { return [] }
    var filter = PostFilter(
      span: CalendarSpan(from: campaign.period.from, through: campaign.period.to, in: zone))
    filter.statuses.unwanted = [.skipped]
    filter.campaigns.wantsNone = true
    return try snapshot.posts(filter).map(\.id).sorted()
  }

  /// What people wrote down about it.
  private func notes(on campaign: Campaign, in snapshot: PlanSnapshot) throws -> CampaignNotes {
    CampaignNotes(
      lessons: try snapshot.lessonsAround(campaign),
      experiments: try snapshot.all(Experiment.self).filter { $0.campaign?.id == campaign.id }
        .map { try report(on: $0, in: snapshot) },
      feedback: try snapshot.feedback(of: campaign.id))
  }

  /// What this quarter brought, beside the one before.
  private func quarter(in snapshot: PlanSnapshot) throws -> QuarterResults {
    let quarter = Quarter(containing: today)
    var filter = PostFilter(
      span: CalendarSpan(from: quarter.previous.from, through: quarter.to, in: zone))
    filter.statuses.wanted = [.published]
    return QuarterResults(
      quarter, posts: try snapshot.measuredPosts(filter), efforts: try snapshot.efforts(),
      goals: try snapshot.goalsNewestFirst(), at: now, in: zone)
  }
}
