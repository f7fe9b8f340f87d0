package import Planning

extension Person: Stored {
  package static let table = StoredTable<Person>(
    "person", ["name": { $0.name.text }, "minutesPerWeek": { $0.minutesPerWeek?.minutes }])

  package init(row: StoredRow) throws {
    try self.init(id: row.id(), name: row.name(), minutesPerWeek: row.effortIfAny())
  }
}
