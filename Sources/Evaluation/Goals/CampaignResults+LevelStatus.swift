import Planning

/// Medians, durations and levels, each by its own rule.
extension CampaignResults {
  /// Mature posts that a median needs before it says anything.
  package static let fewestForMedian = 6

  /// A level that was read longer ago, in days, tells nothing of now.
  static let oldestLevel = 14

  /// A median can fall back again; so it is settled at the end only. On the way it is behind where even
  /// the upper end of its 95 % interval does not reach the target.
  func verdict(
    onMedian median: Double, for goal: Goal, _ measured: Measured, in zone: PlanZone
  ) -> GoalVerdict {
    let values = ratios(for: goal, in: zone)
    let missing = Self.fewestForMedian - values.count
    guard missing <= 0 else {
      return GoalVerdict(
        hasEnded(goal) ? .notJudgeable : .tooEarly, turn: .measuring(posts: missing))
    }
    let interval = values.medianInterval(level: 0.95)?.interval
    if hasEnded(goal) {
      let status: GoalStatus = isReached(median, of: goal) ? .met : missed(measured)
      return GoalVerdict(status, interval: interval, turn: turn(from: status, measured))
    }
    let isWithin =
      interval.map { isReached(goal.metric.better == .more ? $0.high : $0.low, of: goal) } ?? true
    let status: GoalStatus =
      isReached(median, of: goal) ? .onTrack : isWithin ? .close : .behind
    let turn: GoalVerdict.Turn = .value(goal.target, status == .onTrack ? .close : .onTrack)
    return GoalVerdict(status, interval: interval, turn: turn)
  }

  /// A mean time is compared as it is; one channel is as good as all.
  func verdict(
    onDuration actual: GoalActual, for goal: Goal, _ measured: Measured, in zone: PlanZone
  ) -> GoalVerdict {
    if isOutdated(actual, for: goal, in: zone) { return GoalVerdict(.outdated, turn: .reading) }
    let isReached = isReached(actual.value, of: goal)
    guard hasEnded(goal) else {
      return GoalVerdict(
        isReached ? .onTrack : .behind,
        turn: .value(goal.target, isReached ? .behind : .onTrack))
    }
    let status: GoalStatus = isReached ? .met : missed(measured)
    return GoalVerdict(status, turn: turn(from: status, measured))
  }

  /// On the way the growth since the start is compared with a steady one, as a count is.
  func verdict(
    onLevel actual: GoalActual, for goal: Goal, _ measured: Measured, in zone: PlanZone
  ) -> GoalVerdict {
    if isOutdated(actual, for: goal, in: zone) { return GoalVerdict(.outdated, turn: .reading) }
    if actual.value >= goal.target { return GoalVerdict(.met) }
    if hasEnded(goal) {
      let status = missed(measured)
      return GoalVerdict(status, turn: turn(from: status, measured))
    }
    guard measured.isSufficient else { return GoalVerdict(.gaps, turn: .reading) }
    guard let start = goal.startValue, let expected = expectedLevel(of: goal, actual, in: zone)
    else { return GoalVerdict(.notJudgeable) }
    guard expected - start >= PaceTest.fewestExpected else {
      let day = firstTellingDay(ofGrowth: goal.target - start, for: goal)
      return GoalVerdict(.tooEarly, turn: .day(day))
    }
    let weeks = Double(elapsedDays(for: goal, by: today)) / 7
    let test = PaceTest(
      expected: expected - start,
      size: Overdispersion(of: weeklyGrowth(for: goal, in: zone)).size(ofPosts: weeks),
      better: .more)
    return test.verdict(on: actual.value - start, offset: start)
  }

  /// A stock that grows steadily from its start value, on the day of the reading.
  func expectedLevel(of goal: Goal, _ actual: GoalActual?, in zone: PlanZone) -> Double? {
    guard let start = goal.startValue else { return nil }
    let read = actual.map { min(zone.day(of: $0.observedAt), today) } ?? today
    let share = linear(goal, by: read) / goal.target
    return start + (goal.target - start) * share
  }

  private func firstTellingDay(ofGrowth growth: Double, for goal: Goal) -> Day {
    let total = max(goal.due.ordinal - campaign.period.from.ordinal + 1, 1)
    let last = lastReading(for: goal).adding(days: 1)
    guard growth >= PaceTest.fewestExpected else { return last }
    let days = Int((PaceTest.fewestExpected * Double(total) / growth).rounded(.up))
    return campaign.period.from.adding(days: days)
  }

  private func isReached(_ value: Double, of goal: Goal) -> Bool {
    goal.metric.better == .more ? value >= goal.target : value <= goal.target
  }

  private func missed(_ measured: Measured) -> GoalStatus {
    measured.isSufficient ? .missed : .notJudgeable
  }

  private func turn(from status: GoalStatus, _ measured: Measured) -> GoalVerdict.Turn? {
    status == .notJudgeable ? measured.turn(upTo: Coverage.sufficient) : nil
  }

  private func isOutdated(_ actual: GoalActual, for goal: Goal, in zone: PlanZone) -> Bool {
    zone.day(of: actual.observedAt) < min(today, goal.due).adding(days: -Self.oldestLevel)
  }
}
