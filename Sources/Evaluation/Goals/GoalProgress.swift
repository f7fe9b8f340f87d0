package import Planning

/// How a goal stands: what was to be reached, what was, what was expected by now, and the verdict.
package struct GoalProgress: Hashable, Sendable {
  package let goal: Goal
  /// nil: nothing was measured.
  package let actual: GoalActual?
  /// What a steady course to the target would have reached by now; nil where that cannot be said.
  package let expected: Double?
  /// Of the posts that the goal looks at; nil where it does not rest on posts.
  package let coverage: Coverage?
  package let status: GoalStatus

  package init(
    goal: Goal, actual: GoalActual?, expected: Double?, coverage: Coverage?, status: GoalStatus
  ) {
    self.goal = goal
    self.actual = actual
    self.expected = expected
    self.coverage = coverage
    self.status = status
  }
}

extension CampaignResults {
  /// How each goal stands.
  package var progress: [GoalProgress] { goals.map(progress(of:)) }

  package func progress(of goal: Goal) -> GoalProgress {
    let actual = actual(of: goal)
    let coverage = coverage(of: goal, actual: actual)
    let expected = expected(of: goal)
    return GoalProgress(
      goal: goal, actual: actual, expected: expected, coverage: coverage,
      status: status(of: goal, actual: actual, expected: expected, coverage: coverage))
  }

  private func coverage(of goal: Goal, actual: GoalActual?) -> Coverage? {
    switch actual?.evidence {
    case .campaignTotal, .channelDays, .channelLevel: nil
    case .posts, .medianOfPosts, nil:
      goal.metric.isOfPosts
        ? Coverage(of: published(on: goal.network), for: [goal.metric], at: now) : nil
    }
  }

  /// Linear: the target times the share of the time that has passed, from the first day to the due
  /// day. A stock grows from its start value; a ratio or a duration is to hold from the start.
  private func expected(of goal: Goal) -> Double? {
    guard today >= campaign.period.from else { return nil }
    let total = goal.due.ordinal - campaign.period.from.ordinal + 1
    let elapsed = min(max(today.ordinal - campaign.period.from.ordinal, 0), total)
    let share = total > 0 ? Double(elapsed) / Double(total) : 1
    switch goal.metric.kind {
    case .count: return goal.target * share
    case .stock: return goal.startValue.map { $0 + (goal.target - $0) * share }
    case .ratio, .duration: return goal.target
    }
  }

  private func status(
    of goal: Goal, actual: GoalActual?, expected: Double?, coverage: Coverage?
  ) -> GoalStatus {
    guard today >= campaign.period.from else { return .notStarted }
    guard let actual else { return .notMeasured }
    let isReached =
      goal.metric.better == .more ? actual.value >= goal.target : actual.value <= goal.target
    if case .medianOfPosts(let count) = actual.evidence, count < Self.fewestForMedian {
      return hasEnded(goal) ? .notJudgeable : .tooEarly
    }
    if goal.metric.isSettledOnlyAtTheEnd, !hasEnded(goal) { return isReached ? .onTrack : .behind }
    if isReached { return .met }
    guard hasEnded(goal) else {
      guard let expected else { return .notJudgeable }
      return actual.value >= expected ? .onTrack : .behind
    }
    guard let coverage else { return .missed }
    return (coverage.fraction ?? 0) >= Coverage.sufficient ? .missed : .notJudgeable
  }

  /// Mature posts that a median needs before it says anything.
  package static let fewestForMedian = 6

  /// Past its due day, and the last posts have had their time.
  private func hasEnded(_ goal: Goal) -> Bool {
    let hours = goal.network?.maturityHours ?? 168
    return today > goal.due.adding(days: (hours + 23) / 24)
  }
}

extension Metric {
  /// Ratios and durations can fall back again; counts once reached stay reached.
  fileprivate var isSettledOnlyAtTheEnd: Bool { kind == .ratio || kind == .duration }
}
