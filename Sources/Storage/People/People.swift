import GRDB
package import Planning

extension PlanSnapshot {
  /// Everybody, in the order in which they came.
  package func persons() throws -> [Person] {
    try all("SELECT id, name, minutesPerWeek FROM person ORDER BY id") {
      Person(
        id: try $0.id(), name: try Name($0.text("name")),
        minutesPerWeek: try $0.effortIfAny("minutesPerWeek"))
    }
  }
}

extension PlanChange {
  /// - Throws: `PlanFileError.nameTaken`.
  package func addPerson(_ make: (PersonID) throws -> Person) throws -> Person {
    let person = try make(ID(nextNumber(in: "person")))
    try write(person)
    return person
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func update(_ person: Person) throws { try write(person) }

  /// - Throws: `PlanFileError.inUse` while something is theirs.
  package func delete(_ person: Person) throws {
    try delete(person.id, named: person.name.text, from: "person")
  }

  private func write(_ person: Person) throws {
    try write(
      [
        "id": person.id.number, "name": person.name.text,
        "minutesPerWeek": person.minutesPerWeek?.minutes,
      ], to: "person")
  }
}
