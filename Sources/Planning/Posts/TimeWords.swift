/// Words that say when, filters among them, and words to be found in texts, told apart. A week or month among
/// the filters says when, too, where nothing else does.
package struct TimeWords {
  package let time: [String]
  /// Conditions, and bare words where there may be some.
  package let filters: [String]

  /// - Parameters:
  ///   - spanKeys: of the conditions that say when.
  ///   - isTime: whether words joined by blanks say when; nil where bare words are no filters, so that all of
  ///     them are to say when.
  package init(
    _ words: [String], spanKeys: Set<FilterCondition.Key> = [],
    isTime: ((String) -> Bool)? = nil
  ) {
    let words = words.joinedQuotations
    let bare = words.filter { !FilterCondition.isOne($0) }
    let (time, texts) = isTime.map { Self.parted(bare, $0) } ?? (bare, [])
    var filters = words.filter(FilterCondition.isOne)
    let span = filters.firstIndex { condition in
      spanKeys.contains { condition.lowercased().hasPrefix($0.rawValue + ":") }
    }
    guard time.isEmpty, let span else {
      self.time = time
      self.filters = filters + texts
      return
    }
    self.time = [String(filters.remove(at: span).drop { $0 != ":" }.dropFirst()).withoutQuotes]
    self.filters = filters + texts
  }

  /// The most words at the beginning, else at the end, that say when; the others are to be found in texts. A
  /// word with a digit that does not say when is a mistyped time rather than a text, and is left to be refused.
  private static func parted(
    _ words: [String], _ isTime: (String) -> Bool
  ) -> (time: [String], texts: [String]) {
    func parted(_ time: ArraySlice<String>, _ texts: ArraySlice<String>) -> ([String], [String]) {
      texts.contains { $0.contains(where: \.isASCIIDigit) }
        ? (words, []) : (Array(time), Array(texts))
    }
    for count in stride(from: words.count, to: 0, by: -1) {
      let (head, tail) = (words.prefix(count), words.suffix(count))
      if isTime(head.joined(separator: " ")) { return parted(head, words.dropFirst(count)) }
      if isTime(tail.joined(separator: " ")) { return parted(tail, words.dropLast(count)) }
    }
    return parted([], words[...])
  }
}
