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
  /// Which share of what counts was measured, 0 to 1; nil while nothing is old enough to be judged.
  package let completeness: Double?
  package let status: GoalStatus

  package init(
    goal: Goal, actual: GoalActual?, expected: Double?, coverage: Coverage?,
    completeness: Double?, status: GoalStatus
  ) {
    self.goal = goal
    self.actual = actual
    self.expected = expected
    self.coverage = coverage
    self.completeness = completeness
    self.status = status
  }
}
