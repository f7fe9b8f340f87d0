import Foundation
import GRDB
import Planning
import Schema
import Storage
import TestSupport
import Testing

/// How a plan of an older Takt comes to a newer form, tried with a second step that is made up.
@Suite struct StepTests {
  private let file: PlanFile

  init() throws { file = try PlanFile.full() }

  /// Adds a column, changes rows, renames a column there and in the old images.
  private static let second = Schema.Migration(
    name: "0002_made_up",
    sql: """
      ALTER TABLE person ADD COLUMN note TEXT NOT NULL DEFAULT 'none';
      UPDATE person SET note = 'of the step';
      ALTER TABLE pillar RENAME COLUMN name TO title;
      UPDATE image SET old = json_remove(
        json_set(old, '$.title', json_extract(old, '$.name')), '$.name')
      WHERE relation = 'pillar';
      CREATE TABLE thing (
        id INTEGER PRIMARY KEY, value REAL, change INTEGER NOT NULL REFERENCES change (number)
      ) STRICT;
      INSERT INTO thing (value, change) VALUES (0.1, 1);
      """)

  private func open(_ steps: [Schema.Migration]) throws -> PlanRepository.Opened {
    try PlanRepository.open(path: file.path, steps: steps)
  }

  private func version() throws -> Int? {
    try file.inspect { try Int.fetchOne($0, sql: "PRAGMA user_version") }
  }

  @Test func `a step is taken once`() throws {
    #expect(try open(Schema.migrations + [Self.second]).wasMigrated)
    #expect(try version() == Schema.migrations.count + 1)
    let bytes = try file.bytes
    #expect(try !open(Schema.migrations + [Self.second]).wasMigrated)
    #expect(try file.bytes == bytes)
  }

  @Test func `so it is when several open the plan at once`() throws {
    let migrated = Results<Bool>()
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      migrated.add(Result { try open(Schema.migrations + [Self.second]).wasMigrated })
    }
    #expect(try migrated.all.map { try $0.get() }.filter { $0 }.count == 1)
  }

  @Test func `what a step does to rows is no change of anybody's`() throws {
    let images = try file.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM image") }
    _ = try open(Schema.migrations + [Self.second])
    #expect(try file.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM image") } == images)
  }

  @Test func `the history covers new columns and new tables from then on`() throws {
    _ = try open(Schema.migrations + [Self.second])
    try file.edit { db in
      let change = try db.beginChange()
      try db.execute(sql: "UPDATE person SET note = 'later'; UPDATE thing SET value = 2")
      let images = try db.images(of: change)
      #expect(images.map { $0["relation"] as String } == ["person", "person", "thing"])
      let old = try String.fetchAll(
        db,
        sql: """
          SELECT coalesce(json_extract(old, '$.note'), json_extract(old, '$.value')) FROM image
          WHERE change = ? ORDER BY relation, row
          """, arguments: [change])
      #expect(old == ["of the step", "of the step", "0.1"])
    }
  }

  /// It has no value for a later column: the column's default takes its place.
  @Test func `a row comes back from an image of before the step`() throws {
    try file.edit { db in
      try db.execute(sql: "INSERT INTO person (id, name, change) VALUES (9, 'Clara', 1)")
      _ = try db.beginChange()
      try db.execute(sql: "DELETE FROM pillar WHERE id = 1; DELETE FROM person WHERE id = 9")
    }
    _ = try open(Schema.migrations + [Self.second])
    try file.edit { db in
      let last = try #require(try Int.fetchOne(db, sql: "SELECT max(number) FROM change"))
      for image in try db.images(of: last) { try db.restore(image) }
      #expect(try String.fetchOne(db, sql: "SELECT title FROM pillar WHERE id = 1") == "Bread")
      #expect(try String.fetchOne(db, sql: "SELECT note FROM person WHERE id = 9") == "none")
    }
  }

  @Test(arguments: [
    "UPDATE person SET minutesPerWeek = 1; SELECT nonsense",
    "DELETE FROM channel",  // a foreign key
    "CREATE TABLE odd (name TEXT, change INTEGER NOT NULL)",  // its rows have no image
    "CREATE TABLE odd (id INTEGER PRIMARY KEY, picture BLOB, change INTEGER NOT NULL)",
  ])
  func `a step that fails leaves the plan as it was, with its history`(sql: String) throws {
    let broken = Schema.Migration(name: "0002_broken", sql: sql)
    let before = try file.inspect { try String.fetchAll($0, sql: Self.everything) }
    #expect(throws: (any Error).self) { try open(Schema.migrations + [broken]) }
    #expect(try version() == Schema.migrations.count)
    #expect(try file.inspect { try String.fetchAll($0, sql: Self.everything) } == before)
    #expect(try file.opened().all(Person.self).first?.minutesPerWeek?.minutes == 120)
  }

  private static let everything = "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name"
}
