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
    _ = try file.plan.addLesson(by: author) { id in
      try Lesson(id: id, campaign: nil, day: "2026-03-30", text: "Begin early.")
    }
    _ = try file.plan.addFeedback(by: author) { id in
      try Feedback(
        id: id, on: nil, day: "2026-03-30", tone: .neutral, text: "Smaller, please.",
        followUp: .open)
    }
    try file.plan.add(
      EffortEntry(
        on: .channel(channel.id), day: "2026-03-30", minutes: Effort(minutes: 5), money: nil,
        activity: nil), by: author)
    try file.addWeek(on: channel)
  }

  private static let damages: [(topic: String, sql: String)] = [
    ("settings", "UPDATE setting SET value = 'Euro' WHERE key = 'currency'"),
    ("persons", "UPDATE person SET name = char(10)"),
    ("audiences", "UPDATE audience SET name = char(10)"),
    ("channels", "UPDATE channel SET network = 'agora'"),
    ("campaigns", "DELETE FROM campaignAudience"),
    ("pillars", "INSERT INTO pillar (name, change) VALUES (char(10), 1)"),
    ("posts", "UPDATE post SET media = '[1]'"),
    ("lessons", "UPDATE lesson SET text = char(10)"),
    ("feedback", "UPDATE feedback SET day = '2026-02-30'"),
    ("effort", "UPDATE effort SET activity = 'sleep'"),
    ("posts", "UPDATE series SET unit = 'month', every = 3000"),
    ("slots", "UPDATE slot SET time = '25:00'"),
    ("ideas", "UPDATE idea SET seasonTo = '02-31'"),
    ("ideas", "UPDATE idea SET mostUses = 100000"),
    ("snippets", "UPDATE snippet SET text = char(10)"),
    ("occasions", "UPDATE occasion SET kind = 'party'"),
    ("occasions", "UPDATE occasion SET toDay = '2099-01-01'"),
  ]

  @Test(arguments: damages.map(\.sql))
  func `what the plan's rules refuse in a row is damage`(sql: String) throws {
    try file.edit(checks: false) { try $0.execute(sql: sql) }
    let plan = try file.opened()
    let error = #expect(throws: PlanFileError.self) {
      _ = try (plan.settings(), plan.persons(), plan.audiences(), plan.channels())
      _ = try (plan.campaigns(), plan.goals(), plan.pillars(), plan.posts(), plan.measurements())
      _ = try (plan.lessons(), plan.feedback(), plan.bookedEfforts())
      _ = try (plan.slots(), plan.ideas(), plan.snippets(), plan.occasions())
    }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: damages)
  func `the diagnosis names every topic with damage`(topic: String, sql: String) throws {
    #expect(try file.opened().diagnosis().unreadable.isEmpty)
    try file.edit(checks: false) { try $0.execute(sql: sql) }
    let unreadable = try file.opened().diagnosis().unreadable
    #expect(unreadable.contains { $0.hasPrefix(topic + ":") })
  }

  @Test func `a row that a change reads is damage too`() throws {
    try file.edit { try $0.execute(sql: "UPDATE person SET name = char(10)") }
    let error = #expect(throws: PlanFileError.self) {
      try file.plan.change(by: author) { change in
        _ = try change.snapshot.persons()
      }
    }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
