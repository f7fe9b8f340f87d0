import GRDB
import Planning
import Reports
import Storage
import TestSupport
import Testing

/// Values that no Takt would have written, nor the tables have let in.
@Suite struct DamageTests {
  private let file: PlanFile

  init() throws {
    file = try PlanFile()
    let anna = try file.plan.addPerson("Anna", minutes: 60)
    let channel = try file.plan.addChannel(.facebook)
    let campaign = try file.plan.addCampaign(
      "Easter", for: [file.plan.addAudience("Families")], owner: anna)
    _ = try file.plan.addPost("a", on: [channel], campaign: campaign)
    _ = try file.plan.add(by: author) { id in
      try Lesson(id: id, campaign: nil, day: "2026-03-30", text: "Begin early.")
    }
    _ = try file.plan.add(by: author) { id in
      try Feedback(
        id: id, on: nil, day: "2026-03-30", tone: .neutral, text: "Smaller, please.",
        followUp: .open)
    }
    try file.plan.add(
      EffortEntry(
        on: .channel(channel.reference), day: "2026-03-30", minutes: Effort(minutes: 5), money: nil,
        activity: nil), by: author)
    try file.addWeek(on: channel)
  }

  private static let damages: [(table: String, sql: String)] = [
    ("setting", "UPDATE setting SET value = 'Euro' WHERE key = 'currency'"),
    ("person", "UPDATE person SET name = char(10)"),
    ("audience", "UPDATE audience SET name = char(10)"),
    ("channel", "UPDATE channel SET network = 'agora'"),
    ("campaign", "DELETE FROM campaignAudience"),
    ("pillar", "INSERT INTO pillar (name, change) VALUES (char(10), 1)"),
    ("post", "UPDATE post SET media = '[1]'"),
    ("lesson", "UPDATE lesson SET text = char(10)"),
    ("feedback", "UPDATE feedback SET day = '2026-02-30'"),
    ("effort", "UPDATE effort SET activity = 'sleep'"),
    ("series", "UPDATE series SET unit = 'month', every = 3000"),
    ("slot", "UPDATE slot SET time = '25:00'"),
    ("idea", "UPDATE idea SET seasonTo = '02-31'"),
    ("idea", "UPDATE idea SET mostUses = 100000"),
    ("snippet", "UPDATE snippet SET text = char(10)"),
    ("occasion", "UPDATE occasion SET kind = 'party'"),
    ("occasion", "UPDATE occasion SET toDay = '2099-01-01'"),
  ]

  @Test(arguments: damages.map(\.sql))
  func `what the plan's rules refuse in a row is damage`(sql: String) throws {
    try file.edit(checks: false) { try $0.execute(sql: sql) }
    let plan = try file.opened()
    let error = #expect(throws: PlanFileError.self) {
      _ = (try plan.settings(), try plan.measurements())
      try plan.read { snapshot in
        for type in PlanSnapshot.storedTypes { try snapshot.readAll(type) }
      }
    }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: damages)
  func `the diagnosis names every table with damage`(table: String, sql: String) throws {
    #expect(try file.opened().diagnosis().unreadable.isEmpty)
    try file.edit(checks: false) { try $0.execute(sql: sql) }
    let unreadable = try file.opened().diagnosis().unreadable
    #expect(unreadable.contains { $0.hasPrefix(table) })
  }

  @Test func `a row that a change reads is damage too`() throws {
    try file.edit { try $0.execute(sql: "UPDATE person SET name = char(10)") }
    let error = #expect(throws: PlanFileError.self) {
      try file.plan.change(by: author) { change in
        _ = try change.snapshot.all(Person.self)
      }
    }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  private static let breaks: [(sql: String, damage: DamagedValue)] = [
    ("UPDATE post SET owner = 99", DamagedValue(table: "post", row: 1, column: "owner")),
    ("UPDATE post SET channel = 99", DamagedValue(table: "post", row: 1, column: "channel")),
    ("DELETE FROM series", DamagedValue(table: "post", row: 2, column: "series")),
    ("DELETE FROM channel", DamagedValue(table: "post", row: 1, column: "channel")),
  ]

  /// What stands in the row is nobody's business: neither its text nor where it was to lead.
  @Test(arguments: breaks)
  func `a broken reference is damage, told by table, row and column only`(
    sql: String, damage: DamagedValue
  ) throws {
    try file.edit(foreignKeys: false) { try $0.execute(sql: sql) }
    let plan = try file.opened()
    #expect(throws: PlanFileError.damaged(damage)) { try plan.all(Post.self) }
    #expect(try plan.diagnosis().unreadable.contains("\(damage)"))
  }

  @Test func `a broken link is told where it stands, not where it is read`() throws {
    try file.edit(foreignKeys: false) {
      try $0.execute(sql: "UPDATE campaignAudience SET audience = 9")
    }
    let damage = DamagedValue(table: "campaignAudience", row: 1, column: "audience")
    #expect(try file.opened().diagnosis().unreadable.contains("\(damage)"))
  }

  @Test(arguments: ["tableMap", "lessonUse", "goal"])
  func `a table that is gone is damage, and no mistake of Takt's`(table: String) throws {
    try file.edit(foreignKeys: false) { try $0.execute(sql: "DROP TABLE \(table)") }
    #expect(try file.opened().diagnosis().unreadable.contains(table))
  }
}

extension PlanSnapshot {
  fileprivate func readAll<Value: Stored>(_ type: Value.Type) throws { _ = try all(type) }
}
