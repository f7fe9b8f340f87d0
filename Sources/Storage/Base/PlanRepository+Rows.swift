import Reports
import GRDB
import Planning

/// The columns of one row with their values, `id` first.
typealias Columns = KeyValuePairs<String, (any DatabaseValueConvertible)?>

/// The steps that every topic takes inside a `change`.
extension PlanRepository {
  /// The number that the next row of a table gets; numbers of deleted rows do not come back.
  func nextNumber(in table: String, _ db: Database) throws -> Int {
    let last = try Int.fetchOne(
      db, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table])
    return (last ?? 0) + 1
  }

  /// Writes a row, new or changed, stamped with the change that does it.
  /// - Throws: as `execute`.
  func write(_ columns: Columns, to table: String, in db: Database) throws {
    try execute(statement(for: columns, to: table, in: db), with: columns)
  }

  /// What writes rows with these columns.
  func statement(for columns: Columns, to table: String, in db: Database) throws -> Statement {
    let names = columns.map(\.key)
    let updates = names.dropFirst().map { "\($0) = excluded.\($0)" } + ["change = excluded.change"]
    return try db.cachedStatement(
      sql: """
        INSERT INTO \(table) (\(names.joined(separator: ", ")), change)
        VALUES (\(names.map { _ in "?" }.joined(separator: ", ")), \(currentChange))
        ON CONFLICT (id) DO UPDATE SET \(updates.joined(separator: ", "))
        """)
  }

  /// - Throws: `PlanFileError.nameTaken` where another row has the same name,
  ///   `PlanningError.notText` for the character NUL, at which SQLite would cut a text off.
  func execute(_ statement: Statement, with columns: Columns) throws {
    for case let text as String in columns.map(\.value) where text.utf8.contains(0) {
      throw PlanningError.notText
    }
    do {
      try statement.execute(arguments: StatementArguments(columns.map(\.value)))
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
      guard let name = columns.first(where: { $0.key == "name" })?.value as? String else {
        throw error
      }
      throw PlanFileError.nameTaken(name)
    }
  }

  /// What was read, thought over and is now written anew must still be as it was read.
  /// - Throws: `PlanFileError.changedMeanwhile` where somebody else changed or deleted it.
  func check<Thing: Hashable>(
    _ old: Thing, named name: Name, isAmong current: @autoclosure () throws -> [Thing]
  ) throws {
    let current = try PlanFileError.decoding(current)
    guard current.contains(old) else { throw PlanFileError.changedMeanwhile(name.text) }
  }

  /// Deletes one row.
  /// - Throws: `PlanFileError.inUse` while something points to it.
  func delete<Kind>(
    _ id: ID<Kind>, named name: String, from table: String, by author: Author
  ) throws {
    try change(author) { try delete(id, named: name, from: table, in: $0) }
  }

  func delete<Kind>(
    _ id: ID<Kind>, named name: String, from table: String, in db: Database
  ) throws {
    do {
      try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id.number])
    } catch DatabaseError.SQLITE_CONSTRAINT_FOREIGNKEY {
      throw PlanFileError.inUse(name)
    }
  }
}
