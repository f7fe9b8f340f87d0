/// The days from a first to a last one, both included; at most ten years.
package struct Period: Hashable, Sendable {
  package let from: Day
  package let to: Day

  /// - Throws: `PeriodError.backwards`, `PeriodError.tooLong`.
  package init(from: Day, to: Day) throws(PeriodError) {
    guard from <= to else { throw PeriodError.backwards(from: from, to: to) }
    guard to.ordinal - from.ordinal <= 3653 else { throw PeriodError.tooLong(from: from, to: to) }
    self.from = from
    self.to = to
  }

  /// How many days, the first and the last included.
  package var length: Int { to.ordinal - from.ordinal + 1 }

  package func contains(_ day: Day) -> Bool { from <= day && day <= to }
}
