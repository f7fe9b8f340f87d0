import Planning
import Reports

/// A file as the formats look at it.
package struct ResultsSource: Sendable {
  /// As it was named, for messages.
  let file: String
  let bytes: any ByteSource
  let survey: FileSurvey
  /// Which comes first in dates with slashes, where somebody said so.
  let dateOrder: DateOrder?
  /// The ways in which it can be read as tables: by one separator or another.
  let layouts: [TableLayout]

  init(
    _ bytes: any ByteSource, named file: String, dateOrder: DateOrder?
  ) throws(ExportFileError) {
    self.file = file
    self.bytes = bytes
    self.dateOrder = dateOrder
    survey = try FileSurvey(bytes)
    layouts = try FileKind(start: survey.start).layouts(of: bytes, survey, named: file)
  }
}

/// One way to read a file as tables.
struct TableLayout: Sendable {
  /// How a table begins.
  struct Beginning: Sendable {
    let name: String
    let rows: [TableRow]
  }

  /// Reads from the beginning.
  let open: @Sendable () throws(ExportFileError) -> any TableReader
  let beginnings: [Beginning]

  init(_ open: @escaping @Sendable () throws(ExportFileError) -> any TableReader)
    throws(ExportFileError)
  {
    self.open = open
    var reader = try open()
    var beginnings: [Beginning] = []
    while beginnings.count < TableLimits.tables, let name = try reader.nextTable() {
      var rows: [TableRow] = []
      do throws(ExportFileError) {
        while rows.count < TableLimits.preamble, let row = try reader.nextRow() { rows.append(row) }
      } catch {
        // A header may tell the format; what is wrong behind it is said when its rows are read.
        guard beginnings.isEmpty, !rows.isEmpty else { throw error }
        self.beginnings = [Beginning(name: name, rows: rows)]
        return
      }
      beginnings.append(Beginning(name: name, rows: rows))
    }
    self.beginnings = beginnings
  }
}
