package import Planning

/// How many of the posts that are old enough to be judged were measured then.
package struct Coverage: Hashable, Sendable {
  package let measured: Int
  package let published: Int

  package init(measured: Int, published: Int) {
    self.measured = measured
    self.published = published
  }

  /// Of posts, for any of some metrics: one mature value is enough.
  package init(of posts: [MeasuredPost], for metrics: [Metric], at now: Instant) {
    let mature = posts.filter { $0.isMature(at: now) }
    published = mature.count
    measured =
      mature.filter { post in
        metrics.contains { post.matureValue(of: $0, at: now) != nil }
      }.count
  }

  /// Of posts, by the numbers that people log of each.
  package init(of posts: [MeasuredPost], at now: Instant) {
    let mature = posts.filter { $0.canStillBeMeasured && $0.isMature(at: now) }
    published = mature.count
    measured = mature.filter { !$0.isToBeMeasured(at: now) }.count
  }

  /// 0 to 1; nil while no post is old enough.
  package var fraction: Double? {
    published == 0 ? nil : Double(measured) / Double(published)
  }

  /// Below this nothing is said of a running goal.
  static let fewest = 0.5

  /// Below this a shortfall proves nothing: the missing posts may have made it good.
  static let sufficient = 0.8
}

extension Coverage {
  /// The verdicts that it carries.
  package enum Sufficiency: Hashable, Sendable {
    /// Anything; so it is while nothing is old enough.
    case enough
    /// Not that a goal was missed, below the share `needed`, 0 to 1.
    case provesNoMiss(needed: Double)
    /// Nothing of a running goal, and not that one was missed.
    case saysNothing(needed: Double)
  }

  package var sufficiency: Sufficiency {
    let share = fraction ?? 1
    if share >= Self.sufficient { return .enough }
    return share < Self.fewest
      ? .saysNothing(needed: Self.sufficient) : .provesNoMiss(needed: Self.sufficient)
  }
}
