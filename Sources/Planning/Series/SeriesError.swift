/// Why a series cannot be.
package enum SeriesError: Refusal, Equatable {
  case unreadable(String)
  case distanceOutOfRange(Int, Recurrence.Unit)
  case tooLong(years: Int)
  /// Its end lies before its first time.
  case empty(from: Day)
  case withoutEnd
  case endWithoutRule
  case twoEnds
  /// The clock is put forward over one of its times.
  case timeSkipped(WallTime)
  case notInSeries(PostID)
}
