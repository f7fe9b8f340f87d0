/// The days from a first to a last one, both included; at most ten years.
package struct Period: Hashable, Sendable {
  package let from: Day
  package let to: Day

  /// - Throws: `PlanningError.periodBackwards`, `PlanningError.periodTooLong`.
  package init(from: Day, to: Day) throws(PlanningError) {
    guard from <= to else { throw .periodBackwards(from: from, to: to) }
    guard to.ordinal - from.ordinal <= 3653 else { throw .periodTooLong(from: from, to: to) }
    self.from = from
    self.to = to
  }

  /// How many days, the first and the last included.
  package var length: Int { to.ordinal - from.ordinal + 1 }

  package func contains(_ day: Day) -> Bool { from <= day && day <= to }
}
