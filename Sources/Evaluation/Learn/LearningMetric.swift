package import Planning

/// The metric by which a network's posts are compared: the answer depends on it, so it is the
/// goal's.
struct LearningMetric {
  let metric: Metric
  /// The metric that was wanted, but whose numbers are too small to tell posts apart.
  let wanted: Metric?
  let scores: [ScoredPost]

  /// Numbers of 0, 1 and 2 carry no signal.
  private static let smallestMedian = 5.0

  /// - Parameter preferred: the goals' metrics, the most important first; may be empty.
  /// - Returns: nil where nothing was measured.
  init?(
    for posts: [MeasuredPost], preferring preferred: [Metric], at now: Instant, in zone: PlanZone
  ) {
    let scores = { ScoredPost.scores(of: posts, by: $0, at: now, in: zone) }
    let usual: [Metric] = [.interactions, .linkClicks, .clicks, .reactions, .impressions, .reach]
    guard
      let found = Self.first(of: preferred.distinct, scores) ?? Self.first(of: usual, scores)
    else { return nil }
    let median = found.scores.map(\.value).median ?? 0
    guard median < Self.smallestMedian else {
      self.init(metric: found.metric, wanted: nil, scores: found.scores)
      return
    }
    let larger = [Metric.impressions, .reach].lazy.map { ($0, scores($0)) }.first { _, scores in
      scores.count >= found.scores.count && scores.map(\.value).median ?? 0 >= Self.smallestMedian
    }
    self.init(
      metric: larger?.0 ?? found.metric, wanted: larger == nil ? nil : found.metric,
      scores: larger?.1 ?? found.scores)
  }

  /// One that was asked for is taken as it is.
  init(_ metric: Metric, for posts: [MeasuredPost], at now: Instant, in zone: PlanZone) {
    self.init(
      metric: metric, wanted: nil,
      scores: ScoredPost.scores(of: posts, by: metric, at: now, in: zone))
  }

  private init(metric: Metric, wanted: Metric?, scores: [ScoredPost]) {
    self.metric = metric
    self.wanted = wanted
    self.scores = scores
  }

  /// The first with enough values for an answer, else the first with any.
  private static func first(
    of metrics: [Metric], _ scores: (Metric) -> [ScoredPost]
  ) -> (metric: Metric, scores: [ScoredPost])? {
    let known = metrics.map { ($0, scores($0)) }.filter { !$0.1.isEmpty }
    return known.first { $0.1.count >= TraitAnswer.fewestPosts } ?? known.first
  }
}

extension Metric {
  /// The metric, if single posts bring it, or the numbers that it is a rate of.
  /// - Throws: `MetricError.notOfPosts`.
  package func checkedForLearning() throws(MetricError) -> Metric {
    guard !ofSinglePosts.isEmpty else { throw MetricError.notOfPosts(self) }
    return self
  }

  /// What a post brings of it: of a rate its numerator, since logarithms of shares carry no signal.
  var ofSinglePosts: [Metric] {
    switch self {
    case .engagementRate: [.interactions]
    case .clickRate: [.linkClicks, .clicks]
    default: kind == .count && scopes.contains(.post) || self == .interactions ? [self] : []
    }
  }
}
