import Planning

extension GoalCase {
  /// The coverage of the posts that the goal looks at; nil where it does not rest on posts.
  func coverage(of actual: GoalActual?) -> Coverage? {
    let restsOnPosts =
      switch actual?.evidence {
      case .posts, .medianOfPosts: true
      case .campaignTotal, .channelDays, .channelTotals, .channelLevel, .cost: false
      case nil: metric.isOfPosts
      }
    return restsOnPosts ? Coverage(of: posts, for: [metric], at: now) : nil
  }

  /// The share of what counts that was measured, 0 to 1: below 1 a sum is a lower bound. nil while nothing
  /// is old enough to be judged.
  func completeness(of actual: GoalActual) -> Double? {
    switch actual.evidence {
    case .posts, .medianOfPosts: coverage(of: actual)?.fraction
    case .campaignTotal, .cost: share(until: zone.day(of: actual.observedAt))
    case .channelDays:
      share(of: channelDays.count, in: channelsToMeasure.count * max(lastDay - firstDay + 1, 1))
    case .channelTotals: share(of: channelTotals.count, in: channelsToMeasure.count)
    case .channelLevel: share(of: levels.count, in: channelsToMeasure.count)
    }
  }

  /// A total so far is as good as complete for a week; beyond that it tells of the days up to it.
  private func share(until day: Day) -> Double {
    let isFresh = today <= goal.due && today.ordinal - day.ordinal <= 7
    guard !isFresh, day.ordinal < lastDay else { return 1 }
    return share(of: max(day.ordinal - firstDay + 1, 0), in: max(lastDay - firstDay + 1, 1))
  }

  private func share(of part: Int, in whole: Int) -> Double {
    whole > part ? Double(part) / Double(whole) : 1
  }

  private var firstDay: Int { campaign.period.from.ordinal }

  /// The last day that counts and has begun.
  private var lastDay: Int { min(today, goal.due).ordinal }

  private var channelsToMeasure: [Channel] {
    channels.filter { $0.network.channelMetrics.contains(metric) }
  }
}
