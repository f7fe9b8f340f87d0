package import Planning

extension CampaignResults {
  /// How each goal stands, by the plan's calendar.
  package func progress(in zone: PlanZone) -> [GoalProgress] {
    goals.map { progress(of: $0, in: zone) }
  }

  package func progress(of goal: Goal, in zone: PlanZone) -> GoalProgress {
    let actual = actual(of: goal, in: zone)
    let coverage = coverage(of: goal, actual: actual, in: zone)
    let measured = Measured(
      coverage: coverage,
      share: actual.flatMap { completeness(of: $0, for: goal, coverage, in: zone) })
    let expectation =
      goal.metric.kind == .count || goal.metric.isPrice
      ? expectation(of: goal, from: actual, in: zone) : nil
    let verdict = verdict(on: goal, actual, expectation, measured: measured, in: zone)
    return GoalProgress(
      goal: goal, actual: actual, expected: expected(of: goal, actual, expectation, in: zone),
      expectation: goal.metric.kind == .count ? expectation : nil, coverage: coverage,
      completeness: measured.share, verdict: verdict,
      forecast: forecast(of: goal, actual, expectation, verdict.status), isOffered: isOffered(goal))
  }

  private func coverage(of goal: Goal, actual: GoalActual?, in zone: PlanZone) -> Coverage? {
    let restsOnPosts =
      switch actual?.evidence {
      case .posts, .medianOfPosts: true
      case .campaignTotal, .channelDays, .channelTotals, .channelLevel, .cost: false
      case nil: goal.metric.isOfPosts
      }
    return restsOnPosts
      ? Coverage(of: posts(countingFor: goal, in: zone), for: [goal.metric], at: now) : nil
  }

  /// A stock grows from its start value; a ratio or a duration is to hold from the start.
  private func expected(
    of goal: Goal, _ actual: GoalActual?, _ expectation: Expectation?, in zone: PlanZone
  ) -> Double? {
    guard today >= campaign.period.from else { return nil }
    return switch goal.metric.kind {
    case .count: expectation?.comparable
    case .stock: expectedLevel(of: goal, actual, in: zone)
    case .ratio, .duration: goal.target
    }
  }

  /// Posts of very unequal effect make the future less certain: as many results then tell as much as
  /// fewer independent ones, by the factor in which they scatter more than chance.
  private func forecast(
    of goal: Goal, _ actual: GoalActual?, _ expectation: Expectation?, _ status: GoalStatus
  ) -> Double? {
    guard goal.metric.kind == .count, goal.metric.better == .more,
      [.onTrack, .close, .behind].contains(status), let actual, let expectation
    else { return nil }
    let size = scatter(of: goal).size(ofPosts: expectation.measuredEffect)
    let isOfPosts = if case .posts = actual.evidence { true } else { false }
    let unit = isOfPosts ? 1 + expectation.comparable / size : 1
    return TargetForecast(
      target: goal.target / unit, expectedShare: min(expectation.comparable / goal.target, 1),
      actual: actual.value / unit
    ).probability
  }

  private func isOffered(_ goal: Goal) -> Bool {
    let networks = goal.network.map { [$0] } ?? campaign.networks
    return goal.metric.isCampaignLevel || networks.contains { $0.offers(goal.metric) }
  }
}
