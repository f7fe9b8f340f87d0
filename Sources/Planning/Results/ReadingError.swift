/// Why what somebody read off cannot be taken.
package enum ReadingError: Refusal, Equatable {
  case unreadable(String, metric: Metric)
  /// Nothing says what was measured; what stands before it.
  case valueMissing(String)
  case nothingToAddTo(Metric)
  case valueOutOfRange(Metric, Int)
  /// The post has no results yet.
  case notPublished(PostID)
  case observedBeforePublished(PostID, published: Day)
}
