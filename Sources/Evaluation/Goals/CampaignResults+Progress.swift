package import Planning

extension CampaignResults {
  /// How each goal stands, by the plan's calendar.
  package func progress(in zone: PlanZone) -> [GoalProgress] {
    goals.map { progress(of: $0, in: zone) }
  }

  package func progress(of goal: Goal, in zone: PlanZone) -> GoalProgress {
    let actual = actual(of: goal, in: zone)
    let coverage = coverage(of: goal, actual: actual, in: zone)
    let expected = expected(of: goal)
    let measured = actual.flatMap { completeness(of: $0, for: goal, coverage, in: zone) }
    return GoalProgress(
      goal: goal, actual: actual, expected: expected, coverage: coverage, completeness: measured,
      status: status(of: goal, actual: actual, expected: expected, measured: measured, in: zone))
  }

  private func coverage(of goal: Goal, actual: GoalActual?, in zone: PlanZone) -> Coverage? {
    let restsOnPosts =
      switch actual?.evidence {
      case .posts, .medianOfPosts: true
      case .campaignTotal, .channelDays, .channelTotals, .channelLevel: false
      case nil: goal.metric.isOfPosts
      }
    return restsOnPosts
      ? Coverage(of: posts(countingFor: goal, in: zone), for: [goal.metric], at: now) : nil
  }

  /// Linear: the target times the share of the time that has passed, from the first day to the due
  /// day. A stock grows from its start value; a ratio or a duration is to hold from the start.
  private func expected(of goal: Goal) -> Double? {
    guard today >= campaign.period.from else { return nil }
    let total = max(goal.due.ordinal - campaign.period.from.ordinal + 1, 1)
    let elapsed = min(today.ordinal - campaign.period.from.ordinal, total)
    let soFar = { (whole: Double) in whole * Double(elapsed) / Double(total) }
    switch goal.metric.kind {
    case .count: return soFar(goal.target)
    case .stock: return goal.startValue.map { $0 + soFar(goal.target - $0) }
    case .ratio, .duration: return goal.target
    }
  }
}
