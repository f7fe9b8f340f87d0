/// One condition of a filter as typed: `key:value`, with `^` in front for "not".
package struct FilterCondition {
  package enum Key: String, CaseIterable {
    case campaign, channel, network, owner, pillar, idea, series, group, experiment, text
    case link, url, status, format, day, week, month

    /// What a post may have none of: `campaign:none` means those without.
    var mayBeNone: Bool {
      [.campaign, .owner, .pillar, .idea, .series, .group, .experiment, .link, .url].contains(self)
    }

    /// Names and addresses are taken whole: they may hold a comma.
    var isNamed: Bool {
      [.campaign, .channel, .owner, .pillar, .experiment, .text, .link, .url].contains(self)
    }
  }

  /// Whether a word is a condition, and no time such as `9:00`.
  package static func isOne(_ word: String) -> Bool {
    let key = word.drop { $0 == "^" }.prefix { $0 != ":" }
    return word.contains(":") && !key.isEmpty && key.allSatisfy(\.isLetter)
  }

  package let key: Key
  package let values: [String]
  package let isNegated: Bool

  /// - Throws: `PostFilterError.unreadable` with the keys that there are.
  package init(_ text: String) throws(PostFilterError) {
    isNegated = text.hasPrefix("^")
    let parts = text.drop { $0 == "^" }.split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let value = parts.last.map(\.withoutQuotes) ?? ""
    guard parts.count == 2, let key = Key(rawValue: parts[0].lowercased()), !value.isEmpty
    else {
      throw PostFilterError.unreadable(text, keys: Key.allCases.map(\.rawValue))
    }
    self.key = key
    values = key.isNamed ? [value] : value.split(separator: ",").map(\.withoutQuotes)
  }

  /// Whether a value is the word for having none.
  package func isNone(_ value: String) -> Bool { key.mayBeNone && value.nilForNone == nil }
}
