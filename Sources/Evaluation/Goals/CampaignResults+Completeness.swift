import Planning

extension CampaignResults {
  /// Which share of what counts for a goal was measured, 0 to 1: below 1 a sum is a lower bound. nil
  /// while nothing is old enough to be judged.
  func completeness(
    of actual: GoalActual, for goal: Goal, _ coverage: Coverage?, in zone: PlanZone
  ) -> Double? {
    switch actual.evidence {
    case .posts, .medianOfPosts: coverage?.fraction
    case .campaignTotal, .cost: share(until: zone.day(of: actual.observedAt), of: goal)
    case .channelDays:
      share(
        of: channelDays(for: goal).count,
        in: channelsToMeasure(for: goal).count * max(lastDay(of: goal) - firstDay + 1, 1))
    case .channelTotals:
      share(
        of: channelTotals(for: goal, in: zone).count, in: channelsToMeasure(for: goal).count)
    case .channelLevel:
      share(
        of: levels(for: goal, in: zone).count, in: channelsToMeasure(for: goal).count)
    }
  }

  /// A total so far is as good as complete for a week; beyond that it tells of the days up to it.
  private func share(until day: Day, of goal: Goal) -> Double {
    let isFresh = today <= goal.due && today.ordinal - day.ordinal <= 7
    guard !isFresh, day.ordinal < lastDay(of: goal) else { return 1 }
    return share(
      of: max(day.ordinal - firstDay + 1, 0), in: max(lastDay(of: goal) - firstDay + 1, 1))
  }

  private func share(of part: Int, in whole: Int) -> Double {
    whole > part ? Double(part) / Double(whole) : 1
  }

  private var firstDay: Int { campaign.period.from.ordinal }

  /// The last day that counts and has begun.
  private func lastDay(of goal: Goal) -> Int { min(today, goal.due).ordinal }

  private func channelsToMeasure(for goal: Goal) -> [Channel] {
    channels(for: goal).filter { $0.network.channelMetrics.contains(goal.metric) }
  }
}
