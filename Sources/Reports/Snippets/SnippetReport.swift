package import Planning

/// Words that stand below posts again and again.
package struct SnippetReport: Encodable, Equatable, Sendable {
  package let id: SnippetID
  package let name: String
  /// nil: for every channel that has none of its own by that name.
  @OrNull package private(set) var channel: String?
  package let text: String
  package let always: Bool

  package init(_ snippet: Snippet) {
    id = snippet.id
    name = snippet.name.text
    channel = snippet.channel?.name
    text = snippet.text
    always = snippet.isAlways
  }
}
