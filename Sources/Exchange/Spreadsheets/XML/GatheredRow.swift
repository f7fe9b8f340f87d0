import Reports

/// A row of a sheet while its cells come in, in any order, and what no honest sheet exceeds.
struct GatheredRow {
  /// One text may be named by a million cells, so what counts is what the cells of all sheets would
  /// be in full; in bytes.
  static let workbookLimit = 300_000_000
  /// Of one row, which is held as a whole.
  static let rowLimit = 16 * TableLimits.field

  /// The number of the row; it may be any, and rows may leave out numbers.
  private(set) var line = 0

  private var place: SheetPlace
  private var cells: [String] = []
  private var rowSize = 0
  private var workbookSize = 0

  init(_ place: SheetPlace) {
    self.place = place
  }

  /// Goes on to another sheet.
  mutating func enter(_ place: SheetPlace) {
    self.place = place
    begin(0)
  }

  mutating func begin(_ line: Int) {
    self.line = line
    cells = []
    rowSize = 0
  }

  /// - Parameter column: counts from 1. A blank cell may stand anywhere: whole rows are coloured.
  mutating func put(_ text: String, at column: Int) throws(ExportFileError) {
    guard !text.isEmpty, column > 0 else { return }
    let spot = ExportFileError.Place(file: place.file, line: line, column: column, counting: .cells)
    guard column <= TableLimits.columns else {
      throw .tooManyColumns(spot, limit: TableLimits.columns)
    }
    let size = text.utf8.count
    guard size <= TableLimits.field else { throw .fieldTooLong(spot, limit: TableLimits.field) }
    guard !text.isPiledUp else { throw .piledUpMarks(spot) }
    rowSize += size
    workbookSize += size
    guard rowSize <= Self.rowLimit else { throw place.damaged(.tooLarge(limit: Self.rowLimit)) }
    guard workbookSize <= Self.workbookLimit else {
      throw place.damaged(.tooLarge(limit: Self.workbookLimit))
    }
    if cells.count < column { cells += repeatElement("", count: column - cells.count) }
    cells[column - 1] = text
  }

  /// Up to the last cell that says something; nil where none does.
  var row: TableRow? { cells.isEmpty ? nil : TableRow(line: line, cells: cells) }
}
