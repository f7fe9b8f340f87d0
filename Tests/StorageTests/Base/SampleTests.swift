import Foundation
import GRDB
import Planning
import Schema
import Storage
import TestSupport
import Testing

/// Plans as earlier versions made them, by every command: `scripts/make-sample.sh`.
@Suite struct SampleTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../Samples").standardized

  private static let schema = """
    SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY name
    """

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A copy, since opening it may bring it up to date.
  private func sample(_ version: Int) throws -> String {
    let path = folder.path("\(version).takt")
    try FileManager.default.copyItem(
      atPath: Self.folder.appending(path: "\(version).takt").path(), toPath: path)
    return path
  }

  @Test func `there is one of each version`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(Set(files) == Set((1...Schema.migrations.count).map { "\($0).takt" }))
  }

  @Test(arguments: 1...Schema.migrations.count)
  func `opens, is sound, and has something in every table`(version: Int) throws {
    let opened = try PlanRepository.open(path: sample(version))
    #expect(opened.wasMigrated == (version < Schema.migrations.count))
    let diagnosis = try opened.plan.diagnosis()
    #expect(diagnosis.damages.isEmpty && diagnosis.unreadable.isEmpty)
    #expect(diagnosis.brokenReferences == 0)
    try DatabaseQueue(path: opened.plan.path).read { db in
      for table in try db.tables() {
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") != 0, "\(table)")
      }
    }
  }

  /// A step that changed after its version was released would leave older plans behind.
  @Test func `has the tables and triggers of a new plan`() throws {
    let new = try PlanFile().inspect { try String.fetchAll($0, sql: Self.schema) }
    let opened = try PlanRepository.open(path: sample(Schema.migrations.count)).plan
    #expect(
      try DatabaseQueue(path: opened.path).read { try String.fetchAll($0, sql: Self.schema) } == new
    )
  }
}
