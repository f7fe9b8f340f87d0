import Planning
import Reports

/// Reads the sheets of an Office Open XML workbook (.xlsx, .xlsm).
///
/// Format: ECMA-376 part 1 (18.2 workbook, 18.3 worksheets), both editions of its namespaces. The
/// sheets are unpacked while they are read; only texts and formats that they share are held.
struct XLSXReader: TableReader {
  private let package: OfficePackage
  private let strings: SharedStrings
  private let formats: CellFormats
  private let dates: CellText
  /// Those still to come.
  private var sheets: ArraySlice<XLSXSheet>

  private var row: GatheredRow
  /// Inside of the open sheet's data; nil before and behind them.
  private var events: XMLEvents?

  init(_ bytes: [UInt8], file: String) throws(ExportFileError) {
    package = try OfficePackage(bytes, file: file)
    let workbook = try XLSXWorkbook(package)
    sheets = workbook.sheets[...]
    dates = CellText(startsIn1904: workbook.startsIn1904)
    strings = try SharedStrings(workbook.part("sharedStrings"))
    formats = try CellFormats(workbook.part("styles"))
    row = GatheredRow(package.zip.place)
  }

  mutating func nextTable() throws(ExportFileError) -> String? {
    events = nil
    guard let sheet = sheets.popFirst() else { return nil }
    let limit = ZipArchive.partLimit
    let place = SheetPlace(file: package.zip.place.file, sheet: sheet.name)
    row.enter(place)
    guard let events = try package.events(of: sheet.part, in: sheet.name, limit: limit) else {
      throw place.damaged(.missing(part: sheet.part))
    }
    guard try events.child()?.name == "worksheet" else {
      throw place.damaged(.broken(part: sheet.part))
    }
    if try events.child("sheetData") != nil { self.events = events }
    return sheet.name
  }

  mutating func nextRow() throws(ExportFileError) -> TableRow? {
    guard let events else { return nil }
    while let tag = try events.child("row") {
      row.begin(try number(of: tag, in: events.place) ?? row.line + 1)
      try readCells(events)
      if let full = row.row { return full }
    }
    // Only at its end a part shows whether it is as it was packed.
    try events.leave(to: 0)
    self.events = nil
    return nil
  }

  private mutating func readCells(_ events: XMLEvents) throws(ExportFileError) {
    var column = 0
    while let tag = try events.child("c") {
      column = try self.column(of: tag, in: events.place) ?? column + 1
      var text = ""
      while let part = try events.child() {
        switch part.name {
        case "v": text = try value(events.text(), of: tag, in: events.place)
        case "is": text = try events.richText()
        default: try events.skip()
        }
      }
      try row.put(text, at: column)
    }
  }

  /// What a cell says (18.18.11, ST_CellType).
  private func value(
    _ raw: String, of tag: XMLTag, in place: SheetPlace
  ) throws(ExportFileError) -> String {
    switch tag["t"] ?? "n" {
    case "s":
      guard !raw.isEmpty else { return "" }
      guard let index = Int(raw.trimmed), let text = strings[index] else {
        throw place.damaged(.broken(part: "sharedStrings"))
      }
      return text
    case "str", "inlineStr": return raw.withoutEscapes
    case "b": return CellText.boolean(["1", "true"].contains(raw.trimmed))
    case "d": return CellText.moment(raw)
    case "e": return raw
    default:
      guard let style = tag["s"], formats.isDate(style), let serial = Double(raw.trimmed) else {
        return CellText.number(raw)
      }
      return dates.date(serial)
    }
  }

  private func number(of row: XMLTag, in place: SheetPlace) throws(ExportFileError) -> Int? {
    guard let text = row["r"] else { return nil }
    guard let number = Int32(text.trimmed), number > 0 else {
      throw place.damaged(.broken(part: "row"))
    }
    return Int(number)
  }

  /// `AB12` is in column 28; its row stands with the row. Excel's last column is XFD.
  private func column(of cell: XMLTag, in place: SheetPlace) throws(ExportFileError) -> Int? {
    guard let text = cell["r"] else { return nil }
    let letters = text.uppercased().utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count) else { throw place.damaged(.broken(part: "c")) }
    return letters.reduce(0) { $0 * 26 + Int($1) - 0x40 }
  }
}
