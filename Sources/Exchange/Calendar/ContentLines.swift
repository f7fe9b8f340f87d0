import Reports

/// The lines of an iCalendar file, put together again where they are folded (RFC 5545, 3.1): a line
/// that begins with a blank or a tab goes on with the one before, even amid a character.
struct ContentLines {
  /// A longer line holds an attachment; what is beyond is not kept.
  static let limit = 1_000_000

  private var text: DecodedText
  private var piece: ArraySlice<UInt8> = []
  private var line = 1

  init(_ source: any ByteSource) throws(ExportFileError) {
    // Bytes of UTF-8 must come as they are, which a mark at the start would prevent.
    let encoding = TextEncoding(start: try source.bytes(0..<min(2, source.count)), isUTF8: true)
    text = DecodedText(source, encoding)
  }

  /// The next line that is not empty, nil at the end.
  mutating func next() throws(ExportFileError) -> ContentLine? {
    while try byte() != nil {
      let number = line
      var bytes: [UInt8] = []
      try appendLine(to: &bytes)
      while let fold = try byte(), fold == UInt8(ascii: " ") || fold == Mark.tab {
        piece = piece.dropFirst()
        try appendLine(to: &bytes)
      }
      if !bytes.isEmpty { return ContentLine(bytes, number: number) }
    }
    return nil
  }

  /// The byte to be read next, nil at the end.
  private mutating func byte() throws(ExportFileError) -> UInt8? {
    while piece.isEmpty {
      guard let next = try text.next() else { return nil }
      piece = next[...]
    }
    return piece.first
  }

  /// Takes what is left of one line of the file, without its end.
  private mutating func appendLine(to bytes: inout [UInt8]) throws(ExportFileError) {
    let start = bytes.count
    while try byte() != nil {
      let end = piece.firstIndex(of: Mark.lineFeed)
      let part = piece[..<(end ?? piece.endIndex)]
      bytes += part.prefix(Self.limit + 1 - bytes.count)
      piece = piece[part.endIndex...].dropFirst()
      guard end == nil else { break }
    }
    line += 1
    while bytes.count > start, bytes.last == Mark.carriageReturn { bytes.removeLast() }
  }
}
