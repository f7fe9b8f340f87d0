import Reports

/// Which records of a sheet belong to which row. Excel writes rows in their order, in blocks of 32;
/// others need not, and a row may turn up again.
struct SheetRows {
  /// How many bytes of the stream the sheet takes.
  let length: Int
  private let stream: [UInt8]
  /// A row and the place of a record with cells of it, the row in the upper half: sorted they are in
  /// the order of the rows, and in a row as they were written.
  private var cells: ArraySlice<UInt64>

  init(_ stream: [UInt8], from position: Int) throws(WorkbookDamage) {
    var records = BIFFRecords(stream: stream, position: position)
    guard let first = try records.next() else { throw .truncated }
    try first.checkBeginning()
    var cells: [UInt64] = []
    var depth = 1  // a chart in a sheet has a beginning and an end of its own, and cells
    while depth > 0 {
      let place = records.position
      guard let record = try records.next() else { throw .truncated }
      switch record.kind {
      case .bof: depth += 1
      case .eof: depth -= 1
      case let kind? where kind.isCell && depth == 1:
        cells.append(UInt64(try record.body.uint16(at: 0)) << 32 | UInt64(place))
      default: break
      }
    }
    cells.sort()
    self.cells = cells[...]
    self.stream = stream
    length = records.position - position
  }

  /// The next row, counted from 0, and where each record with cells of it begins; nil at the end.
  mutating func next() -> (row: Int, records: [BIFFRecords])? {
    guard let first = cells.first else { return nil }
    let records = cells.prefix { $0 >> 32 == first >> 32 }
    cells = cells[records.endIndex...]
    return (
      Int(first >> 32),
      records.map { BIFFRecords(stream: stream, position: Int($0 & 0xFFFF_FFFF)) }
    )
  }
}
