/// What became of one file's rows; each is counted once.
package struct ImportOutcome: Sendable {
  /// A row that was left out, and why.
  package struct Skipped: Hashable, Sendable {
    package let line: Int
    package let reason: Wording
  }

  /// A row whose post is not in the plan, or could be any of several.
  package struct Unmatched: Hashable, Sendable {
    package let line: Int
    package let text: String
    /// The posts that it could be; empty where there is none.
    package let candidates: [PostID]
  }

  package let file: String
  package let format: String
  package let rows: Int
  /// The file of these bytes came in before.
  package let isKnown: Bool
  /// Rows whose post got numbers for the first time; adopted ones are among them.
  package internal(set) var new = 0
  /// Rows of which some number differs from the last one known.
  package internal(set) var changed = 0
  /// Rows that tell what is known; they are kept as a later observation.
  package internal(set) var unchanged = 0
  package internal(set) var adopted = 0
  package internal(set) var unmatched: [Unmatched] = []
  package internal(set) var skipped: [Skipped] = []
  package let unknownColumns: [String]
  package internal(set) var notes: [Wording]

  init(_ exported: ExportedPosts, file: String, isKnown: Bool) {
    self.file = file
    format = exported.format
    rows = exported.rows
    self.isKnown = isKnown
    unknownColumns = exported.unknownColumns
    notes = exported.notes
    skipped = exported.skipped.map { Skipped(line: $0.line, reason: $0.reason.wording) }
  }

  /// Every row found its place.
  package var isComplete: Bool { unmatched.isEmpty && skipped.isEmpty }
}
