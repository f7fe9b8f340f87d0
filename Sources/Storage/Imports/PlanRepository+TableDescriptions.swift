import GRDB
package import Planning

extension PlanRepository {
  /// The tables that somebody described, in the order in which they came.
  package func tableDescriptions() throws -> [TableDescription] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT id, name, text FROM tableMap ORDER BY id").map {
        TableDescription(
          id: try $0.id(), name: try Name($0.text("name")), text: try $0.text("text"))
      }
    }
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func addTableDescription(
    name: Name, text: String, by author: Author
  ) throws -> TableDescription {
    try change(author) { db in
      let mapping = TableDescription(
        id: ID(try nextNumber(in: "tableMap", db)), name: name, text: text)
      try write(
        ["id": mapping.id.number, "name": mapping.name.text, "text": mapping.text],
        to: "tableMap", in: db)
      return mapping
    }
  }

  /// Files that came in by it stay in.
  package func delete(_ mapping: TableDescription, by author: Author) throws {
    try delete(mapping.id, named: mapping.name.text, from: "tableMap", by: author)
  }
}
