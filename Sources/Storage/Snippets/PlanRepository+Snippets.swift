import GRDB
package import Planning

extension PlanRepository {
  /// Every snippet, in the order in which they came.
  package func snippets() throws -> [Snippet] {
    try read(fetchSnippets)
  }

  private func fetchSnippets(in db: Database) throws -> [Snippet] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT snippet.*, channel.name AS channelName FROM snippet
        LEFT JOIN channel ON channel.id = snippet.channel ORDER BY snippet.id
        """
    ).map { row in
      try Snippet(
        id: row.id(), name: Name(row.text("name")),
        channel: row.reference("channel", name: "channelName"), text: row.text("text"),
        isAlways: row.int("always") == 1)
    }
  }

  /// - Throws: `PlanFileError.nameTaken` where the channel has one of that name.
  package func addSnippet(
    by author: Author, _ make: (SnippetID) throws -> Snippet
  ) throws -> Snippet {
    try change(author) { db in
      let snippet = try make(ID(nextNumber(in: "snippet", db)))
      try write(snippet, in: db)
      return snippet
    }
  }

  /// Posts that have the old words keep them.
  /// - Throws: `PlanFileError.nameTaken`, `.changedMeanwhile`.
  package func update(_ old: Snippet, to snippet: Snippet, by author: Author) throws {
    try change(author) { db in
      try check(old, named: old.name, isAmong: fetchSnippets(in: db))
      try write(snippet, in: db)
    }
  }

  /// Posts that have its words keep them.
  package func delete(_ snippet: Snippet, by author: Author) throws {
    try delete(snippet.id, named: snippet.name.text, from: "snippet", by: author)
  }

  private func write(_ snippet: Snippet, in db: Database) throws {
    try write(
      [
        "id": snippet.id.number, "name": snippet.name.text,
        "channel": snippet.channel?.id.number, "text": snippet.text,
        "always": snippet.isAlways ? 1 : 0,
      ], to: "snippet", in: db)
  }
}
