/// A post's text as it is compared: what people and networks change on the way out is left out.
///
/// Entities are decoded, letters in fancy dress (NFKC) and capitals are plain ones, links and the
/// hashtags at the end are gone, and so are all blanks: X drops line feeds and puts nothing there.
struct NormalisedText: Hashable {
  private let bytes: [UInt8]

  init(_ text: String) {
    let plain = text.decodingEntities.plainLetters.lowercased()
    // NFKC made a plain blank of every kind of blank; bytes are quicker to part than characters.
    var words = plain.utf8.split { $0 <= 0x20 }.map { Self.withoutLink(Substring($0)) }
    while let last = words.last, last.isEmpty || last.first == "#" { words.removeLast() }
    var bytes: [UInt8] = []
    for scalar in words.joined().unicodeScalars where !scalar.isInvisible {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
    while bytes.last == UInt8(ascii: ".") { bytes.removeLast() }  // also "…", which NFKC divides
    self.bytes = bytes
  }

  /// How alike two texts are.
  enum Likeness {
    /// One is the beginning of the other: X cuts long texts.
    case begun
    case same
  }

  /// nil for texts that differ, and for two that say nothing.
  func likeness(to other: NormalisedText) -> Likeness? {
    guard !bytes.isEmpty, !other.bytes.isEmpty else { return nil }
    if bytes == other.bytes { return .same }
    let (short, long) =
      bytes.count < other.bytes.count ? (bytes, other.bytes) : (other.bytes, bytes)
    return short.count >= Self.shortestBeginning && long.starts(with: short) ? .begun : nil
  }

  /// Takt's own choice: fewer letters begin many a text alike.
  private static let shortestBeginning = 20

  private static func withoutLink(_ word: Substring) -> Substring {
    for beginning in ["https://", "http://"] where word.utf8.contains(UInt8(ascii: ":")) {
      if let link = word.firstRange(of: beginning) { return word[..<link.lowerBound] }
    }
    return word.hasPrefix("www.") || word.hasPrefix("t.co/") ? "" : word
  }
}

extension Unicode.Scalar {
  /// Joiners, variation selectors, marks of direction and their like.
  fileprivate var isInvisible: Bool { value >= 0x80 && properties.isDefaultIgnorableCodePoint }
}
