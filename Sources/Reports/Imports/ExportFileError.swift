package import Planning

/// Why a file as a whole cannot be read; a single bad row is a `RowProblem`.
package enum ExportFileError: Error, Equatable {
  /// A spot in a file, for the eyes of whoever opens it in an editor; both count from 1.
  package struct Place: Hashable, Sendable {
    package let file: String
    package let line: Int
    /// The character of that line, or the cell of that row.
    package let column: Int
    package let counting: Unit

    /// What the column counts.
    package enum Unit: Hashable, Sendable {
      case characters, cells
    }

    package init(file: String, line: Int, column: Int, counting: Unit = .characters) {
      self.file = file
      self.line = line
      self.column = column
      self.counting = counting
    }
  }

  case fileTooLarge(String, limit: Int)
  case emptyFile(String)
  /// The disk gave up, or the file became shorter while it was read.
  case unreadable(String, reason: String)

  case nulByte(Place)
  case unterminatedQuote(Place)
  /// Between the closing quote and the next separator.
  case textAfterQuote(Place)
  /// A letter under more marks than any language has.
  case piledUpMarks(Place)
  case fieldTooLong(Place, limit: Int)
  case tooManyColumns(Place, limit: Int)
  case tooManyRows(String, limit: Int)
  /// The row has a field where the header has none.
  case moreFieldsThanHeader(Place, header: Int)

  case noRows(String)
  case columnTwice(String, line: Int, column: String)
  /// A workbook that cannot be read, with the sheet where the trouble is, if it is in one.
  case damaged(String, sheet: String?, WorkbookDamage)
  case unknownFormat(String, header: [String], known: [String])
  case noSuchFormat(String, known: [String])
  /// The format was asked for, but the file lacks columns that it has at least.
  case notOfFormat(String, format: String, needed: [String])
  /// A word of a map that means nothing to Takt.
  case mapWord(Place, String, known: [String])
  /// What a map has to say and does not.
  case mapLacks(String, String)
  /// A map would go by the name of one of Takt's formats.
  case nameOfFormat(String)
  /// A date that the order of day and month in use cannot mean.
  case dateOrder(String, line: Int, text: String, tried: DateOrder?)
}
