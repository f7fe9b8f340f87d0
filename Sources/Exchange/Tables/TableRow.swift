/// One row of a table, wherever the table came from.
struct TableRow: Equatable {
  /// The line of the file on which it begins; the first is 1.
  let line: Int
  let cells: [String]

  var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// What no honest export exceeds; beyond it a file was given by mistake or by malice.
enum TableLimits {
  static let file = 1_000_000_000
  static let field = 1_000_000
  static let columns = 1000
  static let rows = 1_000_000
  /// Kept in memory as a whole.
  static let workbook = 64_000_000
  /// The sheets of a workbook that are looked into.
  static let tables = 50
  /// The rows in which the header is looked for.
  static let preamble = 5
}
