import GRDB
package import Planning
import Reports

/// A change that is being made: everything that writes stands on it. It never leaves the closure that
/// it was handed to.
package struct PlanChange {
  /// The author: who makes it, when, and with which words.
  package let author: Author
  let db: Database

  /// Begins a change; every row that is written from now on bears its number.
  init(by author: Author, in db: Database) throws {
    self.author = author
    self.db = db
    try db.execute(
      sql: "INSERT INTO change (person, at, words) VALUES (?, ?, ?)",
      arguments: [author.person?.number, author.at.seconds, author.words])
  }

  /// The plan as it is by now, what this change wrote included.
  package var snapshot: PlanSnapshot { PlanSnapshot(of: db) }

  /// The number that the next row gets, with what this change wrote counted.
  func nextNumber(in table: String) throws -> Int { try snapshot.nextNumber(in: table) }

  /// Writes a new value under the next number of its table.
  /// - Throws: as `update`, and what `make` throws.
  @discardableResult
  package func add<Value: Stored>(_ make: (ID<Value>) throws -> Value) throws -> Value {
    let value = try make(ID(nextNumber(in: Value.table.name)))
    try update(value)
    return value
  }

  /// Writes a value as it is to be, stamped with this change; one that is so already stays untouched.
  /// - Throws: `PlanFileError.nameTaken` where another row has the same name,
  ///   `TextError.notText` for the character NUL, at which SQLite would cut a text off.
  package func update<Value: Stored>(_ value: Value) throws {
    let values = Value.table.values(of: value)
    for case let text as String in values where text.utf8.contains(0) {
      throw TextError.notText
    }
    let statement = try db.cachedStatement(sql: Value.table.writing)
    do {
      try statement.execute(arguments: StatementArguments(values))
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
      guard value is any Named else { throw error }
      throw PlanFileError.nameTaken(value.label)
    }
    try value.writeLinks(in: self)
  }

  package func update<Value: Stored>(_ values: [Value]) throws {
    for value in values { try update(value) }
  }

  /// Deletes a value with what lies in it: a post with its measurements, a campaign with its goals. The
  /// history keeps them.
  /// - Throws: `PlanFileError.inUse` while something else points to it, and what its type says.
  package func delete<Value: Stored>(_ value: Value) throws {
    try value.checkDeletion(in: snapshot)
    do {
      try db.execute(
        sql: "DELETE FROM \(Value.table.name) WHERE id = ?", arguments: [value.id.number])
    } catch DatabaseError.SQLITE_CONSTRAINT_FOREIGNKEY {
      throw PlanFileError.inUse(value.label)
    }
  }

  package func delete<Value: Stored>(_ values: [Value]) throws {
    for value in values { try delete(value) }
  }
}

/// The change that is being made; every row written bears it.
let currentChange = "(SELECT max(number) FROM change)"
