import Planning

/// Quotation marks of print, which come with pasted text and from telephones. The shell takes only straight ones for
/// quotes, and hands over what stands between the others word by word.
extension [String] {
  /// Words from one that begins with an opening mark up to the one with its closing mark are one word, without the
  /// marks. A word that holds blanks had quotes of the shell's: its marks are its own. Behind `--` nothing is changed.
  var withQuotesJoined: [String] {
    var words: [String] = []
    var place = 0
    while place < count {
      if self[place] == "--" { return words + self[place...] }
      if let quoted = quoted(from: place) {
        words.append(quoted.word)
        place = quoted.end
      } else {
        words.append(self[place])
        place += 1
      }
    }
    return words
  }

  /// What the quotes hold that open at a place, and the place behind them; nil where none opens or closes.
  private func quoted(from place: Int) -> (word: String, end: Int)? {
    let first = self[place]
    let option = first.hasPrefix("--") ? first.prefix { $0 != "=" } + "=" : ""
    let start = first.dropFirst(option.count)
    guard let mark = start.first, let closing = Self.closing[mark] else { return nil }
    var depth = 0
    for end in place..<count {
      let word = end == place ? start : self[end][...]
      guard !word.contains(where: \.isWhitespace) else { return nil }
      // A word that opens them again stands amid them, or is the next quotation where these never close.
      if word.first == mark { depth += 1 }
      guard word.count > (word.first == mark ? 1 : 0), let last = word.last, closing.contains(last)
      else { continue }
      depth -= 1
      guard depth == 0 else { continue }
      let inner = ([String(start)] + self[place...end].dropFirst()).joined(separator: " ")
      return (option + String(inner.dropFirst().dropLast()).trimmed, end + 1)
    }
    return nil
  }

  /// What closes a quotation that a mark opens: as it is printed, and as it is often mistyped.
  private static let closing: [Character: String] = [
    "“": "”“", "”": "”", "„": "“”", "‟": "”", "‚": "‘’", "‘": "’‘", "«": "»", "»": "«", "‹": "›",
    "›": "‹",
  ]
}
