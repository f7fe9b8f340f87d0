extension Character {
  /// The columns of a terminal that it takes: 0 for what only joins or colours, 2 for emoji and the
  /// wide scripts of East Asia (Unicode Standard Annex 11), else 1.
  var displayWidth: Int {
    var widest = 0
    for scalar in unicodeScalars {
      if scalar.value == 0xFE0F, widest > 0 { return 2 }  // shown as a picture
      widest = max(widest, scalar.displayWidth)
    }
    return widest
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: break
    }
    if properties.isEmojiPresentation { return 2 }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// The blocks whose East_Asian_Width is W or F.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD,
  ]
}

extension StringProtocol {
  /// The columns of a terminal that it takes.
  var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }

  /// At most so many columns; what is cut off is shown as `…`.
  func truncated(to width: Int) -> String {
    guard displayWidth > width else { return String(self) }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in self {
      guard used + character.displayWidth < width else { break }
      kept.append(character)
      used += character.displayWidth
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// Exactly so many columns, cut off or filled up with blanks.
  func fitted(to width: Int, _ alignment: Alignment = .left) -> String {
    let text = truncated(to: width)
    let blanks = String(repeating: " ", count: Swift.max(width - text.displayWidth, 0))
    return alignment == .left ? text + blanks : blanks + text
  }

  /// Broken at blanks into lines of at most so many columns; line feeds stay. A percent sign stays with
  /// its number, and what is to be typed in one piece.
  package func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      var lines: [String] = []
      var current = ""
      let words = Substring(line).pieces.reduce(into: [String]()) { words, piece in
        let word = String(piece.word)
        words.append(piece.clings ? [words.popLast() ?? "", word].joined(separator: " ") : word)
      }
      for word in words {
        if !current.isEmpty, current.displayWidth + 1 + word.displayWidth > width {
          lines.append(current)
          current = ""
        }
        current += (current.isEmpty ? "" : " ") + word
      }
      return lines + [current]
    }
  }
}

/// The side of its column on which a text stands.
enum Alignment {
  case left, right
}
