package import Planning

/// The verdict on a goal: how it stands, why, and the numbers that decided it.
package struct GoalVerdict: Hashable, Sendable {
  /// The rule that decided. Each has a sentence of its own.
  package enum Reason: Hashable, Sendable {
    case nothingDue
    case nothingMeasured
    /// None of the goal's networks tells the metric.
    case notOffered
    /// There is cost, and no result yet: a price is at least what a third of one would cost.
    case noResult
    /// The last number is too old to tell of now.
    case outdated

    /// At the end, or for good.
    case reached
    /// The measured part reaches the target, whatever the rest is.
    case partReaches
    /// The median reaches the target, with its whole 95 % interval.
    case secured(Interval)
    /// The median reaches the target, though not its whole 95 % interval.
    case medianReaches(Interval)
    case notReached
    /// The target would be missed even if every gap equalled the best post.
    case bestGapsFallShort

    /// The part that was not measured could decide it.
    case gapsCouldDecide
    /// Too small a share to say anything of a running goal.
    case tooLittleMeasured
    /// Posts that a median has, and needs.
    case tooFew(have: Int, need: Int)
    /// The level at the start is missing.
    case startUnknown
    /// Too little is expected by now for a gap to prove anything.
    case tooLittleExpected
    /// The cost so far need not have brought enough results to tell.
    case costTooSmall

    /// The median so far, beside the target.
    case medianSoFar(Interval)
    /// The number beside the expected one, which says all.
    case besideExpected
    /// Short of the expected number, as happens on course with this probability, 0 to 1.
    case withinChance(Double)
    /// Short of the expected number, as seldom happens on course: with this probability, 0 to 1.
    case beyondChance(Double)
  }

  /// The change that a verdict waits for.
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
  package let reason: Reason
  /// How probable a number as far from the expected one is if the goal is on course, 0 to 1; nil where
  /// that was not asked.
  package let pValue: Double?
  /// Where the median behind a ratio lies, with 95 % certainty.
  package let interval: Interval?
  /// How probable it is that a count's target will be reached, 0 to 1; nil while too little is
  /// expected to say so, and once it is over.
  package internal(set) var forecast: Double?
  /// nil where nothing will change it any more.
  package internal(set) var turn: Turn?

  init(
    _ status: GoalStatus, _ reason: Reason, pValue: Double? = nil, interval: Interval? = nil,
    turn: Turn? = nil
  ) {
    self.status = status
    self.reason = reason
    self.pValue = pValue
    self.interval = interval
    self.turn = turn
  }
}
