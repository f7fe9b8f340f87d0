import Planning

extension CampaignResults {
  /// Mature posts that a median needs before it says anything.
  package static let fewestForMedian = 6

  /// Below this expectation a pace proves nothing.
  static let fewestExpected = 3.0

  /// A level that was read longer ago, in days, tells nothing of now.
  static let oldestLevel = 14

  /// - Parameter measured: the share of what counts that was measured; nil while nothing is old
  ///   enough to be judged.
  func status(
    of goal: Goal, actual: GoalActual?, expected: Double?, measured: Double?, in zone: PlanZone
  ) -> GoalStatus {
    guard today >= campaign.period.from else { return .notStarted }
    guard let actual else { return hasBegun(goal) || hasEnded(goal) ? .notMeasured : .notStarted }
    switch goal.metric.kind {
    case .count:
      return status(ofCount: actual.value, for: goal, expected: expected, measured: measured)
    case .ratio:
      if case .medianOfPosts(let count) = actual.evidence, count < Self.fewestForMedian {
        return hasEnded(goal) ? .notJudgeable : .tooEarly
      }
      return status(ofMean: actual.value, for: goal, measured: measured)
    case .duration:
      if isOutdated(actual, for: goal, in: zone) { return .outdated }
      return status(ofMean: actual.value, for: goal, measured: measured)
    case .stock:
      if isOutdated(actual, for: goal, in: zone) { return .outdated }
      if actual.value >= goal.target { return .met }
      if hasEnded(goal) { return missed(measured) }
      guard (measured ?? 0) >= Coverage.sufficient else { return .gaps }
      guard let expected else { return .notJudgeable }
      return actual.value >= expected ? .onTrack : .behind
    }
  }

  /// A sum is a lower bound while numbers are missing: that it passed the target is certain, that it
  /// did not is certain only where enough was measured.
  private func status(
    ofCount sum: Double, for goal: Goal, expected: Double?, measured: Double?
  ) -> GoalStatus {
    let isMoreBetter = goal.metric.better == .more
    if isMoreBetter, sum >= goal.target { return .met }
    if !isMoreBetter, sum > goal.target { return .missed }
    if hasEnded(goal) {
      guard let measured, measured >= Coverage.sufficient else { return .notJudgeable }
      return isMoreBetter ? .missed : .met
    }
    if let measured, measured < Coverage.fewest { return .gaps }
    guard let expected, expected >= Self.fewestExpected else { return .tooEarly }
    return (isMoreBetter ? sum >= expected : sum <= expected) ? .onTrack : .behind
  }

  /// Means can fall back again; so they are settled at the end only.
  private func status(ofMean mean: Double, for goal: Goal, measured: Double?) -> GoalStatus {
    let isReached = goal.metric.better == .more ? mean >= goal.target : mean <= goal.target
    guard hasEnded(goal) else { return isReached ? .onTrack : .behind }
    return isReached ? .met : missed(measured)
  }

  private func missed(_ measured: Double?) -> GoalStatus {
    (measured ?? 0) >= Coverage.sufficient ? .missed : .notJudgeable
  }

  private func isOutdated(_ actual: GoalActual, for goal: Goal, in zone: PlanZone) -> Bool {
    zone.day(of: actual.observedAt) < min(today, goal.due).adding(days: -Self.oldestLevel)
  }

  /// Something is out, or should be by now.
  private func hasBegun(_ goal: Goal) -> Bool {
    posts.contains { measured in
      let post = measured.post
      return (goal.network == nil || post.channel.network == goal.network)
        && (post.publishedAt != nil || post.plannedAt.map { $0.day < today } ?? false)
    }
  }

  /// Past its due day, and the last posts have had their time.
  private func hasEnded(_ goal: Goal) -> Bool { today > lastReading(for: goal) }

  /// The day on which the figures of the due day have settled.
  func lastReading(for goal: Goal) -> Day {
    let hours = goal.network?.maturityHours ?? 168
    return goal.due.adding(days: (hours + 23) / 24)
  }
}
