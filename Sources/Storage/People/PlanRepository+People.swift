import GRDB
package import Planning

extension PlanRepository {
  /// Everybody, in the order in which they came.
  package func persons() throws -> [Person] {
    try read(fetchPersons)
  }

  private func fetchPersons(in db: Database) throws -> [Person] {
    try Row.fetchAll(db, sql: "SELECT id, name, minutesPerWeek FROM person ORDER BY id").map {
      Person(
        id: try $0.id(), name: try Name($0.text("name")),
        minutesPerWeek: try $0.effortIfAny("minutesPerWeek"))
    }
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func addPerson(
    by author: Author, _ make: (PersonID) throws -> Person
  ) throws -> Person {
    try change(author) { db in
      let person = try make(ID(nextNumber(in: "person", db)))
      try write(person, in: db)
      return person
    }
  }

  /// - Throws: `PlanFileError.nameTaken`, `.changedMeanwhile`.
  package func update(_ old: Person, to person: Person, by author: Author) throws {
    try change(author) { db in
      try check(old, named: old.name, isAmong: fetchPersons(in: db))
      try write(person, in: db)
    }
  }

  /// - Throws: `PlanFileError.inUse` while something is theirs.
  package func delete(_ person: Person, by author: Author) throws {
    try delete(person.id, named: person.name.text, from: "person", by: author)
  }

  private func write(_ person: Person, in db: Database) throws {
    try write(
      [
        "id": person.id.number, "name": person.name.text,
        "minutesPerWeek": person.minutesPerWeek?.minutes,
      ], to: "person", in: db)
  }
}
