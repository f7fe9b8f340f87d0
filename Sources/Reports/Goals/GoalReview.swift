package import Evaluation
package import Planning

/// How one goal stands, with what the verdict rests on.
package struct GoalReview: Encodable, Equatable, Sendable {
  /// What a number rests on, as scripts read it.
  package enum Evidence: String, Encodable, Sendable {
    case posts, campaignTotal, channelDays, channelTotals, channelLevel, medianOfPosts, cost
  }

  package let metric: Metric
  @OrNull package private(set) var network: Network?
  @OrNull package private(set) var startValue: Double?
  package let target: Double
  package let due: Day
  @OrNull package private(set) var actual: Double?
  @OrNull package private(set) var evidence: Evidence?
  /// Posts that `actual` is the sum or the median of; results that it is the price of.
  @OrNull package private(set) var basis: Int?
  @OrNull package private(set) var observedAt: Instant?
  /// The day of `observedAt` in the plan's time.
  @OrNull package private(set) var observedOn: Day?
  @OrNull package private(set) var expected: Double?
  /// What is out against what was due, and what came of it against what was expected of it; their
  /// product is `actual` against `expected`. 1 is as planned.
  @OrNull package private(set) var planKept: Double?
  @OrNull package private(set) var effect: Double?
  /// How probable a number as far from `expected` is while the goal is on course, 0 to 1.
  @OrNull package private(set) var chance: Double?
  /// How probable it is that the target will be reached, 0 to 1.
  @OrNull package private(set) var forecast: Double?
  /// The range of the median, with 95 % certainty.
  @OrNull package private(set) var low: Double?
  @OrNull package private(set) var high: Double?
  /// Which share of what counts was measured, 0 to 1.
  @OrNull package private(set) var coverage: Double?
  @OrNull package private(set) var measured: Int?
  @OrNull package private(set) var published: Int?
  /// What a ratio is a share of: impressions or reach.
  @OrNull package private(set) var denominators: [Metric]?
  /// Full cost of one result in cents.
  @OrNull package private(set) var costPerResult: Double?
  /// Something that counts was not measured: `actual` can only be more.
  package let isLowerBound: Bool
  /// The whole range of the median reaches the target.
  package let isSecured: Bool
  /// One of the networks tells the number, or people count it themselves.
  package let isOffered: Bool
  package let status: GoalStatus
  /// The name of the campaign that it is a goal of.
  @Unencoded package private(set) var campaign: String
  /// The rule that decided.
  @Unencoded package private(set) var reason: GoalVerdict.Reason
  /// The part of the plan that a gap comes from; nil without one.
  @Unencoded package private(set) var shortfall: GoalProgress.Shortfall?
  /// The change that the verdict waits for; null where nothing will turn it any more.
  @OrNull package private(set) var turn: GoalVerdict.Turn?

  package init(_ progress: GoalProgress) {
    let (goal, verdict) = (progress.goal, progress.verdict)
    campaign = progress.goalCase.campaign.name.text
    metric = goal.metric
    target = goal.target
    due = goal.due
    status = verdict.status
    (evidence, basis) = Self.evidence(progress.actual?.evidence)
    isLowerBound = progress.isLowerBound
    isSecured = progress.isSecured
    isOffered = progress.isOffered
    reason = verdict.reason
    shortfall = progress.shortfall
    network = goal.network
    startValue = goal.startValue
    actual = progress.actual?.value
    observedAt = progress.actual?.observedAt
    observedOn = (progress.actual?.observedAt).map(progress.goalCase.zone.day)
    expected = progress.expected
    planKept = progress.planKept
    effect = progress.effect
    chance = verdict.pValue
    forecast = verdict.forecast
    low = verdict.interval?.low
    high = verdict.interval?.high
    turn = verdict.turn
    coverage = progress.completeness ?? progress.coverage?.fraction
    measured = progress.coverage?.measured
    published = progress.coverage?.published
    denominators = progress.goalCase.denominators
    costPerResult = progress.costPerResult
  }

  private static func evidence(_ evidence: GoalActual.Evidence?) -> (Evidence?, Int?) {
    switch evidence {
    case .posts(let measured): (.posts, measured)
    case .medianOfPosts(let count): (.medianOfPosts, count)
    case .cost(let results): (.cost, Int(results))
    case .campaignTotal: (.campaignTotal, nil)
    case .channelDays: (.channelDays, nil)
    case .channelTotals: (.channelTotals, nil)
    case .channelLevel: (.channelLevel, nil)
    case nil: (nil, nil)
    }
  }
}

/// Flat, as scripts read it: one of these, or nothing any more.
extension GoalVerdict.Turn: Encodable {
  private enum Key: CodingKey {
    case value, status, posts, on, reading
  }

  package func encode(to encoder: any Encoder) throws {
    var (value, status, posts, on): (Double?, GoalStatus?, Int?, Day?) = (nil, nil, nil, nil)
    switch self {
    case .value(let number, let other): (value, status) = (number, other)
    case .measuring(let more): posts = more
    case .day(let day): on = day
    case .reading: break
    }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(value, forKey: .value)
    try container.encode(status, forKey: .status)
    try container.encode(posts, forKey: .posts)
    try container.encode(on, forKey: .on)
    try container.encode(self == .reading, forKey: .reading)
  }
}
