package import Planning

/// How a goal stands, with the numbers that decided it.
package struct GoalVerdict: Hashable, Sendable {
  /// What would change a verdict.
  package enum Turn: Hashable, Sendable {
    /// At this value, seen now, the status would be another.
    case value(Double, GoalStatus)
    /// The measuring of so many more posts.
    case measuring(posts: Int)
    /// A newer reading.
    case reading
    /// That day: enough will be due, or the time will be over.
    case day(Day)
  }

  package let status: GoalStatus
  /// How probable a number as far from the expected one is if the goal is on course, 0 to 1; nil where
  /// that was not asked.
  package let chance: Double?
  /// Where the median behind a ratio lies, with 95 % certainty.
  package let interval: Interval?
  /// nil where nothing will change it any more.
  package let turn: Turn?

  init(
    _ status: GoalStatus, chance: Double? = nil, interval: Interval? = nil, turn: Turn? = nil
  ) {
    self.status = status
    self.chance = chance
    self.interval = interval
    self.turn = turn
  }
}
