import GRDB
import Reports

/// One state of the plan, as a transaction sees it: everything that reads stands on it. It never leaves
/// the closure that it was handed to.
package struct PlanSnapshot {
  let db: Database

  init(of db: Database) {
    self.db = db
  }

  /// The rows of a query as values, in its order.
  /// - Throws: `PlanFileError.damaged` for what the plan's rules refuse in a row, since what was
  ///   written had passed them.
  func all<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ make: (Row) throws -> Value
  ) throws -> [Value] {
    try all(db.makeStatement(sql: sql), arguments, make)
  }

  func all<Value>(
    _ statement: Statement, _ arguments: StatementArguments, _ make: (Row) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var values: [Value] = []
    try PlanFileError.decoding {
      while let row = try rows.next() { values.append(try make(row)) }
    }
    return values
  }

  /// The number that the next row of a table gets; numbers of deleted rows do not come back.
  func nextNumber(in table: String) throws -> Int {
    let last = try Int.fetchOne(
      db, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table])
    return (last ?? 0) + 1
  }
}
