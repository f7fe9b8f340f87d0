import Planning

/// Medians, durations and levels, each by its own rule.
extension GoalProgress {
  /// Mature posts that a median needs before it says anything: below, its 95 % interval has no bounds.
  static let fewestForMedian = 6

  /// A level that was read longer ago, in days, tells nothing of now.
  private static let oldestLevel = 14

  /// A median can fall back again; so it is settled at the end only. On the way it is behind where even
  /// the upper end of its 95 % interval does not reach the target.
  func verdict(onMedian median: Double) -> GoalVerdict {
    let values = goalCase.ratios
    guard let interval = values.medianInterval(level: 0.95)?.interval else {
      return GoalVerdict(
        goalCase.hasEnded ? .notJudgeable : .tooEarly,
        .tooFew(have: values.count, need: Self.fewestForMedian),
        turn: .measuring(posts: Self.fewestForMedian - values.count))
    }
    let isReached = isReached(by: median)
    if goalCase.hasEnded {
      guard isReached else { return missed(interval: interval) }
      return GoalVerdict(
        .met, isSecured(interval) ? .secured(interval) : .medianReaches(interval),
        interval: interval)
    }
    let isWithin = self.isReached(by: goal.metric.better == .more ? interval.high : interval.low)
    return GoalVerdict(
      isReached ? .onTrack : isWithin ? .close : .behind, .medianSoFar(interval),
      interval: interval, turn: .value(goal.target, isReached ? .close : .onTrack))
  }

  /// A mean time is compared as it is; one channel is as good as all.
  func verdict(onDuration actual: GoalActual) -> GoalVerdict {
    if isOutdated(actual) { return GoalVerdict(.outdated, .outdated, turn: .reading) }
    let isReached = isReached(by: actual.value)
    if goalCase.hasEnded { return isReached ? met : missed() }
    return GoalVerdict(
      isReached ? .onTrack : .behind, .besideExpected,
      turn: .value(goal.target, isReached ? .behind : .onTrack))
  }

  /// On the way the growth since the start is compared with a steady one, as a count is.
  func verdict(onLevel actual: GoalActual) -> GoalVerdict {
    if isOutdated(actual) { return GoalVerdict(.outdated, .outdated, turn: .reading) }
    if actual.value >= goal.target { return met }
    if goalCase.hasEnded { return missed() }
    guard isSufficient else { return GoalVerdict(.gaps, .tooLittleMeasured, turn: .reading) }
    guard let start = goal.startValue, let expected else {
      return GoalVerdict(.notJudgeable, .startUnknown)
    }
    guard expected - start >= PaceTest.fewestExpected else {
      let day = goalCase.firstTellingDay(ofGrowth: goal.target - start)
      return GoalVerdict(.tooEarly, .tooLittleExpected, turn: .day(day))
    }
    let weeks = Double(goalCase.elapsedDays(by: goalCase.today)) / 7
    return PaceTest(
      expected: expected - start, size: goalCase.scatterOfGrowth.size(ofPosts: weeks),
      better: .more
    ).verdict(on: actual.value - start, offset: start)
  }

  private func isOutdated(_ actual: GoalActual) -> Bool {
    goalCase.zone.day(of: actual.observedAt)
      < min(goalCase.today, goal.due).adding(days: -Self.oldestLevel)
  }
}
