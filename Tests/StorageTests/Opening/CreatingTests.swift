import Foundation
import GRDB
import Planning
import Schema
import Storage
import TestSupport
import Testing

@Suite struct CreatingTests {
  private func settings() throws -> PlanSettings { PlanSettings(name: try Name("Huber")) }

  @Test func `makes a file that only its owner can read`() throws {
    let file = try PlanFile()
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try file.folder.content == ["plan.takt"])
  }

  @Test func `says in its header what it is`() throws {
    let file = try PlanFile()
    let pragma = { (name: String) in
      try file.inspect { try String.fetchOne($0, sql: "PRAGMA \(name)") }
    }
    #expect(try pragma("application_id") == String(0x5461_6B74))
    #expect(try pragma("user_version") == String(Schema.migrations.count))
    #expect(try pragma("journal_mode") == "delete")
    #expect(try pragma("integrity_check") == "ok")
    #expect(try file.bytes.prefix(15) == Data("SQLite format 3".utf8))
  }

  @Test func `leaves an existing file alone, whatever it is`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("my novel", to: "novel.txt")
    for isDryRun in [false, true] {
      #expect(throws: StorageError.planExists(path: path)) {
        try PlanRepository.create(path: path, settings: settings(), by: author, isDryRun: isDryRun)
      }
    }
    #expect(try folder.bytes(of: "novel.txt") == Data("my novel".utf8))
    #expect(try folder.content == ["novel.txt"])
  }

  @Test func `cannot make a file where no folder is`() throws {
    let path = try TemporaryFolder().path("none/plan.takt")
    let error = #expect(throws: StorageError.self) {
      try PlanRepository.create(path: path, settings: settings(), by: author)
    }
    guard case .cannotCreate(path, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a dry run makes none`() throws {
    let folder = try TemporaryFolder()
    let plan = try PlanRepository.create(
      path: folder.path("plan.takt"), settings: settings(), by: author, isDryRun: true)
    #expect(try plan.settings().name.text == "Huber")
    #expect(try folder.content.isEmpty)
  }

  @Test func `keeps settings as they were given`() throws {
    let file = try PlanFile()
    let wanted = PlanSettings(
      name: try Name("Bäckerei \"Huber\" 🥨"), timeZone: "Europe/Vienna",
      holidays: ["AT-9", "DE-BY"], currency: "CHF", hourlyRate: try Money(cents: 4550),
      language: .german)
    try file.plan.save(wanted, by: author)
    #expect(try file.opened().settings() == wanted)
    var fewer = wanted
    (fewer.holidays, fewer.hourlyRate, fewer.language) = ([], nil, nil)
    try file.plan.save(fewer, by: author)
    #expect(try file.opened().settings() == fewer)
  }

  @Test(arguments: [("hourlyRate", "much"), ("language", "xx"), ("approval", "all"), ("name", "")])
  func `a setting that cannot be read is damage, not a default`(key: String, value: String) throws {
    let file = try PlanFile()
    try file.edit { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO setting (key, value, change) VALUES (?, ?, 1)",
        arguments: [key, value])
    }
    #expect(throws: (any Error).self) { try file.opened().settings() }
  }
}
