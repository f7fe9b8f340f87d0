import Planning
import Reports

/// What there is to know of a file before it is read: one look at all its bytes.
struct FileSurvey: Sendable {
  /// SHA-256, as 64 hexadecimal digits.
  let hash: String
  let encoding: TextEncoding
  /// Its first bytes, which tell what it is.
  let start: [UInt8]

  init(_ source: any ByteSource) throws(ExportFileError) {
    var reader = ByteReader(source)
    var hash = SHA256()
    var start: [UInt8] = []
    var check = UTF8Check()
    while let piece = try reader.next() {
      if start.isEmpty { start = Array(piece.prefix(4096)) }
      hash.update(piece)
      check.update(piece)
    }
    self.hash = hash.hexadecimal()
    self.start = start
    encoding = TextEncoding(start: start, isUTF8: check.isPassed)
  }
}

/// Whether bytes that come in pieces are UTF-8.
struct UTF8Check {
  private var rest: [UInt8] = []
  private var isBroken = false

  mutating func update(_ piece: [UInt8]) {
    guard !isBroken else { return }
    let bytes = rest.isEmpty ? piece : rest + piece
    let whole = bytes.count - bytes.unfinishedUTF8
    isBroken = String(validating: bytes[..<whole], as: UTF8.self) == nil
    rest = Array(bytes[whole...])
  }

  var isPassed: Bool { !isBroken && rest.isEmpty }
}

extension [UInt8] {
  /// How many bytes at the end begin a character that is not complete.
  var unfinishedUTF8: Int {
    for length in 1..<4 where length <= count {
      let byte = self[count - length]
      if byte & 0xC0 == 0x80 { continue }
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return needed > length ? length : 0
    }
    return 0
  }
}
