package import Evaluation
package import Planning

/// How one goal stands, with what the verdict rests on.
package struct GoalReview: Codable, Equatable, Sendable {
  /// What a number rests on, as scripts read it.
  package enum Evidence: String, Codable, Sendable {
    case posts, campaignTotal, channelDays, channelTotals, channelLevel, medianOfPosts
  }

  package let metric: Metric
  @OrNull package private(set) var network: Network?
  @OrNull package private(set) var startValue: Double?
  package let target: Double
  package let due: Day
  @OrNull package private(set) var actual: Double?
  @OrNull package private(set) var evidence: Evidence?
  /// Posts that `actual` is the sum or the median of.
  @OrNull package private(set) var basis: Int?
  @OrNull package private(set) var observedAt: Instant?
  /// The day of `observedAt` in the plan's time.
  @OrNull package private(set) var observedOn: Day?
  @OrNull package private(set) var expected: Double?
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
  package let status: GoalStatus

  package init(
    _ progress: GoalProgress, cost: CampaignCost, denominators: [Metric]?, in zone: PlanZone
  ) {
    metric = progress.goal.metric
    target = progress.goal.target
    due = progress.goal.due
    status = progress.status
    let kind = progress.goal.metric.kind
    isLowerBound = (kind == .count || kind == .stock) && progress.completeness ?? 1 < 1
    network = progress.goal.network
    startValue = progress.goal.startValue
    actual = progress.actual?.value
    (evidence, basis) = Self.evidence(progress.actual?.evidence)
    observedAt = progress.actual?.observedAt
    observedOn = (progress.actual?.observedAt).map(zone.day)
    expected = progress.expected
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
    case .campaignTotal: (.campaignTotal, nil)
    case .channelDays: (.channelDays, nil)
    case .channelTotals: (.channelTotals, nil)
    case .channelLevel: (.channelLevel, nil)
    case nil: (nil, nil)
    }
  }
}
