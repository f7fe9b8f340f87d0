/// Reads values parted by commas (RFC 4180) row by row, and says where a file breaks the rules.
///
/// Beside RFC 4180 it takes any line end (CR LF, LF, CR), also none after the last row, and any
/// separator. It works on bytes: in UTF-8 no byte of a longer character looks like a mark.
struct CSVReader {
  /// The most cells that hold something in each further row; nil while the header is looked for.
  var width: Int?

  private let file: String
  private let bytes: [UInt8]
  private let separator: UInt8
  private var spot: Spot

  /// A byte of the file, and what an editor needs to get there.
  private struct Spot {
    var position: Int
    var line: Int
    var lineStart: Int
  }

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8], separator: UInt8, file: String, from start: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.separator = separator
    self.file = file
    spot = Spot(position: start, line: line, lineStart: start)
  }

  /// The next row, nil at the end. An empty line is a row of one blank cell.
  mutating func next() throws(ExchangeError) -> TableRow? {
    guard spot.position < bytes.count else { return nil }
    let line = spot.line
    var cells: [String] = []
    while true {
      let start = spot
      let cell = try cell()
      if let width, cells.count >= width, cell.contains(where: { !$0.isWhitespace }) {
        throw .moreFieldsThanHeader(place(start), header: width)
      }
      guard cells.count < TableLimits.columns else {
        throw .tooManyColumns(place(start), limit: TableLimits.columns)
      }
      cells.append(cell)
      guard byte == separator else { break }
      spot.position += 1
    }
    takeLineEnd()
    return TableRow(line: line, cells: cells)
  }

  /// The byte to be read next, nil at the end.
  private var byte: UInt8? { spot.position < bytes.count ? bytes[spot.position] : nil }

  private mutating func cell() throws(ExchangeError) -> String {
    byte == Mark.quote ? try quotedCell() : try plainCell()
  }

  private mutating func plainCell() throws(ExchangeError) -> String {
    let start = spot
    while let byte, byte != separator, !Mark.isLineEnd(byte) {
      guard byte != 0 else { throw .nulByte(place(spot)) }
      spot.position += 1
    }
    return try text(from: start.position, of: start)
  }

  private mutating func quotedCell() throws(ExchangeError) -> String {
    let opening = spot
    var holdsQuotes = false
    spot.position += 1
    while true {
      guard let byte else { throw .unterminatedQuote(place(opening)) }
      if byte == Mark.quote {
        guard spot.position + 1 < bytes.count, bytes[spot.position + 1] == Mark.quote else { break }
        holdsQuotes = true
        spot.position += 2
      } else if Mark.isLineEnd(byte) {
        takeLineEnd()
      } else {
        guard byte != 0 else { throw .nulByte(place(spot)) }
        spot.position += 1
      }
    }
    let cell = try text(from: opening.position + 1, of: opening)
    spot.position += 1
    if let byte, byte != separator, !Mark.isLineEnd(byte) { throw .textAfterQuote(place(spot)) }
    return holdsQuotes ? cell.replacing("\"\"", with: "\"") : cell
  }

  /// What was read since a position, of the field that begins at a spot.
  private func text(from start: Int, of field: Spot) throws(ExchangeError) -> String {
    guard spot.position - start <= TableLimits.field else {
      throw .fieldTooLong(place(field), limit: TableLimits.field)
    }
    let text = String(decoding: bytes[start..<spot.position], as: UTF8.self)
    guard !text.isPiledUp else { throw .piledUpMarks(place(field)) }
    return text
  }

  private mutating func takeLineEnd() {
    guard let byte else { return }
    spot.position += 1
    if byte == Mark.carriageReturn, self.byte == Mark.lineFeed { spot.position += 1 }
    spot.line += 1
    spot.lineStart = spot.position
  }

  private func place(_ spot: Spot) -> ExchangeError.Place {
    let before = String(decoding: bytes[spot.lineStart..<spot.position], as: UTF8.self)
    return ExchangeError.Place(file: file, line: spot.line, column: before.count + 1)
  }
}

extension String {
  /// A letter bears more marks than any language piles up (Unicode's Stream-Safe Text Format allows
  /// 30): to compare such texts takes Swift time that grows with the square of their number.
  fileprivate var isPiledUp: Bool {
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
