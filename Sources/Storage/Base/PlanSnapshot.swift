import GRDB
import Planning
import Reports

/// One state of the plan, as a transaction sees it: everything that reads stands on it. It never leaves
/// the closure that it was handed to.
package struct PlanSnapshot {
  let db: Database

  init(of db: Database) {
    self.db = db
  }

  /// All values of a stored type, in the order of its table.
  /// - Throws: `PlanFileError.damaged`.
  package func all<Value: Stored>(_ type: Value.Type = Value.self) throws -> [Value] {
    try all(where: "TRUE")
  }

  func all<Value: Stored>(where condition: SQL) throws -> [Value] {
    let table = Value.table
    return try all(
      "\(sql: table.query) WHERE \(condition) ORDER BY \(sql: table.order)", in: table.name,
      Value.init)
  }

  /// How many values of a stored type there are.
  package func count<Value: Stored>(_ type: Value.Type) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT count(*) FROM \(Value.table.name)")
    return try Int.fetchOne(statement) ?? 0
  }

  /// The value with a number; nil where there is none.
  func value<Value: Stored>(_ id: ID<Value>) throws -> Value? {
    let table = Value.table
    let statement = try db.cachedStatement(sql: "\(table.query) WHERE \(table.name).id = ?")
    return try all(statement, [id.number], in: table.name, Value.init).first
  }

  /// - Throws: `missing` where there is none.
  func value<Value: Stored>(_ id: ID<Value>, or missing: PlanFileError) throws -> Value {
    guard let value = try value(id) else { throw missing }
    return value
  }

  /// What a thing is called; nil where there is none.
  func name<Value: Stored>(of id: ID<Value>) throws -> String? {
    let statement = try db.cachedStatement(
      sql: "SELECT name FROM \(Value.table.name) WHERE id = ?")
    return try String.fetchOne(statement, arguments: [id.number])
  }

  /// The rows of a query as values, in its order.
  /// - Parameter table: which one is damaged where a row cannot be read.
  /// - Throws: `PlanFileError.damaged`.
  func all<Value>(
    _ query: SQL, in table: String, _ make: (StoredRow) throws -> Value
  ) throws -> [Value] {
    let (sql, arguments) = try query.build(db)
    return try all(db.makeStatement(sql: sql), arguments, in: table, make)
  }

  func all<Value>(
    _ statement: Statement, _ arguments: StatementArguments, in table: String,
    _ make: (StoredRow) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    let row = StoredRow(of: table, in: self)
    var values: [Value] = []
    while let next = try rows.next() { values.append(try row.read(next, make)) }
    return values
  }

  /// The number that the next row of a table gets; numbers of deleted rows do not come back.
  func nextNumber(in table: String) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = ?")
    return (try Int.fetchOne(statement, arguments: [table]) ?? 0) + 1
  }
}
