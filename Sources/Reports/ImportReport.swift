/// What importing files brought.
package struct ImportReport: Codable, Equatable, Sendable {
  /// A row that was left out, and why.
  package struct SkippedRow: Codable, Equatable, Sendable {
    package let row: Int
    package let reason: String

    package init(row: Int, reason: String) {
      self.row = row
      self.reason = reason
    }
  }

  /// One file; `rows` is the sum of the five that follow it.
  package struct File: Codable, Equatable, Sendable {
    package let file: String
    package let format: String
    package let rows: Int
    package var new = 0
    package var changed = 0
    package var unchanged = 0
    package var unmatched = 0
    package var skipped: [SkippedRow] = []
    /// Posts written that the plan did not know.
    package var adopted = 0
    package var unknownColumns: [String] = []
    /// The same bytes came in before: nothing was added.
    package var isKnown = false

    package init(file: String, format: String, rows: Int) {
      self.file = file
      self.format = format
      self.rows = rows
    }
  }

  package let files: [File]
  package let dryRun: Bool

  package init(files: [File], dryRun: Bool) {
    self.files = files
    self.dryRun = dryRun
  }
}
