/// What became of one file's rows; each is counted once.
package struct ImportOutcome: Sendable {
  /// A row that was left out, and why.
  package struct Skipped: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      case row(RowProblem)
      case match(MatchProblem)

      package var wording: Wording {
        switch self {
        case .row(let problem): problem.wording
        case .match(let problem): problem.wording
        }
      }

      /// What helps; nil where the sentence says it, or nothing does.
      package var remedy: Remedy? {
        switch self {
        case .row(let problem): problem.remedy
        case .match(let problem): problem.remedy
        }
      }
    }

    /// The line of the file on which it begins; the first is 1.
    package let line: Int
    package let reason: Reason
  }

  /// A row whose post the plan does not have, or has several of.
  package struct Unmatched: Hashable, Sendable {
    package let line: Int
    /// How its text begins.
    package let text: String
    /// The posts that it could be; empty where there is none.
    package let candidates: [PostID]
  }

  /// The unmatched rows without a candidate that are kept with their texts, at most; the rest is
  /// counted.
  package static let listed = 1000

  package let file: String
  package let format: String
  /// The same bytes came in before.
  package let isKnown: Bool
  /// Rows under the headers, blank ones left out.
  package internal(set) var rows = 0
  /// The rows that are days of a channel, not posts.
  package internal(set) var days = 0
  /// Nothing was measured of the post or day before; adopted posts are new.
  package internal(set) var new = 0
  /// A number is another than the last known one.
  package internal(set) var changed = 0
  package internal(set) var unchanged = 0
  /// Posts written that the plan did not know.
  package internal(set) var adopted = 0
  /// Rows without a post in the plan that could be theirs.
  package internal(set) var strangers = 0
  /// Rows that could be several posts, and the first of the strangers.
  package internal(set) var unmatched: [Unmatched] = []
  package internal(set) var skipped: [Skipped] = []
  package internal(set) var unknownColumns: [String] = []
  package internal(set) var notes: [ImportNote] = []

  init(_ file: ExportedFile, isKnown: Bool) {
    self.file = file.name
    format = file.format
    self.isKnown = isKnown
  }

  /// How many rows have no post, whether none or several could be it.
  package var unmatchedCount: Int { rows - new - changed - unchanged - skipped.count }

  package var isComplete: Bool { unmatchedCount == 0 && skipped.isEmpty }

  mutating func leave(line: Int, text: String, candidates: [PostID]) {
    if candidates.isEmpty {
      strangers += 1
      guard strangers <= Self.listed else { return }
    }
    unmatched.append(
      Unmatched(line: line, text: String(text.prefix(80)), candidates: candidates))
  }
}
