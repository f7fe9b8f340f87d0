import Planning
import Rendering
import Reports
import Storage

/// What the campaign commands share.
extension StepwisePlan {
  /// First and last day as typed; days of the past are as good as days to come.
  func period(from: String, to: String) throws -> Period {
    let reader = MomentReader(now: wallNow, direction: .future)
    return try Period(from: reader.day(from), to: reader.day(to))
  }

  func report(on campaign: Campaign) throws -> CampaignReport {
    CampaignReport(
      campaign, goals: try repository.goals(of: campaign.id),
      posts: try repository.postCounts()[campaign.id] ?? 0, currency: settings.currency.code)
  }

  func campaignReports() throws -> [CampaignReport] {
    let goals = Dictionary(grouping: try repository.goals(), by: \.campaign)
    let posts = try repository.postCounts()
    return try repository.campaigns().map { campaign in
      CampaignReport(
        campaign, goals: goals[campaign.id] ?? [], posts: posts[campaign.id] ?? 0,
        currency: settings.currency.code)
    }
  }

  /// Moves a campaign a step further, with the lesson that was given: both, or neither.
  /// - Parameter step: gets the campaign's lessons, the new one among them.
  func move(
    _ campaign: Campaign, learning text: String?, by author: Author,
    _ step: ([Lesson]) throws -> Campaign
  ) throws -> (campaign: Campaign, lesson: Lesson?) {
    let lesson = text.map { text in
      { (id: LessonID) in
        try Lesson(id: id, campaign: campaign.reference, day: today, text: text)
      }
    }
    return try repository.update(campaign, by: author, learning: lesson, step)
  }

  func show(moved: (campaign: Campaign, lesson: Lesson?)) throws {
    let change = ChangeReport([try report(on: moved.campaign)], dryRun: options.dryRun)
    let report = CampaignStepReport(change, lesson: moved.lesson.map(LessonReport.init))
    try options.show(report) { $0.campaign(moved: $1) }
  }

  func show(changed campaign: Campaign) throws {
    let report = ChangeReport([try report(on: campaign)], dryRun: options.dryRun)
    try options.show(report) { $0.campaigns($1) }
  }
}
