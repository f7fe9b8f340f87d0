extension Character {
  /// A quotation mark of either language, straight or curly.
  private static let quotes: Set<Character> = [
    "\"", "'", "„", "“", "”", "‚", "‘", "’", "«", "»", "‹", "›",
  ]

  var isQuote: Bool { Self.quotes.contains(self) }

  /// One that begins a quotation: an apostrophe may begin a word.
  var opensQuotation: Bool { isQuote && self != "'" && self != "’" }
}

extension StringProtocol {
  /// Without the quotation marks around it, and the blanks: a shell takes straight ones away, but not those
  /// within a word, and no curly ones.
  package var withoutQuotes: String {
    let text = trimmed
    guard text.count > 1, text.first?.isQuote == true, text.last?.isQuote == true else {
      return text
    }
    return text.dropFirst().dropLast().trimmed
  }
}

extension [String] {
  /// Words as they were meant: where a quotation mark that the shell does not know begins one
  /// (`campaign:“Hannover Messe”`), all up to the closing mark are one.
  package var joinedQuotations: [String] {
    var joined: [String] = []
    var rest = self[...]
    while let word = rest.popFirst() {
      let beginning = word.drop { $0 == "^" }
      let value = FilterCondition.isOne(word) ? beginning.drop { $0 != ":" }.dropFirst() : beginning
      let isOpen = value.first?.opensQuotation == true && value.dropFirst().last?.isQuote != true
      guard isOpen, let end = rest.firstIndex(where: { $0.last?.isQuote == true }) else {
        joined.append(word)
        continue
      }
      joined.append(([word] + rest[...end]).joined(separator: " "))
      rest = rest[(end + 1)...]
    }
    return joined
  }
}
