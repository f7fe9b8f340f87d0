import Reports

/// What stands before the sheets and holds for all of them: [MS-XLS], "Globals Substream".
struct WorkbookGlobals {
  struct Sheet {
    let name: String
    /// Where its records begin in the stream.
    let position: Int
  }

  private(set) var sheets: [Sheet] = []
  private(set) var strings = BIFFSharedStrings()
  private(set) var startsIn1904 = false
  /// The number format of each style that cells may have.
  private var styles: [Int] = []
  /// Whether formats with a code of their own are dates.
  private var formats: [Int: Bool] = [:]

  init(_ stream: [UInt8]) throws(WorkbookDamage) {
    var records = BIFFRecords(stream: stream, position: 0)
    guard let first = try records.next() else { throw .truncated }
    try first.checkBeginning()
    while let record = try records.next() {
      if record.kind == .eof { return }
      try read(record, then: records)
    }
    throw .truncated
  }

  /// Whether numbers in cells of a style are days.
  func isDate(style: Int) -> Bool {
    guard styles.indices.contains(style) else { return false }
    let format = styles[style]
    return formats[format] ?? CellText.isDate(format: format, code: nil)
  }

  private mutating func read(
    _ record: BIFFRecord, then records: BIFFRecords
  ) throws(WorkbookDamage) {
    switch record.kind {
    case .filePass: throw .encrypted
    case .date1904: startsIn1904 = try record.body.uint16(at: 0) == 1
    case .sst: strings = try BIFFSharedStrings(record, then: records)
    case .xf: styles.append(try record.body.uint16(at: 2))
    case .format:
      var reader = BIFFTextReader(record.body.dropFirst(2), then: records)
      guard case .text(let code) = try reader.text() else { throw .broken(part: "FORMAT") }
      let id = try record.body.uint16(at: 0)
      formats[id] = CellText.isDate(format: id, code: code)
    case .boundSheet: try readSheet(record, then: records)
    default: break
    }
  }

  /// A sheet's name and place, [MS-XLS], BoundSheet8. Charts, macros and modules have no rows.
  private mutating func readSheet(
    _ record: BIFFRecord, then records: BIFFRecords
  ) throws(WorkbookDamage) {
    let body = record.body
    guard try body.byte(at: 5) == 0 else { return }
    var reader = BIFFTextReader(body.dropFirst(7), then: records)
    guard case .text(let name) = try reader.text(units: Int(body.byte(at: 6))) else {
      throw .broken(part: "BOUNDSHEET")
    }
    sheets.append(Sheet(name: name, position: try body.uint32(at: 0)))
  }
}
