import Foundation
import GRDB
import Planning
import Reports
import Schema
import Storage
import TestSupport
import Testing

@Suite struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Another program's database, or one with a header of ours.
  private func database(_ name: String, application: Int, version: Int) throws -> String {
    try DatabaseQueue(path: folder.path(name)).writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(application); PRAGMA user_version = \(version);
          CREATE TABLE post (id INTEGER PRIMARY KEY)
          """)
    }
    return folder.path(name)
  }

  @Test func `says that there is no plan`() {
    for name in ["none.takt", "none/plan.takt"] {
      #expect(throws: PlanFileError.noPlan(path: folder.path(name))) {
        try PlanRepository.open(path: folder.path(name))
      }
    }
    #expect((try? folder.content) == [])
  }

  @Test func `says that a folder is none`() {
    let path = folder.path("")
    #expect(throws: PlanFileError.isDirectory(path: path)) { try PlanRepository.open(path: path) }
  }

  @Test(arguments: [
    "my novel", "<html>", "SQLite format 3\0 and then something else",
    String(repeating: "no database ", count: 100),
  ])
  func `refuses what is no database, and leaves it`(text: String) throws {
    let path = try folder.write(text, to: "file")
    #expect(throws: PlanFileError.notSQLite(path: path)) { try PlanRepository.open(path: path) }
    #expect(try folder.bytes(of: "file") == Data(text.utf8))
    #expect(try folder.content == ["file"])
  }

  @Test func `refuses another program's database, and leaves it`() throws {
    let path = try database("firefox.sqlite", application: 0, version: 7)
    let bytes = try folder.bytes(of: "firefox.sqlite")
    #expect(throws: PlanFileError.otherProgram(path: path)) { try PlanRepository.open(path: path) }
    #expect(try folder.bytes(of: "firefox.sqlite") == bytes)
    #expect(try folder.content == ["firefox.sqlite"])
  }

  /// To SQLite they are databases without tables.
  @Test(arguments: ["", "x"])
  func `refuses an empty file, and leaves it`(text: String) throws {
    let path = try folder.write(text, to: "empty")
    #expect(throws: PlanFileError.otherProgram(path: path)) { try PlanRepository.open(path: path) }
    #expect(try folder.bytes(of: "empty") == Data(text.utf8))
  }

  @Test func `waits for a plan that is just being made`() throws {
    let path = try folder.write("", to: "plan.takt")
    let lock = try FolderLock(folder)
    let wanted = PlanSettings(name: try Name("Huber"))
    let opened = try lock.outcome {
      try PlanRepository.open(path: path).plan.settings()
    } meanwhile: {
      let whole = try PlanFile()
      try withExtendedLifetime(whole) {
        try DatabaseQueue(path: whole.path).backup(to: DatabaseQueue(path: path))
      }
    }
    #expect(opened == wanted)
  }

  @Test func `refuses a plan of a newer Takt, and leaves it`() throws {
    let version = Schema.migrations.count + 1
    let path = try database(
      "new.takt", application: Schema.applicationID, version: version)
    let bytes = try folder.bytes(of: "new.takt")
    #expect(throws: PlanFileError.newerPlan(path: path)) { try PlanRepository.open(path: path) }
    #expect(try folder.bytes(of: "new.takt") == bytes)
  }

  @Test(.enabled(if: getuid() != 0, "root may read and write everything"))
  func `says what the permissions forbid`() throws {
    let file = try PlanFile()
    chmod(file.path, 0o400)
    let readable = try file.opened()
    #expect(try readable.all(Post.self).isEmpty)
    #expect(throws: PlanFileError.notWritable(path: file.path)) {
      try readable.addPerson("Anna")
    }
    chmod(file.path, 0)
    #expect(throws: PlanFileError.notReadable(path: file.path)) { try file.opened() }
  }

  @Test func `says that somebody else is writing`() throws {
    let file = try PlanFile()
    var configuration = Configuration()
    configuration.busyMode = .immediateError
    let other = try DatabaseQueue(path: file.path, configuration: configuration)
    try other.writeWithoutTransaction { db in
      try db.beginTransaction(.exclusive)
      #expect(throws: DatabaseError.self) {
        try DatabaseQueue(path: file.path, configuration: configuration).read { db in
          _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM post")
        }
      }
      try db.rollback()
    }
    #expect(try file.opened().all(Post.self).isEmpty)
  }

  /// Its `user_version` was 2, which will be ours one day.
  @Test(arguments: [1, 2, 3])
  func `refuses a plan of before the first release, and leaves it`(version: Int) throws {
    let path = try database("old.takt", application: Schema.applicationID, version: version)
    try DatabaseQueue(path: path).writeWithoutTransaction { db in
      try db.execute(sql: "CREATE TABLE columnMap (id INTEGER PRIMARY KEY)")
    }
    let bytes = try folder.bytes(of: "old.takt")
    #expect(throws: PlanFileError.preliminaryPlan(path: path)) {
      try PlanRepository.open(path: path)
    }
    #expect(try folder.bytes(of: "old.takt") == bytes)
  }
}
