/// Why what somebody read off cannot be taken.
package enum ReadingError: Error, Equatable {
  case unreadable(String, metric: Metric)
  /// Nothing says what was measured; what stands before it.
  case valueMissing(String)
}
