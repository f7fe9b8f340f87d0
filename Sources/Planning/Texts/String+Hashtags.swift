extension String {
  /// Where hashtags stand in the text, each with its `#`, in their order.
  ///
  /// They are those of X (twitter-text, 2021-10-21): letters of any script, digits and underscores,
  /// among them a letter; none begins within a word or an address.
  package var hashtags: [Range<String.Index>] {
    guard unicodeScalars.contains(where: \.isHashSign) else { return [] }
    var links = webLinks[...]
    var found: [Range<String.Index>] = []
    var position = startIndex
    while let sign = unicodeScalars[position...].firstIndex(where: \.isHashSign) {
      let start = unicodeScalars.index(after: sign)
      let word = unicodeScalars[start...].prefix(while: \.isHashtagPart)
      links = links.drop { $0.upperBound <= sign }
      let isInLink = links.first?.contains(sign) == true
      if !isInLink, mayHoldHashtag(before: sign), isHashtag(word) {
        found.append(sign..<word.endIndex)
      }
      position = word.endIndex
    }
    return found
  }

  private func mayHoldHashtag(before sign: Index) -> Bool {
    guard sign > startIndex else { return true }
    let previous = unicodeScalars[unicodeScalars.index(before: sign)]
    if previous.isVariationSelector { return true }
    return previous != "&" && !previous.isHashSign && !previous.isHashtagPart
  }

  private func isHashtag(_ word: Substring.UnicodeScalarView) -> Bool {
    guard let first = word.first, !first.isVariationSelector, first != "\u{20E3}",
      word.contains(where: \.isHashtagLetter)
    else { return false }
    let rest = unicodeScalars[word.endIndex...]
    return rest.first?.isHashSign != true && !rest.starts(with: "://".unicodeScalars)
  }
}

extension Unicode.Scalar {
  fileprivate var isHashSign: Bool { self == "#" || self == "＃" }

  /// What asks for an emoji's look or a text's.
  fileprivate var isVariationSelector: Bool { self == "\u{FE0E}" || self == "\u{FE0F}" }

  fileprivate var isHashtagLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  /// A letter, a digit, or a sign that joins letters to a word in some script.
  fileprivate var isHashtagPart: Bool {
    switch value {
    case 0x5F, 0xB7, 0x5BE, 0x5F3, 0x5F4, 0xF0B, 0xF0C, 0x200C, 0x200D, 0x3003, 0x301C, 0x309B,
      0x309C, 0x30A0, 0x30FB, 0xA67E, 0xFF5E:
      true
    default: isHashtagLetter || properties.generalCategory == .decimalNumber
    }
  }
}
