package import Planning

/// What came in of a metric over time, from all sources that still tell it.
package struct TrendSeries: Sendable {
  package let scope: TrendScope
  package let sources: [TrendSource]
  /// Channels that nobody counts any more: their last numbers end long before the others'.
  package let leftOut: [TrendSource]
  /// Paid posts, and how many of them are left out since nobody knows what they brought unpaid.
  package let paid: (posts: Int, leftOut: Int)
  package let today: Day
  /// How many days after it a day's numbers are whole.
  let delay: Int

  package init(_ scope: TrendScope, in records: TrendRecords) {
    let found = records.sources(for: scope)
    let newest = found.map(\.increments.last).max() ?? records.today
    let isCurrent = { (source: TrendSource) in
      newest.ordinal - source.increments.last.ordinal <= TrendBlock.days
    }
    self.scope = scope
    sources = found.filter(isCurrent)
    leftOut = found.filter { !isCurrent($0) }
    today = records.today
    let ofPosts = sources.filter { $0.evidence == .posts }.flatMap(\.channels)
    delay = ((ofPosts.map(\.network.maturityHours).max() ?? 0) + 23) / 24
    let paidPosts = records.posts.filter { post in
      post.post.isPaid && ofPosts.contains { $0.id == post.post.channel.id }
    }
    paid = (paidPosts.count, paidPosts.filter { records.unpaid($0) == nil }.count)
  }

  /// The first and the last day of which everything is there; nil of nothing.
  package var from: Day? { sources.range?.lowerBound }
  package var to: Day? { sources.range?.upperBound }

  package var isEmpty: Bool { sources.range == nil }

  package var blocks: [TrendBlock] { sources.blocks }

  /// The whole ISO weeks with what came in; nil where that is unknown.
  package var weeks: [(week: Week, sum: Double?)] {
    guard let from, let to else { return [] }
    let first = Week(containing: from.adding(days: 6))
    let count = max((to.ordinal - first.monday.ordinal + 1) / 7, 0)
    return (0..<count).map { first.adding(weeks: $0) }.map { week in
      (week, sources.sum(week.monday, week.sunday))
    }
  }
}

/// Sums of the last 28 and 91 days, which are multiples of seven so that weekdays cancel out.
package struct RollingSums: Hashable, Sendable {
  /// The last day of both.
  package let day: Day
  /// Of the days that there are, where the first day lies within the window; nil where unknown.
  package let days28: Double?
  package let days91: Double?
  /// The whole window lies after the first day, and is known.
  package let isComplete28: Bool
  package let isComplete91: Bool
}

extension TrendSeries {
  /// One a week up to the last day, oldest first.
  package var rolling: [RollingSums] {
    guard let from, let to else { return [] }
    return (0...((to.ordinal - from.ordinal) / 7)).reversed().map { back in
      let day = to.adding(days: -7 * back)
      let start = { (length: Int) in day.adding(days: 1 - length) }
      let sum = { (length: Int) in sources.sum(max(start(length), from), day) }
      return RollingSums(
        day: day, days28: sum(28), days91: sum(91),
        isComplete28: start(28) >= from && sum(28) != nil,
        isComplete91: start(91) >= from && sum(91) != nil)
    }
  }
}
