/// `FoldedText` is a text as it is looked through: neither capitals count nor marks on letters, so that
/// “brotchen” finds “Brötchen” and “STRASSE” finds “Straße”.
package struct FoldedText: Hashable, Sendable {
  private let bytes: [UInt8]

  package init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { Self.fold(scalar, into: &bytes) }
    self.bytes = bytes
  }

  /// A text that was folded before, as `text` told it.
  package init(folded text: String) { bytes = Array(text.utf8) }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package var isEmpty: Bool { bytes.isEmpty }

  package func contains(_ word: FoldedText) -> Bool { place(of: word) != nil }

  /// All of them, wherever they stand.
  package func contains(all words: [FoldedText]) -> Bool { words.allSatisfy(contains) }

  /// The byte at which a word first begins.
  fileprivate func place(of word: FoldedText) -> Int? {
    guard let first = word.bytes.first else { return 0 }
    guard bytes.count >= word.bytes.count else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      word.bytes.withUnsafeBufferPointer { word in
        (0...(text.count - word.count)).first { start in
          text[start] == first && word.indices.allSatisfy { text[start + $0] == word[$0] }
        }
      }
    }
  }
}

extension FoldedText {
  private static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: bytes.append(UInt8(value) + 0x20)
    case 0..<0x80: bytes.append(UInt8(value))
    case 0x300...0x36F: break  // a mark that stands apart from its letter
    case european.lowerBound..<european.upperBound:
      bytes += europeanLetters[Int(value - european.lowerBound)]
    case additional.lowerBound..<additional.upperBound:
      bytes += additionalLetters[Int(value - additional.lowerBound)]
    case 0x2018, 0x2019: bytes.append(UInt8(ascii: "'"))
    case 0xA0, 0x202F: bytes.append(UInt8(ascii: " "))
    default: bytes += scalar.properties.lowercaseMapping.utf8
    }
  }

  /// The letters with marks of European languages, from À to ɏ.
  private static let european: Range<UInt32> = 0xC0..<0x250
  /// Those with two marks, as Vietnamese has them, and ẞ.
  private static let additional: Range<UInt32> = 0x1E00..<0x1F00

  /// Letters that Unicode takes for whole, and how people write them without their mark.
  private static let whole: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i",
  ]

  // Made once, since Foundation takes its time.
  private static let europeanLetters = european.map(plain)
  private static let additionalLetters = additional.map(plain)

  /// What a letter is without capitals and marks.
  private static func plain(_ value: UInt32) -> [UInt8] {
    let small = Unicode.Scalar(value).map { $0.properties.lowercaseMapping.decomposed } ?? ""
    let plain = small.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
    return plain.flatMap { Array((whole[$0] ?? String($0)).utf8) }
  }
}

extension String {
  /// How many characters stand before the first of some words; nil where none of them stands here.
  package func charactersBefore(anyOf words: [FoldedText]) -> Int? {
    var before: [Int] = []
    var folded = ""
    for (place, character) in enumerated() {
      let text = FoldedText(String(character)).text
      before += Array(repeating: place, count: text.utf8.count)
      folded += text
    }
    let text = FoldedText(folded: folded)
    return words.compactMap(text.place).compactMap { $0 < before.count ? before[$0] : nil }.min()
  }
}
