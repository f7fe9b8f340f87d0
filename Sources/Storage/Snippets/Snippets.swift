import GRDB
package import Planning

extension PlanSnapshot {
  /// Every snippet, in the order in which they came.
  package func snippets() throws -> [Snippet] {
    try all(
      """
      SELECT snippet.*, channel.name AS channelName FROM snippet
      LEFT JOIN channel ON channel.id = snippet.channel ORDER BY snippet.id
      """
    ) { row in
      try Snippet(
        id: row.id(), name: Name(row.text("name")),
        channel: row.reference("channel", name: "channelName"), text: row.text("text"),
        isAlways: row.int("always") == 1)
    }
  }
}

extension PlanChange {
  /// - Throws: `PlanFileError.nameTaken` where the channel has one of that name.
  package func addSnippet(_ make: (SnippetID) throws -> Snippet) throws -> Snippet {
    let snippet = try make(ID(nextNumber(in: "snippet")))
    try write(snippet)
    return snippet
  }

  /// Posts that have the old words keep them.
  /// - Throws: `PlanFileError.nameTaken`.
  package func update(_ snippet: Snippet) throws { try write(snippet) }

  /// Posts that have its words keep them.
  package func delete(_ snippet: Snippet) throws {
    try delete(snippet.id, named: snippet.name.text, from: "snippet")
  }

  private func write(_ snippet: Snippet) throws {
    try write(
      [
        "id": snippet.id.number, "name": snippet.name.text,
        "channel": snippet.channel?.id.number, "text": snippet.text,
        "always": snippet.isAlways ? 1 : 0,
      ], to: "snippet")
  }
}
