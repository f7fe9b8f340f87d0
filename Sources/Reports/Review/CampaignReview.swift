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
  package let changes: [AdviceReport]
  package let experiments: [ExperimentReport]
  /// What people said, newest first.
  package let feedback: [FeedbackReport]
  /// What it taught, and what it could learn from others.
  package let lessons: [CampaignLessonReport]
  /// The metric by which the posts are ordered; nil while none of them has a number.
  package let orderedBy: Metric?
  /// The posts that are out, best first.
  package let posts: [RankedPost]
  /// How the numbers came about.
  package let curves: CampaignCurves

  /// Enough for the words; `learn` takes its time for more.
  private static let shuffles = 1_999

  package init(
    _ results: CampaignResults, _ notes: CampaignNotes = CampaignNotes(), currency: String,
    in context: PostContext
  ) {
    let zone = context.zone
    let order = results.orderingMetric
    let progress = results.progress(in: zone)
    let cost = CampaignCost(results.efforts, hourlyRate: results.hourlyRate)
    let plan = PlanKeeping(results, in: zone)
    let learning = Learning(
      results.earlier + results.posts, efforts: results.efforts, goals: results.goals,
      shuffles: Self.shuffles, at: results.now, in: zone
    ) { $0.campaign?.id == results.campaign.id }
    standing = CampaignStanding(results, progress, cost, currency: currency, in: zone)
    self.plan = PlanKeepingReport(plan)
    learned = LearnReport(learning, asOf: results.today).questions
    changes = Advice.changes(
      results, progress: progress, plan: plan, cost: cost, learning: learning,
      openFollowUps: notes.feedback.count { $0.followUp == .open }
    ).map(AdviceReport.init)
    experiments = notes.experiments
    feedback = notes.feedback.map(FeedbackReport.init)
    lessons = notes.lessons?.reports ?? []
    orderedBy = order
    posts = results.ranked(by: order).map { post in
      RankedPost(post, by: order, at: results.now, in: context)
    }
    curves = CampaignCurves(results, orderedBy: order, in: zone)
  }

  package subscript<Value>(dynamicMember member: KeyPath<CampaignStanding, Value>) -> Value {
    standing[keyPath: member]
  }
}

/// One object, with the keys of the standing beside its own.
extension CampaignReview: Codable {
  private enum CodingKeys: CodingKey {
    case plan, learned, changes, experiments, feedback, lessons, orderedBy, posts, curves
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    standing = try CampaignStanding(from: decoder)
    plan = try container.decode(PlanKeepingReport.self, forKey: .plan)
    learned = try container.decode([LearnQuestion].self, forKey: .learned)
    changes = try container.decode([AdviceReport].self, forKey: .changes)
    experiments = try container.decode([ExperimentReport].self, forKey: .experiments)
    feedback = try container.decode([FeedbackReport].self, forKey: .feedback)
    lessons = try container.decode([CampaignLessonReport].self, forKey: .lessons)
    orderedBy = try container.decode(Metric?.self, forKey: .orderedBy)
    posts = try container.decode([RankedPost].self, forKey: .posts)
    curves = try container.decode(CampaignCurves.self, forKey: .curves)
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
    try container.encode(curves, forKey: .curves)
  }
}

/// A post in the order of a review.
package struct RankedPost: Codable, Equatable, Sendable {
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
