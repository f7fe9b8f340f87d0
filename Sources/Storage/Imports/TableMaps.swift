import GRDB
package import Planning

extension PlanSnapshot {
  /// The tables that somebody described, in the order in which they came.
  package func tableDescriptions() throws -> [TableDescription] {
    try all("SELECT id, name, text FROM tableMap ORDER BY id") {
      TableDescription(id: try $0.id(), name: try Name($0.text("name")), text: try $0.text("text"))
    }
  }
}

extension PlanChange {
  /// - Throws: `PlanFileError.nameTaken`.
  package func addTableDescription(name: Name, text: String) throws -> TableDescription {
    let map = TableDescription(id: ID(try nextNumber(in: "tableMap")), name: name, text: text)
    try write(["id": map.id.number, "name": map.name.text, "text": map.text], to: "tableMap")
    return map
  }

  /// Files that came in by it stay in.
  package func delete(_ map: TableDescription) throws {
    try delete(map.id, named: map.name.text, from: "tableMap")
  }
}
