extension Substring.UnicodeScalarView {
  /// Where the emoji sequence ends that stands at `start`, nil if none does; by the grammar of
  /// Unicode Technical Standard 51, in which families, flags and skin tones are one emoji each.
  ///
  /// A Swift Character would not do: it joins an emoji with any mark behind it. © and ® are emoji
  /// here even without U+FE0F. X's own libraries say they are not, others that they are; X counts
  /// 2 for an emoji and 1 for a letter, and a text left too short is better than one refused.
  func emojiEnd(from start: Index) -> Index? {
    let first = self[start]
    guard first.properties.isEmoji else { return nil }
    if first.isASCII { return keycapEnd(from: start) }
    if first.isRegionalIndicator {
      let second = index(after: start)
      let isFlag = second < endIndex && self[second].isRegionalIndicator
      return isFlag ? index(after: second) : second
    }
    guard var end = partEnd(from: start) else { return nil }
    for _ in 1..<Self.mostParts {
      guard end < endIndex, self[end] == "\u{200D}", let next = partEnd(from: index(after: end))
      else { break }
      end = next
    }
    return end
  }

  /// No sequence that Unicode recommends joins more parts than a family of four.
  private static var mostParts: Int { 4 }

  /// An emoji alone, with U+FE0F, with a skin tone, or the black flag with a region's tags.
  private func partEnd(from start: Index) -> Index? {
    guard start < endIndex else { return nil }
    let base = self[start]
    guard base.properties.isEmoji, !base.isASCII, !base.isRegionalIndicator else { return nil }
    let end = index(after: start)
    guard end < endIndex else { return end }
    switch self[end] {
    case "\u{FE0F}" where base.hasTextForm: return index(after: end)
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
    var end = index(after: start)
    if end < endIndex, self[end] == "\u{FE0F}" { end = index(after: end) }
    guard end < endIndex, self[end] == "\u{20E3}" else { return nil }
    return index(after: end)
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { ("\u{1F1E6}"..."\u{1F1FF}").contains(self) }

  /// Whether U+FE0F makes an emoji of what could be text: ☀ and ⚡, but not ✅, behind which it
  /// counts 2 more. The exceptions are those of twemoji, by which X counts.
  fileprivate var hasTextForm: Bool {
    guard properties.isEmojiPresentation else { return true }
    switch value {
    case 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x26CE, 0x2705, 0x270A, 0x270B, 0x2728, 0x274C, 0x274E,
      0x2753...0x2755, 0x2795...0x2797, 0x27B0, 0x27BF:
      return false
    case 0...0xFFFF, 0x1F004, 0x1F21A, 0x1F22F: return true
    default: return false
    }
  }
}
