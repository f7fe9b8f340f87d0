/// One row of a file with results: a post as a network, or a person, tells of it.
package struct ExportedPost: Sendable {
  /// A moment as a file tells it.
  package enum Time: Hashable, Sendable {
    case instant(Instant)
    /// Without a zone: the plan's own time.
    case wall(WallTime)
    /// The day only, in the plan's time or, where the network says so, in UTC.
    case day(Day)
  }

  /// The line of the file on which the row begins; the first is 1.
  package var line: Int
  package var network: Network
  /// Takt's own number, where the file knows it.
  package var post: PostID?
  /// The network's own id, as text: its digits may be more than a number holds.
  package var externalID: String?
  package var url: String?
  package var publishedAt: Time?
  package var text: String?
  /// Names of things in the plan, as typed.
  package var channel: String?
  package var campaign: String?
  package var format: PostFormat?
  package var isPaid: Bool?
  package var observedAt: Time?
  package var minutes: Effort?
  /// What was measured; a blank cell is no number.
  package var numbers: [ImportBatch.Number] = []

  package init(line: Int, network: Network) {
    self.line = line
    self.network = network
  }
}

/// What a file with results holds, before it is held against the plan.
package struct ExportedPosts: Sendable {
  /// A row that cannot be read, and why.
  package struct Skipped: Hashable, Sendable {
    /// The line of the file on which the row begins; the first is 1.
    package let line: Int
    package let reason: RowProblem

    package init(line: Int, reason: RowProblem) {
      self.line = line
      self.reason = reason
    }
  }

  /// The format's name, such as `meta-posts`.
  package let format: String
  package var posts: [ExportedPost]
  package var skipped: [Skipped]
  /// Headers that the format does not know; their cells were left alone.
  package var unknownColumns: [String]
  /// What was assumed in reading, and is not seen in the numbers.
  package var notes: [Wording]

  package init(
    format: String, posts: [ExportedPost] = [], skipped: [Skipped] = [],
    unknownColumns: [String] = [], notes: [Wording] = []
  ) {
    self.format = format
    self.posts = posts
    self.skipped = skipped
    self.unknownColumns = unknownColumns
    self.notes = notes
  }

  /// How many rows the file has under its header, blank ones left out.
  package var rows: Int { posts.count + skipped.count }
}
