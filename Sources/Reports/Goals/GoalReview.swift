package import Evaluation
package import Planning

/// How one goal stands, with what the verdict rests on.
package struct GoalReview: Codable, Equatable, Sendable {
  /// What a number rests on, as scripts read it.
  package enum Evidence: String, Codable, Sendable {
    case posts, campaignTotal, channelDays, channelTotals, channelLevel, medianOfPosts, cost
  }

  /// What would change the verdict: one of these, or nothing any more.
  package struct Turn: Codable, Equatable, Sendable {
    /// At this value, seen now, `status` would hold.
    @OrNull package private(set) var value: Double?
    @OrNull package private(set) var status: GoalStatus?
    /// How many more posts have to be measured.
    @OrNull package private(set) var posts: Int?
    /// On that day.
    @OrNull package private(set) var on: Day?
    /// A newer reading of the number.
    package let reading: Bool

    init(_ turn: GoalVerdict.Turn) {
      (value, status, posts, on) = (nil, nil, nil, nil)
      reading = turn == .reading
      switch turn {
      case .value(let value, let status): (self.value, self.status) = (value, status)
      case .measuring(let posts): self.posts = posts
      case .day(let day): on = day
      case .reading: break
      }
    }
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
  @OrNull package private(set) var turn: Turn?

  package init(
    _ progress: GoalProgress, cost: CampaignCost, denominators: [Metric]?, in zone: PlanZone
  ) {
    metric = progress.goal.metric
    target = progress.goal.target
    due = progress.goal.due
    status = progress.status
    let kind = progress.goal.metric.kind
    (evidence, basis) = Self.evidence(progress.actual?.evidence)
    isLowerBound =
      (kind == .count || kind == .stock) && progress.completeness ?? 1 < 1
      || progress.actual?.evidence == .cost(results: 0)
    isSecured = progress.isSecured
    isOffered = progress.isOffered
    network = progress.goal.network
    startValue = progress.goal.startValue
    actual = progress.actual?.value
    observedAt = progress.actual?.observedAt
    observedOn = (progress.actual?.observedAt).map(zone.day)
    expected = progress.expected
    planKept = progress.expectation?.planKept
    effect = progress.actual.flatMap { progress.expectation?.effect(of: $0.value) }
    chance = progress.verdict.chance
    forecast = progress.forecast
    low = progress.verdict.interval?.low
    high = progress.verdict.interval?.high
    turn = progress.verdict.turn.map(Turn.init)
    coverage = progress.completeness ?? progress.coverage?.fraction
    measured = progress.coverage?.measured
    published = progress.coverage?.published
    self.denominators = denominators
    let isResult =
      progress.goal.metric.kind == .count && progress.goal.metric.unit == .count
      && progress.goal.metric.better == .more
    costPerResult = isResult ? progress.actual.flatMap { cost.cents(per: $0.value) } : nil
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
