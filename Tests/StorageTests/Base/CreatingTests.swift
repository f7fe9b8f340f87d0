import Foundation
import GRDB
import Planning
import Reports
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
      #expect(throws: PlanFileError.planExists(path: path)) {
        try PlanRepository.create(path: path, settings: settings(), by: author, isDryRun: isDryRun)
      }
    }
    #expect(try folder.bytes(of: "novel.txt") == Data("my novel".utf8))
    #expect(try folder.content == ["novel.txt"])
  }

  @Test func `cannot make a file where no folder is`() throws {
    let path = try TemporaryFolder().path("none/plan.takt")
    let error = #expect(throws: PlanFileError.self) {
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
      currency: try Currency("CHF"), hourlyRate: try Money(cents: 4550), language: .german)
    #expect(try file.plan.updateSettings(by: author) { _ in wanted } == wanted)
    #expect(try file.opened().settings() == wanted)
    var fewer = wanted
    (fewer.hourlyRate, fewer.language) = (nil, nil)
    #expect(try file.plan.updateSettings(by: author) { _ in fewer } == fewer)
    #expect(try file.opened().settings() == fewer)
  }

  @Test func `a setting that somebody else changed meanwhile stays`() throws {
    let file = try PlanFile()
    let other = try file.opened()
    let name = try Name("Moser")
    let francs = try Currency("CHF")
    _ = try other.settings()
    _ = try file.plan.updateSettings(by: author) { settings in
      var settings = settings
      settings.name = name
      return settings
    }
    let after = try other.updateSettings(by: author) { settings in
      var settings = settings
      settings.currency = francs
      return settings
    }
    #expect(after.name == name && after.currency == francs)
    #expect(try file.plan.settings() == after)
  }

  @Test(arguments: [
    ("hourlyRate", "much"), ("hourlyRate", "-1"), ("language", "xx"), ("approval", "all"),
    ("name", ""), ("currency", "Euro"),
  ])
  func `a setting that cannot be read is damage, not a default`(key: String, value: String) throws {
    let file = try PlanFile()
    try file.edit { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO setting (key, value, change) VALUES (?, ?, 1)",
        arguments: [key, value])
    }
    let damage = PlanFileError.damaged(DamagedValue(table: "setting", column: key))
    #expect(throws: damage) { try file.opened().settings() }
    #expect(throws: damage) { try file.plan.updateSettings(by: author) { $0 } }
  }

  @Test func `waits while somebody else makes or migrates a plan in the folder`() throws {
    let folder = try TemporaryFolder()
    let (path, wanted) = (folder.path("plan.takt"), try settings())
    let made = try FolderLock(folder).outcome {
      try PlanRepository.create(path: path, settings: wanted, by: author).settings()
    } meanwhile: {
      _ = try PlanFile()  // as long as making one takes
      #expect(try folder.content.isEmpty)
    }
    #expect(made == wanted)
  }
}
