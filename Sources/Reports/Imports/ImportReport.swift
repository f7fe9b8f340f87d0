package import Planning

/// What importing files brought.
package struct ImportReport: Encodable, Equatable, Sendable {
  /// A row that was left out, and why.
  package struct SkippedRow: Encodable, Equatable, Sendable {
    /// The line of the file on which it begins; the first is 1.
    package let row: Int
    package let reason: String
    /// What helps; null where the reason says it, or nothing does.
    @OrNull package private(set) var remedy: Remedy?

    package init(row: Int, reason: String, remedy: Remedy? = nil) {
      self.row = row
      self.reason = reason
      self.remedy = remedy
    }
  }

  /// A row whose post the plan does not have, or has several of.
  package struct UnmatchedRow: Encodable, Equatable, Sendable {
    /// The line of the file on which it begins; the first is 1.
    package let row: Int
    package let text: String
    /// The posts that it could be; empty where there is none.
    package let candidates: [PostID]

    package init(row: Int, text: String, candidates: [PostID]) {
      self.row = row
      self.text = text
      self.candidates = candidates
    }
  }

  /// What was assumed in reading; in JSON its message alone.
  package struct Note: Encodable, Equatable, Sendable {
    package let message: String
    package let remedy: Remedy?

    package init(message: String, remedy: Remedy? = nil) {
      self.message = message
      self.remedy = remedy
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(message)
    }
  }

  /// One file; `rows` is the sum of the five that follow it, adopted rows count as new.
  package struct File: Encodable, Equatable, Sendable {
    package let file: String
    package let format: String
    package let rows: Int
    /// The rows that are days of a channel, not posts.
    package var days = 0
    package var new = 0
    package var changed = 0
    package var unchanged = 0
    package var unmatched = 0
    package var skipped: [SkippedRow] = []
    /// Those that could be several posts, and the first thousand of those that could be none.
    package var unmatchedRows: [UnmatchedRow] = []
    /// Rows without a post in the plan that could be theirs.
    package var strangers = 0
    /// Posts written that the plan did not know.
    package var adopted = 0
    package var unknownColumns: [String] = []
    /// What was assumed in reading.
    package var notes: [Note] = []
    /// The same bytes came in before: nothing of them was added again.
    package var isKnown = false

    package init(file: String, format: String, rows: Int) {
      self.file = file
      self.format = format
      self.rows = rows
    }

    package init(_ outcome: ImportOutcome, in language: Language) {
      self.init(file: outcome.file, format: outcome.format, rows: outcome.rows)
      days = outcome.days
      new = outcome.new
      changed = outcome.changed
      unchanged = outcome.unchanged
      unmatched = outcome.unmatchedCount
      strangers = outcome.strangers
      skipped = outcome.skipped.map {
        SkippedRow(
          row: $0.line, reason: $0.reason.wording.text(in: language), remedy: $0.reason.remedy)
      }
      unmatchedRows = outcome.unmatched.map {
        UnmatchedRow(row: $0.line, text: $0.text, candidates: $0.candidates)
      }
      adopted = outcome.adopted
      unknownColumns = outcome.unknownColumns
      notes = outcome.notes.map {
        Note(message: $0.wording.text(in: language), remedy: $0.remedy)
      }
      isKnown = outcome.isKnown
    }
  }

  package let files: [File]
  package let dryRun: Bool

  package init(files: [File], dryRun: Bool) {
    self.files = files
    self.dryRun = dryRun
  }

  package init(_ outcomes: [ImportOutcome], in language: Language, dryRun: Bool) {
    self.init(files: outcomes.map { File($0, in: language) }, dryRun: dryRun)
  }
}
