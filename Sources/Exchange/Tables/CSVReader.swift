import Reports

/// Reads values parted by commas (RFC 4180) row by row, and says where a file breaks the rules.
///
/// Beside RFC 4180 it takes any line end (CR LF, LF, CR), also none after the last row, and any
/// separator. It works on bytes, a piece of the file at a time: in UTF-8 no byte of a longer
/// character looks like a mark.
struct CSVReader: TableReader {
  private let file: String
  private let separator: UInt8
  private var text: DecodedText
  private var isBegun = false
  /// The bytes at hand; those before the position are done with.
  private var bytes: [UInt8] = []
  private var spot = Spot(position: 0, line: 1, lineStart: 0)
  private var isAtEnd = false

  /// A byte at hand, and what an editor needs to get there.
  private struct Spot {
    var position: Int
    var line: Int
    var lineStart: Int
  }

  init(_ text: DecodedText, separator: UInt8, file: String) {
    self.text = text
    self.separator = separator
    self.file = file
  }

  /// There is one table, without a name.
  mutating func nextTable() -> String? {
    defer { isBegun = true }
    return isBegun ? nil : ""
  }

  /// The next row, nil at the end. An empty line is a row of one blank cell.
  mutating func nextRow() throws(ExportFileError) -> TableRow? {
    forgetWhatIsDone()
    guard try byte() != nil else { return nil }
    let line = spot.line
    var cells: [String] = []
    while true {
      guard cells.count < TableLimits.columns else {
        throw .tooManyColumns(place(spot), limit: TableLimits.columns)
      }
      cells.append(try cell())
      guard try byte() == separator else { break }
      spot.position += 1
    }
    try takeLineEnd()
    return TableRow(line: line, cells: cells)
  }

  /// Keeps what is at hand small. Between rows only, since the parts of a row are found by position.
  private mutating func forgetWhatIsDone() {
    guard spot.position > ByteReader.piece else { return }
    bytes.removeFirst(spot.position)
    spot.lineStart -= spot.position
    spot.position = 0
  }

  /// The byte to be read next, nil at the end.
  private mutating func byte() throws(ExportFileError) -> UInt8? {
    try hasByte(at: spot.position) ? bytes[spot.position] : nil
  }

  private mutating func hasByte(at position: Int) throws(ExportFileError) -> Bool {
    while position >= bytes.count, !isAtEnd {
      if let piece = try text.next() { bytes += piece } else { isAtEnd = true }
    }
    return position < bytes.count
  }

  private mutating func cell() throws(ExportFileError) -> String {
    try byte() == Mark.quote ? try quotedCell() : try plainCell()
  }

  private mutating func plainCell() throws(ExportFileError) -> String {
    let start = spot
    while true {
      let separator = separator
      skip { $0 != separator && !Mark.isLineEnd($0) && $0 != 0 }
      guard spot.position == bytes.count else { break }
      try checkLength(from: start.position, of: start)
      guard try hasByte(at: spot.position) else { break }
    }
    if spot.position < bytes.count, bytes[spot.position] == 0 { throw .nulByte(place(spot)) }
    return try string(from: start.position, of: start)
  }

  private mutating func quotedCell() throws(ExportFileError) -> String {
    let opening = spot
    var holdsQuotes = false
    spot.position += 1
    while true {
      skip { $0 != Mark.quote && !Mark.isLineEnd($0) && $0 != 0 }
      try checkLength(from: opening.position, of: opening)
      guard let byte = try byte() else { throw .unterminatedQuote(place(opening)) }
      if byte == Mark.quote {
        guard try hasByte(at: spot.position + 1), bytes[spot.position + 1] == Mark.quote else {
          break
        }
        holdsQuotes = true
        spot.position += 2
      } else if Mark.isLineEnd(byte) {
        try takeLineEnd()
      } else if byte == 0 {
        throw .nulByte(place(spot))
      }
    }
    let cell = try string(from: opening.position + 1, of: opening)
    spot.position += 1
    if let byte = try byte(), byte != separator, !Mark.isLineEnd(byte) {
      throw .textAfterQuote(place(spot))
    }
    return holdsQuotes ? cell.replacing("\"\"", with: "\"") : cell
  }

  /// Goes on to the first byte at hand that is not of a kind.
  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    spot.position = bytes.withUnsafeBufferPointer { bytes in
      var position = spot.position
      while position < bytes.count, isSkipped(bytes[position]) { position += 1 }
      return position
    }
  }

  private func checkLength(from start: Int, of field: Spot) throws(ExportFileError) {
    guard spot.position - start <= TableLimits.field else {
      throw .fieldTooLong(place(field), limit: TableLimits.field)
    }
  }

  /// What was read since a position, of the field that begins at a spot.
  private func string(from start: Int, of field: Spot) throws(ExportFileError) -> String {
    try checkLength(from: start, of: field)
    let text = String(decoding: bytes[start..<spot.position], as: UTF8.self)
    guard !text.isPiledUp else { throw .piledUpMarks(place(field)) }
    return text
  }

  private mutating func takeLineEnd() throws(ExportFileError) {
    guard let byte = try byte() else { return }
    spot.position += 1
    if byte == Mark.carriageReturn, try self.byte() == Mark.lineFeed { spot.position += 1 }
    spot.line += 1
    spot.lineStart = spot.position
  }

  private func place(_ spot: Spot) -> ExportFileError.Place {
    let before = String(decoding: bytes[spot.lineStart..<spot.position], as: UTF8.self)
    return ExportFileError.Place(file: file, line: spot.line, column: before.count + 1)
  }
}

extension String {
  /// A letter bears more marks than any language piles up (Unicode's Stream-Safe Text Format allows
  /// 30): to compare such texts takes Swift time that grows with the square of their number.
  var isPiledUp: Bool {
    guard utf8.count > 200 else { return false }
    var run = 0
    let mayBe = utf8.contains { byte in
      run = byte < 0x80 ? 0 : run + 1
      return run > 200
    }
    return mayBe && contains { $0.unicodeScalars.count > 100 }
  }
}

/// The bytes that mean something in such a file.
enum Mark {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let semicolon: UInt8 = 0x3B

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
}
