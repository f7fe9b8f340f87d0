import Planning
import Reports

/// Reads the sheets of an XML Spreadsheet 2003, which mostly bears the name of an .xls file.
///
/// Format: XML Spreadsheet Reference (Microsoft, Office XP, 2001): `Workbook`, in it `Worksheet`,
/// `Table`, `Row`, `Cell`, `Data`. The file is read once, piece by piece, and so are the sheets.
struct SpreadsheetMLReader: TableReader {
  private static let pieceSize = 131_072

  private let events: XMLEvents
  private let file: String
  private var row: GatheredRow
  /// Whether the root was found, and whether a table is open.
  private var isInWorkbook = false
  private var isInTable = false

  /// How many elements are open inside of the workbook.
  private static let workbookDepth = 1

  init(_ source: any ByteSource, file: String) {
    self.file = file
    let place = SheetPlace(file: file)
    row = GatheredRow(place)
    var position = 0
    events = XMLEvents(place) { () throws(ExportFileError) -> [UInt8] in
      let end = min(position + Self.pieceSize, source.count)
      defer { position = end }
      return position < end ? try source.bytes(position..<end) : []
    }
  }

  mutating func nextTable() throws(ExportFileError) -> String? {
    if !isInWorkbook {
      guard try events.child()?.name == "Workbook" else {
        throw events.place.damaged(.missing(part: "Workbook"))
      }
      isInWorkbook = true
    }
    try events.leave(to: Self.workbookDepth)
    events.place = SheetPlace(file: file)
    isInTable = false
    guard let sheet = try events.child("Worksheet") else {
      try events.leave(to: 0)
      return nil
    }
    let name = sheet["Name"] ?? ""
    events.place.sheet = name
    row.enter(events.place)
    isInTable = try events.child("Table") != nil
    return name
  }

  mutating func nextRow() throws(ExportFileError) -> TableRow? {
    while isInTable {
      guard let tag = try events.child("Row") else {
        isInTable = false
        break
      }
      row.begin(try count("Index", of: tag, from: 1) ?? row.line + 1)
      try readCells()
      let full = row.row
      // Rows that look like this one, and hold nothing.
      if let like = try count("Span", of: tag, from: 0) { row.begin(row.line + like) }
      if let full { return full }
    }
    return nil
  }

  private mutating func readCells() throws(ExportFileError) {
    var column = 0
    while let tag = try events.child("Cell") {
      column = try count("Index", of: tag, from: 1) ?? column + 1
      // Comments have data as well, and notes on the pronunciation stand beside them.
      if let data = try events.child("Data") {
        try row.put(text(try events.text(), type: data["Type"]), at: column)
        while try events.child("Data") != nil { try events.skip() }
      }
      column += try count("MergeAcross", of: tag, from: 0) ?? 0
    }
  }

  private func text(_ raw: String, type: String?) -> String {
    switch type {
    case "Number": CellText.number(raw)
    case "DateTime": CellText.moment(raw)
    case "Boolean": CellText.boolean(raw.trimmed == "1")
    default: raw
    }
  }

  /// A number of rows or columns, small enough to be added up without care.
  private func count(
    _ name: String, of tag: XMLTag, from least: Int
  ) throws(ExportFileError) -> Int? {
    guard let text = tag[name] else { return nil }
    guard let count = Int32(text.trimmed), count >= least else {
      throw events.place.damaged(.broken(part: "ss:" + name))
    }
    return Int(count)
  }
}
