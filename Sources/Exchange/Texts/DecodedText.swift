import Reports

/// The text of a file as UTF-8 without a mark at its start, a piece at a time, whatever encoding it
/// came in. What no encoding means becomes U+FFFD, nothing is refused.
struct DecodedText {
  private var reader: ByteReader
  private let encoding: TextEncoding
  private var isAtStart = true
  /// The beginning of a character whose end is in the next piece.
  private var rest: [UInt8] = []

  init(_ source: any ByteSource, _ encoding: TextEncoding) {
    reader = ByteReader(source)
    self.encoding = encoding
  }

  /// The next piece, nil at the end; no character is cut.
  mutating func next() throws(ExportFileError) -> [UInt8]? {
    guard var bytes = try reader.next() else {
      let isHalf = encoding.isUTF16 ? rest.count >= 2 : !rest.isEmpty
      rest = []
      return isHalf ? UTF8.encodedReplacementCharacter.map(\.self) : nil
    }
    if isAtStart {
      isAtStart = false
      bytes.removeFirst(min(encoding.mark, bytes.count))
    }
    switch encoding {
    case .windows1252: return Self.windows1252(bytes)
    case .utf8, .utf8Marked: return utf8(bytes)
    case .utf16LittleEndian: return utf16(bytes) { low, high in high << 8 | low }
    case .utf16BigEndian: return utf16(bytes) { high, low in high << 8 | low }
    }
  }

  private mutating func utf8(_ piece: [UInt8]) -> [UInt8] {
    var bytes = rest.isEmpty ? piece : rest + piece
    let unfinished = bytes.unfinishedUTF8
    rest = Array(bytes.suffix(unfinished))
    bytes.removeLast(unfinished)
    return encoding == .utf8 ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// - Parameter unit: a unit of its two bytes in their order; a byte left over at the end is lost.
  private mutating func utf16(
    _ piece: [UInt8], unit: (UInt16, UInt16) -> UInt16
  ) -> [UInt8] {
    let bytes = rest + piece
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(unit(UInt16(bytes[place]), UInt16(bytes[place + 1])))
    }
    let isCut = units.last.map { $0 & 0xFC00 == 0xD800 } ?? false
    if isCut { units.removeLast() }
    rest = Array(bytes[(units.count * 2)...])
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
      text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
    return text
  }

  /// 0x80 to 0x9F, where Windows-1252 differs from Latin-1; five of them mean nothing.
  private static let upper = Array(
    """
    \u{20AC}\u{FFFD}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\
    \u{2C6}\u{2030}\u{160}\u{2039}\u{152}\u{FFFD}\u{17D}\u{FFFD}\
    \u{FFFD}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\
    \u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{FFFD}\u{17E}\u{178}
    """.unicodeScalars)
}

extension TextEncoding {
  fileprivate var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
