/// What the plan knows before files come in: all that matching needs.
package struct ImportScene: Sendable {
  package let posts: [Post]
  /// The last number of each metric and share that was measured of a post.
  package let latest: [PostID: Set<ImportBatch.Number>]
  /// Minutes of work booked on posts.
  package let bookedMinutes: [PostID: Int]
  package let channels: [Channel]
  package let campaigns: [Reference<Campaign>]
  /// The number that the next post gets.
  package let nextPost: PostID
  /// Files that came in before, by their hash.
  package let earlier: [String: EarlierImport]

  package init(
    posts: [Post], latest: [PostID: Set<ImportBatch.Number>] = [:],
    bookedMinutes: [PostID: Int] = [:], channels: [Channel],
    campaigns: [Reference<Campaign>] = [], nextPost: PostID,
    earlier: [String: EarlierImport] = [:]
  ) {
    self.posts = posts
    self.latest = latest
    self.bookedMinutes = bookedMinutes
    self.channels = channels
    self.campaigns = campaigns
    self.nextPost = nextPost
    self.earlier = earlier
  }
}

/// A file that came in before: it brings nothing again, but for rows that were left over then.
package struct EarlierImport: Sendable {
  package let record: ImportRecord
  /// The posts whose numbers it brought.
  package let posts: Set<PostID>
  /// The moment as of which it brought them.
  package let observedAt: Instant

  package init(record: ImportRecord, posts: Set<PostID>, observedAt: Instant) {
    self.record = record
    self.posts = posts
    self.observedAt = observedAt
  }
}
