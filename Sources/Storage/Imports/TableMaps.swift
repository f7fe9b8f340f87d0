package import Planning

extension TableDescription: Stored {
  package static let table = StoredTable<TableDescription>(
    "tableMap", ["name": { $0.name.text }, "text": { $0.text }])

  package init(row: StoredRow) throws {
    try self.init(id: row.id(), name: row.name(), text: row.text())
  }
}
