import Reports

/// A text of a workbook, or why it has no place in a plan. Texts are looked at once, when they are
/// read, and not in each of the cells that share one.
enum BIFFText {
  case text(String)
  case withNUL
  case piledUp

  init(_ units: [UInt16]) {
    let text = String(decoding: units, as: UTF16.self)
    self = units.contains(0) ? .withNUL : text.isPiledUp ? .piledUp : .text(text)
  }
}

/// Reads texts in a record that goes on in the CONTINUE records behind it: [MS-XLS],
/// XLUnicodeRichExtendedString, and its plainer kin, which only have fewer flags.
///
/// None is longer than the 65 535 units that its count can say.
struct BIFFTextReader {
  private var records: BIFFRecords
  private var rest: ArraySlice<UInt8>

  private enum Flag {
    /// Two bytes a unit, in UTF-16; else one, which is its Latin-1.
    static let wide: UInt8 = 0x01
    static let phonetic: UInt8 = 0x04
    static let rich: UInt8 = 0x08
  }

  /// - Parameter records: those behind the record.
  init(_ body: ArraySlice<UInt8>, then records: BIFFRecords) {
    self.records = records
    rest = body
  }

  /// Whether there are no more bytes, in this record or the next.
  var isAtEnd: Bool {
    mutating get throws(WorkbookDamage) {
      while rest.isEmpty {
        guard try goOn() else { return true }
      }
      return false
    }
  }

  /// A text behind its count of two bytes.
  mutating func text() throws(WorkbookDamage) -> BIFFText {
    try text(units: number(bytes: 2))
  }

  /// A text whose count was read before.
  mutating func text(units count: Int) throws(WorkbookDamage) -> BIFFText {
    let flags = try byte()
    let runs = flags & Flag.rich == 0 ? 0 : try number(bytes: 2)
    let phonetic = flags & Flag.phonetic == 0 ? 0 : try number(bytes: 4)
    let text = BIFFText(try units(count, flags))
    try skip(runs * 4 + phonetic)
    return text
  }

  /// What is left of a text when a record ends goes on behind a new byte of flags in the next, so
  /// that its two halves may be of different width, and a pair of surrogates in different records.
  private mutating func units(
    _ count: Int, _ flags: UInt8
  ) throws(WorkbookDamage) -> [UInt16] {
    var units: [UInt16] = []
    var flags = flags
    while true {
      let missing = count - units.count
      if flags & Flag.wide == 0 {
        units += rest.prefix(missing).map(UInt16.init)
        rest = rest.dropFirst(missing)
      } else {
        let here = Swift.min(missing, rest.count / 2)
        for unit in 0..<here { units.append(UInt16(try rest.uint16(at: 2 * unit))) }
        rest = rest.dropFirst(2 * here)
      }
      guard units.count < count else { return units }
      guard try goOn() else { throw .truncated }
      flags = try byte()
    }
  }

  private mutating func number(bytes count: Int) throws(WorkbookDamage) -> Int {
    var number = 0
    for place in 0..<count { number |= Int(try byte()) << (8 * place) }
    return number
  }

  private mutating func byte() throws(WorkbookDamage) -> UInt8 {
    while true {
      if let byte = rest.popFirst() { return byte }
      guard try goOn() else { throw .truncated }
    }
  }

  private mutating func skip(_ count: Int) throws(WorkbookDamage) {
    var count = count
    while count > rest.count {
      count -= rest.count
      guard try goOn() else { throw .truncated }
    }
    rest = rest.dropFirst(count)
  }

  /// To the next CONTINUE record; false where there is none.
  private mutating func goOn() throws(WorkbookDamage) -> Bool {
    var behind = records
    guard let record = try behind.next(), record.kind == .continue else { return false }
    records = behind
    rest = record.body
    return true
  }
}
