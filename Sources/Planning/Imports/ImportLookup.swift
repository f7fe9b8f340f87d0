/// What the plan knows, asked for while rows come in and within the change that takes them in, so
/// that what earlier rows brought is known too. Nothing is loaded that no row needs.
package protocol ImportLookup {
  func post(_ id: PostID) throws -> Post
  /// The last figure of each metric and share, of those read until a moment where one is given.
  func latestFigures(of subject: Measurement.Subject, upTo instant: Instant?) throws -> Set<Figure>
  /// Working minutes that are booked on a post.
  func bookedMinutes(of post: PostID) throws -> Int
}
