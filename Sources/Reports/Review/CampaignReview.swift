package import Evaluation
package import Planning

/// Where a campaign stands, and which posts did best.
@dynamicMemberLookup
package struct CampaignReview: Equatable, Sendable {
  package let standing: CampaignStanding
  package let plan: PlanKeepingReport
  /// What worked, question by question; networks by results an hour.
  package let learned: [LearnQuestion]
  /// At most three things to change.
  package let changes: [Advice]
  package let experiments: [ExperimentReport]
  /// What people said, newest first.
  package let feedback: [FeedbackReport]
  /// What it taught, and what it could learn from others.
  package let lessons: [CampaignLessonReport]
  /// The metric by which the posts are ordered; nil while none of them has a number.
  package let orderedBy: Metric?
  /// The posts that are out, best first.
  package let posts: [RankedPost]
  /// Posts in its time that belong to no campaign, by number.
  package let withoutCampaign: [PostID]
  /// How the numbers came about.
  package let curves: CampaignCurves

  /// Enough for the words; `learn` takes its time for more.
  private static let shuffles = 1_999

  package init(
    _ results: CampaignResults, _ notes: CampaignNotes = CampaignNotes(),
    withoutCampaign: [PostID] = [], currency: String, in context: PostContext
  ) {
    let order = results.orderingMetric
    let progress = results.goalCases.map(\.progress)
    let plan = PlanKeeping(results)
    let learning = Learning(
      results.earlier + results.posts, efforts: results.efforts, goals: results.goals,
      shuffles: Self.shuffles, at: results.now, in: results.zone
    ) { $0.campaign?.id == results.campaign.id }
    standing = CampaignStanding(results, progress, currency: currency)
    self.plan = PlanKeepingReport(plan)
    learned = LearnReport(learning, asOf: results.today).questions
    changes = Advice.changes(
      results, progress: progress, plan: plan, learning: learning,
      openFollowUps: notes.feedback.count { $0.followUp == .open })
    experiments = notes.experiments
    feedback = notes.feedback.map(FeedbackReport.init)
    lessons = notes.lessons?.reports ?? []
    orderedBy = order
    posts = results.ranked(by: order).map { post in
      RankedPost(post, by: order, at: results.now, in: context)
    }
    self.withoutCampaign = withoutCampaign
    curves = CampaignCurves(results, orderedBy: order)
  }

  package subscript<Value>(dynamicMember member: KeyPath<CampaignStanding, Value>) -> Value {
    standing[keyPath: member]
  }
}

/// One object, with the keys of the standing beside its own.
extension CampaignReview: Encodable {
  private enum CodingKeys: CodingKey {
    case plan, learned, changes, experiments, feedback, lessons, orderedBy, posts,
      withoutCampaign, curves
  }

  package func encode(to encoder: any Encoder) throws {
    try standing.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(plan, forKey: .plan)
    try container.encode(learned, forKey: .learned)
    try container.encode(changes, forKey: .changes)
    try container.encode(experiments, forKey: .experiments)
    try container.encode(feedback, forKey: .feedback)
    try container.encode(lessons, forKey: .lessons)
    try container.encode(orderedBy, forKey: .orderedBy)
    try container.encode(posts, forKey: .posts)
    try container.encode(withoutCampaign, forKey: .withoutCampaign)
    try container.encode(curves, forKey: .curves)
  }
}

/// A post in the order of a review.
package struct RankedPost: Encodable, Equatable, Sendable {
  package let post: PostReport
  /// Its value of the metric that orders; null where not measured.
  @OrNull package private(set) var value: Double?
  /// Old enough, and read since.
  package let isMature: Bool

  init(_ measured: MeasuredPost, by metric: Metric?, at now: Instant, in context: PostContext) {
    post = PostReport(measured, in: context)
    isMature = metric.map { measured.matureValue(of: $0, at: now) != nil } ?? false
    value = metric.flatMap { measured.value(of: $0, at: now) }
  }
}
