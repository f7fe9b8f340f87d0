import Reports

/// Reads the tables of a file one after another, each from its first row to its last.
///
/// A file of separated values is one table without a name; a workbook has a table a sheet.
protocol TableReader {
  /// Goes on to the next table, whatever is left of the one before: its name, nil after the last.
  mutating func nextTable() throws(ExportFileError) -> String?
  /// The next row of the table, nil at its end. A row without a cell may be left out.
  mutating func nextRow() throws(ExportFileError) -> TableRow?
}
