/// How much of a text a network shows before it folds it: the rest waits behind "more".
///
/// Third parties observed it; it differs by device, type size and width of the screen.
package struct Fold: Hashable, Sendable {
  /// How much is shown; on phones, where a network shows more on desktops.
  package let limit: TextLimit
  /// The characters shown on desktops, where they are more.
  package private(set) var desktopLength: Int?
  /// The rendered lines shown: a line feed uses up the rest of its line. Each holds its share of
  /// `limit`.
  package private(set) var lines: Int?

  static func characters(_ length: Int, desktop: Int? = nil, lines: Int? = nil) -> Self {
    Self(
      limit: TextLimit(length: length, counting: .utf16), desktopLength: desktop, lines: lines)
  }

  /// What a reader sees of the text before a click.
  func visibleText(of text: String) -> VisibleText {
    let end = lines.map { self.end(ofLines: $0, in: text) } ?? limit.end(in: text)
    guard !text[end...].allSatisfy(\.isWhitespace) else {
      return VisibleText(shown: text[...], isFolded: false)
    }
    let shown = text[..<text.wholeWordsEnd(before: end)]
    return VisibleText(shown: shown.withoutTrailing(\.isWhitespace), isFolded: true)
  }

  private func end(ofLines most: Int, in text: String) -> String.Index {
    let width = limit.length / most
    var (line, column) = (0, 0)
    for position in text.indices {
      let character = text[position]
      let units = character.isNewline ? 0 : character.utf16.count
      if character.isNewline || column + units > width { (line, column) = (line + 1, 0) }
      guard line < most else { return position }
      column += units
    }
    return text.endIndex
  }
}

/// The part of a text that a network shows before "more".
package struct VisibleText: Hashable, Sendable {
  /// It ends with a whole word, unless that would cost a good part of it; never within a Character.
  package let shown: Substring
  package let isFolded: Bool
}

extension Network {
  /// Where it folds the texts of such an account; nil where it shows all that it accepts.
  package func fold(for kind: ChannelKind) -> Fold? {
    fold.flatMap { $0.limit.length < textLimit(for: kind).length ? $0 : nil }
  }

  /// What a reader sees of a text before a click on "more".
  package func visibleText(of text: String, kind: ChannelKind) -> VisibleText {
    fold(for: kind)?.visibleText(of: text) ?? VisibleText(shown: text[...], isFolded: false)
  }
}
