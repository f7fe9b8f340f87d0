extension String {
  /// How many characters the text counts on X, where 280 is the limit.
  ///
  /// Source: twitter-text, configuration v3. The text counts in its composed form (NFC), each
  /// address 23 whatever its length, each emoji 2 however it is put together.
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
}
