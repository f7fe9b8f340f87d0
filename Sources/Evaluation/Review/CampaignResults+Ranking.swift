package import Planning

extension CampaignResults {
  /// What orders the posts.
  package var orderingMetric: Metric? {
    published(on: nil).orderingMetric(preferring: goals.map(\.metric), at: now)
  }

  /// The posts that are out, best first.
  package func ranked(by metric: Metric?) -> [MeasuredPost] {
    published(on: nil).ranked(by: metric, at: now)
  }
}

extension [MeasuredPost] {
  /// What orders posts: the first goal's metric that any of them has a value of, else the first of
  /// interactions, link clicks, clicks, reactions and impressions; nil where nothing was measured.
  /// - Parameter goals: the metrics of goals, the most important first.
  package func orderingMetric(preferring goals: [Metric], at now: Instant) -> Metric? {
    (goals + [.interactions, .linkClicks, .clicks, .reactions, .impressions]).first { metric in
      contains { $0.value(of: metric, at: now) != nil }
    }
  }

  /// Best first; those without a value last, in the order in which they came.
  package func ranked(by metric: Metric?, at now: Instant) -> [MeasuredPost] {
    guard let metric else { return self }
    let valued = enumerated().map {
      ($0.offset, $0.element.value(of: metric, at: now), $0.element)
    }
    return valued.sorted { left, right in
      switch (left.1, right.1) {
      case (let a?, let b?) where a != b: metric.better == .more ? a > b : a < b
      case (_?, nil): true
      case (nil, _?): false
      default: left.0 < right.0
      }
    }.map(\.2)
  }
}
