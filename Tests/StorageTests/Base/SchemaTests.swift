import Foundation
import GRDB
import Schema
import Testing

@Suite struct SchemaTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Schema/Migrations").standardized

  @Test func `lists the files of its folder in their order`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    let names = files.sorted().map { ($0 as NSString).deletingPathExtension }
    #expect(Schema.migrations.map(\.name) == names)
    #expect(files.allSatisfy { $0.hasSuffix(".sql") })
  }

  @Test(arguments: Schema.migrations.indices)
  func `each step is the text of its file`(index: Int) throws {
    let migration = Schema.migrations[index]
    let file = Self.folder.appending(path: migration.name + ".sql")
    #expect(try String(contentsOf: file, encoding: .utf8) == migration.sql)
  }

  @Test func `bears Takt's name in its header`() {
    let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: Schema.applicationID >> $0) }
    #expect(String(decoding: bytes, as: UTF8.self) == "Takt")
  }

  /// Who looks into the file with another program need not know which words are SQL's.
  @Test func `no table and no column needs quotes`() throws {
    try PlanFile().inspect { db in
      for table in try db.tables() {
        for column in try db.columns(of: table) {
          let statement = try db.makeStatement(sql: "SELECT \(table).\(column) FROM \(table)")
          #expect(statement.columnNames == [column], "\(table).\(column)")
        }
      }
    }
  }

  /// What points to changes is never walked, since no change is ever deleted. The files of imports go
  /// only where an import is undone, one at a time; an index for that would be a fifth of the file.
  @Test func `deleting a row searches nothing that points to it from end to end`() throws {
    let walked = Set(["measurement.importedFile"])
    try PlanFile().inspect { db in
      for table in try db.tables() {
        let keys = try Row.fetchAll(
          db, sql: "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?)", arguments: [table])
        for key in keys where key["table"] != "change" {
          let column: String = key["from"]
          guard !walked.contains("\(table).\(column)") else { continue }
          let plan = try Row.fetchAll(
            db, sql: "EXPLAIN QUERY PLAN SELECT 1 FROM \(table) WHERE \(column) = ?",
            arguments: [1])
          let isSearch = plan.allSatisfy { ($0["detail"] as String).hasPrefix("SEARCH") }
          // A table of metrics never shrinks.
          #expect(isSearch || key["table"] == "metric", "\(table).\(column)")
        }
      }
    }
  }

  /// Each with one row of `FullPlan` that has such a value.
  @Test(arguments: [
    ("campaign", "fromDay", ["2026-02-30", "2026-3-2", "2026-03-02T09:00", "now", "", "0"]),
    ("campaign", "toDay", ["2026-13-01", "2026-04-31", "20260429"]),
    ("goal", "due", ["2026-02-29", "29.3.2026"]),
    ("slot", "time", ["24:00", "9:00", "09:60", "09:00:00", "25:00"]),
    (
      "post", "plannedAt",
      ["2026-02-30T09:00", "2026-03-03T24:00", "2026-03-03 09:00", "2026-03-03"]
    ),
    ("idea", "seasonFrom", ["02-30", "13-01", "1-1"]),
    ("feedback", "day", ["2026-02-30"]), ("lesson", "day", ["2026-06-31"]),
    ("effort", "day", ["2026-00-01"]), ("measurement", "share", ["3", "-1"]),
    ("measurement", "metric", ["999"]), ("experimentPost", "arm", ["2"]),
    ("occasion", "toDay", ["2027-02-29", "2026-03-31"]), ("experiment", "usualArm", [""]),
  ])
  func `a row with no such day, time or number is not let in`(
    table: String, column: String, values: [String]
  ) throws {
    let file = try PlanFile.full()
    for value in values {
      #expect(throws: DatabaseError.self, "\(table).\(column) = \(value)") {
        try file.edit { db in
          try db.execute(sql: "UPDATE \(table) SET \(column) = ?", arguments: [value])
        }
      }
    }
  }

  @Test func `days of leap years and the last minute of a day are let in`() throws {
    let file = try PlanFile.full()
    try file.edit { db in
      try db.execute(
        sql: """
          UPDATE goal SET due = '2028-02-29'; UPDATE goal SET due = NULL;
          UPDATE slot SET time = '23:59'; UPDATE idea SET seasonFrom = '02-29';
          UPDATE post SET plannedAt = '2028-02-29T00:00';
          """)
    }
  }
}
