package import Planning

/// The progress of a goal: what was to be reached, what was, what was expected by now, and the verdict.
package struct GoalProgress: Sendable {
  package let goalCase: GoalCase
  /// The number so far; nil where nothing was measured.
  package let actual: GoalActual?
  /// The coverage of the posts that the goal looks at; nil where it does not rest on posts.
  package let coverage: Coverage?
  /// The share of what counts that was measured, 0 to 1; nil while nothing is old enough to be judged.
  package let completeness: Double?
  /// The expectation of counts, and of the counts behind prices.
  package let expectation: Expectation?
  /// The verdict, drawn from all of the above.
  package private(set) var verdict = GoalVerdict(.notStarted, .nothingDue)

  init(_ goalCase: GoalCase) {
    self.goalCase = goalCase
    actual = goalCase.actual
    coverage = goalCase.coverage(of: actual)
    completeness = actual.flatMap(goalCase.completeness)
    expectation = goalCase.expectation(from: actual)
    verdict = judged
  }
}

extension GoalCase {
  package var progress: GoalProgress { GoalProgress(self) }
}

extension GoalProgress {
  package var goal: Goal { goalCase.goal }
  package var status: GoalStatus { verdict.status }
  /// One of the goal's networks tells the metric, or people count it themselves.
  package var isOffered: Bool { goalCase.isOffered }

  /// The number that a steady course to the target would have reached by now, of what was measured;
  /// nil where that cannot be said. A stock grows from its start value; a ratio or a duration is to hold from the
  /// start.
  package var expected: Double? {
    guard goalCase.today >= goalCase.campaign.period.from else { return nil }
    return switch goal.metric.kind {
    case .count: expectation?.comparable
    case .stock: goalCase.expectedLevel(of: actual)
    case .ratio, .duration: goal.target
    }
  }

  /// Something that counts was not measured: the number can only be more.
  package var isLowerBound: Bool {
    let isSum = goal.metric.kind == .count || goal.metric.kind == .stock
    return isSum && completeness ?? 1 < 1 || actual?.evidence == .cost(results: 0)
  }

  /// A median lies beyond the target with 95 % certainty.
  package var isSecured: Bool { verdict.interval.map(isSecured) ?? false }

  func isSecured(_ interval: Interval) -> Bool {
    isReached(by: goal.metric.better == .more ? interval.low : interval.high)
  }

  func isReached(by value: Double) -> Bool {
    goal.metric.better == .more ? value >= goal.target : value <= goal.target
  }

  /// Full cost of one result in cents, where single results are counted.
  package var costPerResult: Double? {
    let metric = goal.metric
    guard metric.kind == .count, metric.unit == .count, metric.better == .more else { return nil }
    return actual.flatMap { goalCase.results.cost.cents(per: $0.value) }
  }
}

/// The parts of a gap: to post too little and to work too little need different advice.
extension GoalProgress {
  /// The part of a plan that a gap comes from: posts that did not go out, or the effect of those that
  /// did.
  package enum Shortfall: Hashable, Sendable {
    case posts, effect, neither
  }

  /// The posts that are out against those that were due, 1 for all; of counts only.
  package var planKept: Double? { goal.metric.kind == .count ? expectation?.planKept : nil }

  /// The results of the posts that are out against what was expected of them, 1 for all; of counts
  /// only.
  package var effect: Double? {
    guard goal.metric.kind == .count else { return nil }
    return actual.flatMap { expectation?.effect(of: $0.value) }
  }

  /// The part that a gap comes from; nil where there is none, or where it cannot be split.
  package var shortfall: Shortfall? {
    guard [.close, .behind, .missed].contains(status), goal.metric.better == .more,
      let planKept, let effect
    else { return nil }
    if min(planKept, effect) >= 1 { return .neither }
    return planKept <= effect ? .posts : .effect
  }
}
