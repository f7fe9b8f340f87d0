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

  /// The columns of one row with their values, `id` first.
  typealias Columns = KeyValuePairs<String, (any DatabaseValueConvertible)?>

  /// The number that the next row gets, with what this change wrote counted.
  func nextNumber(in table: String) throws -> Int { try snapshot.nextNumber(in: table) }

  /// Writes a row, new or changed, stamped with this change; one that is so already stays untouched.
  /// - Throws: as `execute`.
  func write(_ columns: Columns, to table: String) throws {
    try execute(statement(for: columns, to: table), with: columns)
  }

  /// What writes rows with these columns.
  func statement(for columns: Columns, to table: String) throws -> Statement {
    let names = columns.map(\.key)
    let values = names.dropFirst()
    let updates = values.map { "\($0) = excluded.\($0)" } + ["change = excluded.change"]
    return try db.cachedStatement(
      sql: """
        INSERT INTO \(table) (\(names.joined(separator: ", ")), change)
        VALUES (\(names.map { _ in "?" }.joined(separator: ", ")), \(currentChange))
        ON CONFLICT (id) DO UPDATE SET \(updates.joined(separator: ", "))
        WHERE (\(values.joined(separator: ", ")))
          IS NOT (\(values.map { "excluded.\($0)" }.joined(separator: ", ")))
        """)
  }

  /// - Throws: `PlanFileError.nameTaken` where another row has the same name,
  ///   `TextError.notText` for the character NUL, at which SQLite would cut a text off.
  func execute(_ statement: Statement, with columns: Columns) throws {
    for case let text as String in columns.map(\.value) where text.utf8.contains(0) {
      throw TextError.notText
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

  /// Deletes one row.
  /// - Throws: `PlanFileError.inUse` while something points to it.
  func delete<Kind>(_ id: ID<Kind>, named name: String, from table: String) throws {
    do {
      try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id.number])
    } catch DatabaseError.SQLITE_CONSTRAINT_FOREIGNKEY {
      throw PlanFileError.inUse(name)
    }
  }
}

/// The change that is being made; every row written bears it.
let currentChange = "(SELECT max(number) FROM change)"
