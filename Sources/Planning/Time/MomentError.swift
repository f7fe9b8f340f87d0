/// Why a typed date or time cannot be taken.
package enum MomentError: Refusal, Equatable {
  case unreadable(String)
  /// It is written well, but no calendar or clock has it.
  case noSuchDate(String)
  case noSuchTime(String)
  /// It reads two ways.
  case ambiguous(String, readings: [Wording])
  /// A day without the time of day that is needed.
  case missingTime(String)
  /// The past is meant there.
  case inFuture(WallTime)
  /// The clock is put forward over it; the next time that there is.
  case skipped(WallTime, next: WallTime)
}
