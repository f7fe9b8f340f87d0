import Planning
import Rendering
import Reports
import Storage

/// What the campaign commands share.
extension OpenPlan {
  /// First and last day as typed; days of the past are as good as days to come.
  func period(from: String, to: String) throws -> Period {
    let reader = MomentReader(now: wallNow, direction: .future)
    return try Period(from: reader.day(from), to: reader.day(to))
  }

  func report(on campaign: Campaign) throws -> CampaignReport {
    var filter = PostFilter()
    filter.campaigns.wanted = [campaign.id]
    return CampaignReport(
      campaign, goals: try repository.goals(of: campaign.id),
      posts: try repository.posts(filter).count, currency: settings.currency)
  }

  func campaignReports() throws -> [CampaignReport] {
    try repository.campaigns().map(report(on:))
  }

  func show(changed campaign: Campaign) throws {
    let report = CampaignReport(
      campaign, goals: try repository.goals(of: campaign.id), posts: 0,
      currency: settings.currency)
    try options.show(ChangeReport([report], dryRun: options.dryRun)) { $0.campaigns($1) }
  }
}
