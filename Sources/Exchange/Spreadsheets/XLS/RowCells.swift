import Reports

/// The cells of one row, read from the records that hold them: [MS-XLS], "Cell Table".
struct RowCells {
  /// From the first column to the last that holds something.
  private(set) var texts: [BIFFText] = []
  private let globals: WorkbookGlobals

  private static let columns = 256

  init(_ globals: WorkbookGlobals) {
    self.globals = globals
  }

  /// In bytes, and one more for each cell.
  var size: Int {
    texts.reduce(0) { size, text in
      if case .text(let text) = text { size + 1 + text.utf8.count } else { size + 1 }
    }
  }

  /// Adds the cells of the record that begins there. One written again replaces the first.
  mutating func read(_ records: BIFFRecords) throws(WorkbookDamage) {
    var records = records
    guard let record = try records.next() else { throw .truncated }
    let body = record.body
    switch record.kind {
    case .mulRK: return try readNumbers(body)
    case .labelSST: try put(globals.strings.text(at: body.uint32(at: 6)), body)
    case .label, .rString:
      var reader = BIFFTextReader(body.dropFirst(6), then: records)
      try put(reader.text(), body)
    case .number: try put(number(body.double(at: 6), body), body)
    case .rk: try put(number(Self.compressed(body.uint32(at: 6)), body), body)
    case .boolErr: try put(Self.word(body.byte(at: 6), isError: body.byte(at: 7) != 0), body)
    case .formula: try put(result(body, then: records), body)
    default: break
    }
  }

  /// Numbers side by side, [MS-XLS], MulRk.
  private mutating func readNumbers(_ body: ArraySlice<UInt8>) throws(WorkbookDamage) {
    let first = try body.uint16(at: 2)
    for place in 0..<max(body.count / 6 - 1, 0) {
      let value = Self.compressed(try body.uint32(at: 6 + 6 * place))
      let style = try body.uint16(at: 4 + 6 * place)
      try put(number(value, style: style), column: first + place)
    }
  }

  /// What a formula came to when the file was saved: [MS-XLS], FormulaValue.
  private func result(
    _ body: ArraySlice<UInt8>, then records: BIFFRecords
  ) throws(WorkbookDamage) -> BIFFText {
    guard try body.uint16(at: 12) == 0xFFFF else {
      return try number(body.double(at: 6), body)
    }
    return switch try body.byte(at: 6) {
    case 0: try Self.text(in: records)
    case 1: Self.word(try body.byte(at: 8), isError: false)
    case 2: Self.word(try body.byte(at: 8), isError: true)
    default: .text("")
    }
  }

  /// The text of a formula stands in the STRING record behind it, or behind the formula that it
  /// shares with other cells.
  private static func text(in records: BIFFRecords) throws(WorkbookDamage) -> BIFFText {
    var records = records
    while let record = try records.next() {
      switch record.kind {
      case .array, .table, .sharedFormula, .continue: continue
      case .string:
        var reader = BIFFTextReader(record.body, then: records)
        return try reader.text()
      default: return .text("")
      }
    }
    return .text("")
  }

  private func number(
    _ value: Double, _ body: ArraySlice<UInt8>
  ) throws(WorkbookDamage) -> BIFFText {
    number(value, style: try body.uint16(at: 4))
  }

  private func number(_ value: Double, style: Int) -> BIFFText {
    let text =
      globals.isDate(style: style)
      ? CellText(startsIn1904: globals.startsIn1904).date(value) : CellText.number(value)
    return .text(text)
  }

  /// A number in 4 bytes: the upper 30 bits of a Double or a whole number of 30 bits, perhaps a
  /// hundredth of it: [MS-XLS], RkNumber.
  private static func compressed(_ bits: Int) -> Double {
    let value =
      bits & 2 == 0
      ? Double(bitPattern: UInt64(bits & ~3) << 32)
      : Double(Int32(truncatingIfNeeded: bits) >> 2)
    return bits & 1 == 0 ? value : value / 100
  }

  private static func word(_ code: UInt8, isError: Bool) -> BIFFText {
    .text(isError ? CellText.error(code) : CellText.boolean(code != 0))
  }

  private mutating func put(
    _ text: BIFFText, _ body: ArraySlice<UInt8>
  ) throws(WorkbookDamage) {
    try put(text, column: body.uint16(at: 2))
  }

  private mutating func put(_ text: BIFFText, column: Int) throws(WorkbookDamage) {
    guard column < Self.columns else { throw .broken(part: "column") }
    while texts.count <= column { texts.append(.text("")) }
    texts[column] = text
  }
}
