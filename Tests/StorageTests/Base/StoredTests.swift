import GRDB
import Planning
import Testing

@testable import Storage

/// Each type that is stored, against the tables.
@Suite struct StoredTests {
  /// Tables that no type reads and writes row by row, and why.
  private static let apart = [
    "change": "What bears the number of everything that is written.",
    "image": "Written by triggers.",
    "measurement": "Written some at a time, and read by the ten thousand with a metric each.",
    "metric": "Names of numbers, which bear no change.",
  ]

  @Test func `each table is a stored type's, or has a reason`() throws {
    let stored = PlanSnapshot.storedTypes.map { Self.table(of: $0).name }
    #expect(Set(stored).count == stored.count)
    let tables = try PlanFile().inspect { try $0.tables() }
    #expect(Set(tables) == Set(stored).union(Self.apart.keys))
    #expect(Set(stored).isDisjoint(with: Self.apart.keys))
  }

  @Test func `a stored type has all columns of its table`() throws {
    try PlanFile().inspect { db in
      for type in PlanSnapshot.storedTypes {
        let table = Self.table(of: type)
        let columns = try db.columns(of: table.name)
        #expect(Set(table.columns + ["id", "change"]) == Set(columns), "\(table.name)")
      }
    }
  }

  /// Which it would not be if columns were read in another order than they are written.
  @Test func `what is written as it was read stays untouched`() throws {
    let file = try PlanFile.full()
    let changes = try file.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM change") }
    try file.plan.change(by: author) { change in
      for type in PlanSnapshot.storedTypes { try Self.rewrite(type, in: change) }
    }
    #expect(
      try file.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM change") } == changes)
  }

  private static func table<Value: Stored>(
    of type: Value.Type
  ) -> (name: String, columns: [String]) {
    (Value.table.name, Value.table.columns.map(\.key))
  }

  private static func rewrite<Value: Stored>(_ type: Value.Type, in change: PlanChange) throws {
    let values = try change.snapshot.all(type)
    #expect(!values.isEmpty, "\(Value.table.name)")
    try change.update(values)
  }
}
