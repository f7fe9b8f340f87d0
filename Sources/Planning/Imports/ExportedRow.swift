/// What one row of a file with results tells.
package enum ExportedRow: Sendable {
  case post(ExportedPost)
  case day(ExportedDay)
  /// It cannot be read, and why; the line counts as in `ExportedPost`.
  case unreadable(line: Int, RowProblem)
}

/// A day of a channel as a network tells of it.
package struct ExportedDay: Sendable {
  /// The line of the file, or the row of the sheet, on which it stands; the first is 1.
  package let line: Int
  /// Where the channel can be: a file of Meta's does not always say.
  package let networks: [Network]
  package let day: Day
  /// Of counts, what the day brought; of levels such as followers, how they stood at its end.
  package let figures: [Figure]

  package init(line: Int, networks: [Network], day: Day, figures: [Figure]) {
    self.line = line
    self.networks = networks
    self.day = day
    self.figures = figures
  }
}

/// A file on its way in, as it is known before its rows are.
package struct ExportedFile: Sendable {
  /// Without its folder.
  package let name: String
  /// SHA-256 of its bytes, as 64 hexadecimal digits.
  package let hash: String
  /// The format's name, such as `meta-posts`.
  package let format: String
  /// When the network made it, where the file or its name tells.
  package let observedAt: ExportedPost.Time?
  /// What it is of, where its format tells.
  package let account: ExportedAccount?

  package init(
    name: String, hash: String, format: String, observedAt: ExportedPost.Time? = nil,
    account: ExportedAccount? = nil
  ) {
    self.name = name
    self.hash = hash
    self.format = format
    self.observedAt = observedAt
    self.account = account
  }
}

/// A kind of account on a network, of which alone a file can be: what a person's profile brought is
/// not what the firm's page did.
package struct ExportedAccount: Hashable, Sendable {
  package let network: Network
  package let kind: ChannelKind

  package init(on network: Network, _ kind: ChannelKind) {
    self.network = network
    self.kind = kind
  }

  /// Whether a channel can be it, as far as the network's own kinds decide it.
  func suits(_ channel: Channel) -> Bool { channel.network != network || channel.kind == kind }
}

package typealias ImportID = ID<ExportedFile>

/// What a file says of itself, beside its rows, once it has been read.
package struct ExportRemarks: Hashable, Sendable {
  /// Headers that the format does not know; their cells were left alone.
  package var unknownColumns: [String]
  /// What was assumed in reading, and is not seen in the numbers.
  package var notes: [ImportNote]

  package init(unknownColumns: [String] = [], notes: [ImportNote] = []) {
    self.unknownColumns = unknownColumns
    self.notes = notes
  }
}
