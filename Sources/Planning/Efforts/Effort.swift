/// Working time in whole minutes, at most one week; hours exist only on screen.
package struct Effort: Hashable, Sendable {
  package let minutes: Int

  /// - Throws: `EffortError.outOfRange` below 0 and above 10 080 minutes.
  package init(minutes: Int) throws(EffortError) {
    guard (0...10_080).contains(minutes) else { throw EffortError.outOfRange(minutes: minutes) }
    self.minutes = minutes
  }
}
