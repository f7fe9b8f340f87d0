import Reports

/// The records of a workbook one after another, each with a kind, a size and a body: [MS-XLS], "Record".
struct BIFFRecords {
  let stream: [UInt8]
  /// Where the next one begins.
  var position: Int

  /// The next record, nil at the end.
  mutating func next() throws(WorkbookDamage) -> BIFFRecord? {
    guard position >= 0, position <= stream.count - 4 else { return nil }
    let kind = try stream.uint16(at: position)
    let start = position + 4
    let end = start + (try stream.uint16(at: position + 2))
    guard end <= stream.count else { throw .truncated }
    position = end
    return BIFFRecord(kind: BIFFRecord.Kind(rawValue: kind), body: stream[start..<end])
  }
}

struct BIFFRecord {
  /// Nil where it is none of those that matter here.
  let kind: Kind?
  let body: ArraySlice<UInt8>

  /// By their names in [MS-XLS].
  enum Kind: Int {
    case formula = 0x0006
    case eof = 0x000A
    case date1904 = 0x0022
    case filePass = 0x002F
    case `continue` = 0x003C
    case boundSheet = 0x0085
    case mulRK = 0x00BD
    case rString = 0x00D6
    case xf = 0x00E0
    case sst = 0x00FC
    case labelSST = 0x00FD
    case number = 0x0203
    case label = 0x0204
    case boolErr = 0x0205
    case string = 0x0207
    case array = 0x0221
    case table = 0x0236
    case rk = 0x027E
    case format = 0x041E
    case sharedFormula = 0x04BC
    case bof = 0x0809

    /// Whether it holds a cell, or cells, with something in it.
    var isCell: Bool {
      switch self {
      case .formula, .mulRK, .rString, .labelSST, .number, .label, .boolErr, .rk: true
      default: false
      }
    }
  }

  /// - Throws: `WorkbookDamage.kind` where an Excel before 97 wrote what begins here.
  func checkBeginning() throws(WorkbookDamage) {
    guard kind == .bof else { throw .broken(part: "BOF") }
    let version = try body.uint16(at: 0)
    guard version != 0x0500 else { throw .kind(XLSReader.excel95) }
    guard version == 0x0600 else { throw .broken(part: "BOF") }
  }
}
