/// How a file keeps its text.
enum TextEncoding: Equatable, Sendable {
  case utf8
  /// With a mark at its start; what no UTF-8 means becomes U+FFFD.
  case utf8Marked
  case utf16LittleEndian
  case utf16BigEndian
  /// Which every byte can be: Excel's, where it speaks a western language.
  case windows1252

  /// By its byte order mark; without one UTF-8 where it is that, else Windows-1252.
  init(start: [UInt8], isUTF8: Bool) {
    self =
      if start.starts(with: [0xEF, 0xBB, 0xBF]) {
        .utf8Marked
      } else if start.starts(with: [0xFF, 0xFE]) {
        .utf16LittleEndian
      } else if start.starts(with: [0xFE, 0xFF]) {
        .utf16BigEndian
      } else {
        isUTF8 ? .utf8 : .windows1252
      }
  }

  /// The bytes of the mark at the start.
  var mark: Int {
    switch self {
    case .utf8, .windows1252: 0
    case .utf8Marked: 3
    case .utf16LittleEndian, .utf16BigEndian: 2
    }
  }
}
