package import Planning

/// What three months brought, beside the three months before: the firm's own past is its benchmark, not
/// a published average.
package struct QuarterResults: Sendable {
  package struct OfNetwork: Sendable {
    package let network: Network
    package let published: Int
    /// Of the posts old enough to be judged, how many were.
    package let coverage: Coverage
    /// The metric by which the posts are compared; nil where nothing was measured.
    package let metric: Metric?
    /// The middle value of the posts that nobody paid for, now and in the quarter before; nil below six
    /// posts.
    package let median: Double?
    package let medianBefore: Double?
  }

  package let quarter: Quarter
  package let networks: [OfNetwork]
  package let minutes: Int
  /// In cents.
  package let money: Int
  /// Weeks that have begun, and those of them that are over without a post.
  package let weeks: Int
  package let emptyWeeks: Int

  /// - Parameters:
  ///   - posts: those of the quarter and of the one before.
  ///   - efforts: everything booked.
  ///   - goals: the most important first; they choose the metric.
  package init(
    _ quarter: Quarter, posts: [MeasuredPost], efforts: [EffortEntry], goals: [Goal],
    at now: Instant, in zone: PlanZone
  ) {
    let today = zone.day(of: now)
    let out = posts.filter {
      $0.post.status == .published && ($0.post.publishedAt.map { $0 <= now } ?? false)
    }
    let day = { (post: MeasuredPost) in zone.day(of: post.post.publishedAt ?? .epoch) }
    let current = out.filter { quarter.contains(day($0)) }
    let before = out.filter { quarter.previous.contains(day($0)) }
    self.quarter = quarter
    networks = Network.all.compactMap { network in
      let posts = (current + before).filter { $0.post.channel.network == network }
      guard !posts.isEmpty else { return nil }
      let metric = LearningMetric(
        for: posts,
        preferring: goals.filter { $0.network == nil || $0.network == network }
          .flatMap(\.metric.ofSinglePosts), at: now, in: zone)
      let ofQuarter = current.filter { $0.post.channel.network == network }
      let median = { (quarter: Quarter) -> Double? in
        let values =
          metric?.scores.filter { quarter.contains($0.publishedAt.day) }.map(\.value) ?? []
        return values.count >= GoalProgress.fewestForMedian ? values.median : nil
      }
      return OfNetwork(
        network: network, published: ofQuarter.count, coverage: Coverage(of: ofQuarter, at: now),
        metric: metric?.metric, median: median(quarter), medianBefore: median(quarter.previous))
    }
    let booked = efforts.filter { quarter.contains($0.day) && $0.day <= today }
    minutes = booked.reduce(0) { $0 + ($1.minutes?.minutes ?? 0) }
    money = booked.reduce(0) { $0 + ($1.money?.cents ?? 0) }
    // Before its first post a firm that has just begun owed nobody one.
    let begin = max(quarter.from, out.map(day).min() ?? quarter.from)
    let first = Week(containing: begin).monday
    let busy = Set(out.map { Week(containing: day($0)).monday })
    let days = max(min(today, quarter.to).ordinal - first.ordinal, 0)
    let mondays = stride(from: 0, through: days, by: 7).map { first.adding(days: $0) }
    weeks = mondays.count
    emptyWeeks = mondays.count { $0.adding(days: 6) < today && !busy.contains($0) }
  }
}
