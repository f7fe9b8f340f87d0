import Foundation

extension String {
  /// How many characters the text counts on X, where 280 is the limit.
  ///
  /// Source: twitter-text, configuration v3, read 2026. The text counts in its composed form (NFC),
  /// each address 23 whatever its length, each emoji 2 however it is put together.
  var weightedLength: Int {
    let text = composed
    var weight = 0
    var position = text.startIndex
    for link in text.webLinks {
      weight += text[position..<link.lowerBound].unicodeScalars.weight + Weight.link
      position = link.upperBound
    }
    weight += text[position...].unicodeScalars.weight
    return weight / Weight.scale
  }

  /// The text in NFC, piece by piece: Foundation takes time by the square of a decomposed text.
  /// No two characters of a String compose with one another, so pieces may end after any of them.
  private var composed: String {
    var composed = ""
    var rest = self[...]
    while !rest.isEmpty {
      let piece = rest.prefix(1_000)
      composed += piece.precomposedStringWithCanonicalMapping
      rest = rest[piece.endIndex...]
    }
    return composed
  }
}

/// Hundredths of a character, as X's configuration gives them.
private enum Weight {
  static let scale = 100
  static let link = 23 * scale
  static let emoji = 2 * scale

  /// Letters from Latin to Georgian, and the blanks, dashes, quotes and primes of General
  /// Punctuation count 1; all others 2, among them € … • → and ™.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: scale
    default: 2 * scale
    }
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var weight: Int {
    var weight = 0
    var position = startIndex
    while position < endIndex {
      if let end = emojiEnd(from: position) {
        weight += Weight.emoji
        position = end
      } else {
        weight += Weight.of(self[position])
        position = index(after: position)
      }
    }
    return weight
  }

  /// Where the emoji sequence ends that stands at `start` (Unicode Technical Standard 51).
  ///
  /// © and ® are emoji here even without U+FE0F. X's own libraries count them 1 then; others
  /// count 2, and a text that is one too short is better than one that X refuses.
  private func emojiEnd(from start: Index) -> Index? {
    guard !self[start].isASCII else { return keycapEnd(from: start) }
    guard self[start].properties.isEmoji else { return nil }
    if self[start].isRegionalIndicator {
      let second = index(after: start)
      let isFlag = second < endIndex && self[second].isRegionalIndicator
      return isFlag ? index(after: second) : second
    }
    guard var end = joinableEnd(from: start) else { return nil }
    for _ in 1..<Self.longestJoin {
      guard end < endIndex, self[end] == "\u{200D}", let next = joinableEnd(from: index(after: end))
      else { break }
      end = next
    }
    return end
  }

  /// A family of four is the longest sequence that Unicode recommends.
  private static var longestJoin: Int { 4 }

  /// An emoji alone, with U+FE0F, with a skin tone, or the black flag with a region's tags.
  private func joinableEnd(from start: Index) -> Index? {
    guard start < endIndex else { return nil }
    let base = self[start]
    guard !base.isASCII, !base.isRegionalIndicator, base.properties.isEmoji else { return nil }
    let end = index(after: start)
    guard end < endIndex else { return end }
    switch self[end] {
    case "\u{FE0F}": return index(after: end)
    case "\u{1F3FB}"..."\u{1F3FF}" where base.properties.isEmojiModifierBase:
      return index(after: end)
    case "\u{E0020}"..."\u{E007E}" where base == "\u{1F3F4}": return tagsEnd(from: end) ?? end
    default: return end
    }
  }

  private func tagsEnd(from start: Index) -> Index? {
    let end = self[start...].firstIndex { !("\u{E0020}"..."\u{E007E}").contains($0) }
    guard let end, self[end] == "\u{E007F}" else { return nil }
    return index(after: end)
  }

  /// A digit, `#` or `*` with the keycap around it, with or without U+FE0F between.
  private func keycapEnd(from start: Index) -> Index? {
    guard self[start].properties.isEmoji else { return nil }
    var end = index(after: start)
    if end < endIndex, self[end] == "\u{FE0F}" { end = index(after: end) }
    guard end < endIndex, self[end] == "\u{20E3}" else { return nil }
    return index(after: end)
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { ("\u{1F1E6}"..."\u{1F1FF}").contains(self) }
}
