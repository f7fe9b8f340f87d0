/// The text of a file as UTF-8 without a mark at its start, whatever encoding it came in.
enum DecodedText {
  /// By its byte order mark; without one UTF-8 where it is that, else Windows-1252, which every
  /// byte can be. What no encoding means becomes U+FFFD, nothing is refused.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes) { low, high in high << 8 | low } }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes) { high, low in high << 8 | low } }
    return isUTF8(bytes) ? bytes : windows1252(bytes)
  }

  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    isUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// Decoding repairs: only what was right stays as long and as it was.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    let decoded = String(decoding: bytes, as: UTF8.self).utf8
    return decoded.count == bytes.count && decoded.elementsEqual(bytes)
  }

  /// - Parameter unit: a unit of its two bytes in their order; a byte left over at the end is lost.
  private static func utf16(
    _ bytes: [UInt8], unit: (UInt16, UInt16) -> UInt16
  ) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 2, to: bytes.count - 1, by: 2) {
      units.append(unit(UInt16(bytes[place]), UInt16(bytes[place + 1])))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return Array(String(text).utf8)
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
