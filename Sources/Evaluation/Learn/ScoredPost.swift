import Planning

/// A post with what it brought, and how that compares with the posts before it.
struct ScoredPost {
  let post: Post
  let publishedAt: WallTime
  /// Its earliest mature value, so that older posts win nothing by their age.
  let value: Double
  /// ln ((value + 1) / (b + 1)), b the median of up to 12 posts before it on the same network: that
  /// takes out the network's level and most of its drift. nil with fewer than 4 before it.
  let score: Double?

  private static let (fewestBefore, mostBefore) = (4, 12)

  /// Of one network: the posts that nobody paid for and that were measured when they were old enough,
  /// in the order in which they went out.
  static func scores(
    of posts: [MeasuredPost], by metric: Metric, at now: Instant, in zone: PlanZone
  ) -> [ScoredPost] {
    let measured = posts.filter { !$0.post.isPaid && $0.post.status == .published }
      .compactMap { post -> (Post, Instant, Double)? in
        guard let out = post.post.publishedAt,
          let value = post.firstMatureValue(of: metric, at: now)
        else { return nil }
        return (post.post, out, value)
      }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
    let values = measured.map(\.2)
    return measured.enumerated().map { place, post in
      let before = Array(values[max(place - mostBefore, 0)..<place])
      let usual = before.count >= fewestBefore ? before.median : nil
      return ScoredPost(
        post: post.0, publishedAt: zone.wallTime(at: post.1), value: post.2,
        score: usual.map { ln((post.2 + 1) / ($0 + 1)) })
    }
  }
}

extension MeasuredPost {
  /// The first value of a metric that was observed when the post was old enough.
  func firstMatureValue(of metric: Metric, at now: Instant) -> Double? {
    guard let matureFrom, matureFrom <= now else { return nil }
    let settled = readings.compactMapValues { readings in
      readings.first { matureFrom <= $0.observedAt && $0.observedAt <= now }?.value
    }
    return metric.value(from: settled)
  }
}
