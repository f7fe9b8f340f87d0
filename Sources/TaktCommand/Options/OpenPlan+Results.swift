import Evaluation
import Planning
import Reports
import Storage

/// Everything that a campaign is judged by.
extension StepwisePlan {
  func results(
    of campaign: Campaign, _ channels: [Channel: [Measurement]]
  ) throws -> CampaignResults {
    var filter = PostFilter()
    filter.campaigns.wanted = [campaign.id]
    let start = zone.instant(of: WallTime(day: campaign.period.from, time: .midnight))
    let earlier = try repository.posts(
      publishedBefore: min(start, now), on: campaign.networks, limit: CampaignResults.mostEarlier)
    return CampaignResults(
      campaign: campaign, goals: try repository.goals(of: campaign.id),
      posts: try measuredPosts(filter), earlier: try measured(earlier),
      ofCampaign: try repository.measurements(of: campaign.id), ofChannels: channels,
      efforts: try repository.efforts(of: campaign.id), hourlyRate: settings.hourlyRate, now: now,
      today: today)
  }

  /// What people wrote down about it.
  func notes(on campaign: Campaign) throws -> CampaignNotes {
    CampaignNotes(
      lessons: CampaignLessons(
        of: campaign, from: try repository.lessons(), of: try repository.campaigns(),
        uses: try repository.lessonUses(of: campaign.id)),
      experiments: try repository.experiments().filter { $0.campaign?.id == campaign.id }
        .map { try report(on: $0) },
      feedback: try repository.feedback(of: campaign.id))
  }

  /// What this quarter brought, beside the one before.
  func quarter() throws -> QuarterResults {
    let quarter = Quarter(containing: today)
    var filter = PostFilter(
      span: CalendarSpan(from: quarter.previous.from, through: quarter.to, in: zone))
    filter.statuses.wanted = [.published]
    return QuarterResults(
      quarter, posts: try measuredPosts(filter), efforts: try repository.efforts(),
      goals: try goalsNewestFirst(), at: now, in: zone)
  }
}
