package import Planning

/// How a goal stands: what was to be reached, what was, what was expected by now, and the verdict.
package struct GoalProgress: Hashable, Sendable {
  package let goal: Goal
  /// nil: nothing was measured.
  package let actual: GoalActual?
  /// What a steady course to the target would have reached by now, of what was measured; nil where
  /// that cannot be said.
  package let expected: Double?
  /// How that was expected; of counts only.
  package let expectation: Expectation?
  /// Of the posts that the goal looks at; nil where it does not rest on posts.
  package let coverage: Coverage?
  /// Which share of what counts was measured, 0 to 1; nil while nothing is old enough to be judged.
  package let completeness: Double?
  package let verdict: GoalVerdict
  /// How probable it is that a count's target will be reached, 0 to 1; nil while too little is
  /// expected to say so, and once it is over.
  package let forecast: Double?
  /// One of the goal's networks tells the metric, or people count it themselves.
  package let isOffered: Bool

  package var status: GoalStatus { verdict.status }

  /// Whether a median lies beyond the target with 95 % certainty.
  package var isSecured: Bool {
    guard let interval = verdict.interval else { return false }
    return goal.metric.better == .more
      ? interval.low >= goal.target : interval.high <= goal.target
  }
}
