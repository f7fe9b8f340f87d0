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

  /// The line of the file, or the row of the sheet, on which it begins; the first is 1.
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
  package var pillar: String?
  package var format: PostFormat?
  package var isPaid: Bool?
  package var observedAt: Time?
  package var minutes: Effort?
  /// What was measured; a blank cell is no number.
  package var figures: [Figure] = []

  package init(line: Int, network: Network) {
    self.line = line
    self.network = network
  }
}
