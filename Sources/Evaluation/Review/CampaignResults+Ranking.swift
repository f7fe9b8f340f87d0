package import Planning

extension CampaignResults {
  /// What orders the posts: the first goal's metric that any post has a value of, else the first of
  /// interactions, link clicks, clicks, reactions and impressions; nil where nothing was measured.
  package var orderingMetric: Metric? {
    let candidates =
      goals.map(\.metric) + [.interactions, .linkClicks, .clicks, .reactions, .impressions]
    return candidates.first { metric in
      published(on: nil).contains { $0.value(of: metric, at: now) != nil }
    }
  }

  /// The posts that are out, best first; those without a value last, in the order of the calendar.
  package func ranked(by metric: Metric?) -> [MeasuredPost] {
    let posts = published(on: nil)
    guard let metric else { return posts }
    let valued = posts.enumerated().map {
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
