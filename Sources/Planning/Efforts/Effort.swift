/// Working time in whole minutes, at most one week; hours exist only on screen.
package struct Effort: Hashable, Sendable {
  package let minutes: Int

  /// - Throws: `PlanningError.effortOutOfRange` below 0 and above 10 080 minutes.
  package init(minutes: Int) throws(PlanningError) {
    guard (0...10_080).contains(minutes) else { throw .effortOutOfRange(minutes: minutes) }
    self.minutes = minutes
  }
}
