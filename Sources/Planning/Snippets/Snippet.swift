/// Words that stand below posts again and again: a signature, a group of hashtags, an imprint line.
package struct Snippet: Named, Hashable {
  package let id: SnippetID
  package let name: Name
  /// nil: for every channel that has none of its own by that name.
  package let channel: Reference<Channel>?
  package let text: String
  /// Below every new post, without being asked for.
  package let isAlways: Bool

  /// - Throws: `TextError.empty`, `.textTooLarge`, `.notText`.
  package init(
    id: SnippetID, name: Name, channel: Reference<Channel>?, text: String, isAlways: Bool
  ) throws(TextError) {
    self.id = id
    self.name = name
    self.channel = channel
    self.text = try Post.checked(text: text)
    self.isAlways = isAlways
  }
}

package typealias SnippetID = ID<Snippet>

extension [Snippet] {
  /// Those that go below a post on a channel, in the order in which they came: the ones named, and
  /// those that always do. A channel's own takes the place of the general one of the same name.
  package func fitting(_ channel: ChannelID, named names: Set<String>) -> [Snippet] {
    filter { snippet in
      guard names.contains(snippet.name.text) || snippet.isAlways else { return false }
      if let own = snippet.channel { return own.id == channel }
      return !contains { $0.name == snippet.name && $0.channel?.id == channel }
    }
  }

  /// Those whose words stand in a text.
  package func standing(in text: String) -> [Snippet] { filter { text.contains($0.text) } }

  /// A text with these below it, each once.
  package func below(_ text: String) -> String {
    reduce(text) { text, snippet in
      text.contains(snippet.text) ? text : text + "\n\n" + snippet.text
    }
  }

  /// A text without those of them that stand at its end.
  package func above(in text: String) -> String {
    var words = text[...]
    while let last = first(where: { words.hasSuffix($0.text) }) {
      words = words.dropLast(last.text.count)
      while words.last?.isWhitespace == true { words = words.dropLast() }
    }
    return String(words)
  }
}
