import GRDB
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@testable import Actions
@testable import Storage

/// What a campaign teaches, and what it can learn from those before it.
@Suite struct CampaignLessonTests {
  private let firm: Firm
  /// When Spring is over.
  private let after: WallTime = "2026-03-30T08:00"

  init() throws { firm = try Firm.running() }

  /// Spring ends with a lesson, and Fair is like it in its network.
  private func endSpring() throws {
    _ = try firm.plan(at: "2026-03-20T08:00").addLesson("Ask questions.", campaign: nil)
    _ = try firm.plan(at: after).endCampaign("Spring", lesson: "Begin early.")
  }

  @discardableResult
  private func addFair() throws -> NewCampaignReport {
    var fair = CampaignRequest(
      "Fair", .launch, for: ["Neighbours"], from: "2026-04-01", to: "2026-04-30")
    fair.owner = "Anna"
    return try firm.plan(at: after).addCampaign(fair)
  }

  private func state(_ campaign: String) throws -> CampaignState {
    try firm.plan().campaign(campaign).state
  }

  @Test func `are shown when a campaign like theirs is added`() throws {
    try endSpring()
    let lessons = try addFair().lessons
    #expect(lessons.map(\.lesson.id) == [2, 1])
    #expect(lessons.map(\.lesson.text) == ["Begin early.", "Ask questions."])
    #expect(lessons.map(\.lesson.campaign) == ["Spring", nil])
    #expect(lessons.map(\.lesson.day) == ["2026-03-30", "2026-03-20"])
    #expect(lessons[0].heeded == nil)
    _ = try firm.plan().delete(.campaign("Fair"))
    #expect(try addFair().lessons == lessons)
  }

  @Test func `are heeded or not, until something else is said`() throws {
    try endSpring()
    try addFair()
    let heed = { (isHeeded: Bool) in try firm.plan().heed(2, by: "fair", isHeeded: isHeeded) }
    let listed = { try firm.plan().lessons(of: "Fair").lessons.map(\.heeded) }
    #expect(try heed(true).report.changed[0].heeded == true)
    #expect(try listed()[0] == true)
    #expect(try heed(false).campaign == "Fair")
    #expect(try listed() == [false, nil])
    #expect(throws: LessonError.own(2, "Spring")) {
      try firm.plan().heed(2, by: "Spring", isHeeded: true)
    }
    let uses = try firm.plan().read { snapshot in
      try snapshot.all(Campaign.self).flatMap { try snapshot.lessonUses(of: $0.id) }
    }
    #expect(uses == [LessonUse(lesson: 2, isHeeded: false)])
  }

  @Test func `a blank lesson does not end a campaign`() throws {
    #expect(throws: TextError.noteOutOfRange(characters: 0, limit: 1000)) {
      try firm.plan().endCampaign("Spring", lesson: " ")
    }
    #expect(try state("Spring") == .running)
  }

  @Test func `a campaign ends with its lesson or without`() throws {
    let ended = try firm.plan().endCampaign("Spring", lesson: nil).report
    #expect(ended.lesson == nil)
    #expect(ended.change.changed.map(\.state) == [.ended])
  }

  @Test func `a campaign is evaluated once it has ended, and once only`() throws {
    let evaluate = { try firm.plan().evaluateCampaign("Spring", lesson: nil) }
    #expect(throws: CampaignError.state("Spring", .running, wanted: .evaluated)) {
      try evaluate()
    }
    try endSpring()
    _ = try evaluate()
    #expect(throws: CampaignError.state("Spring", .evaluated, wanted: .evaluated)) {
      try evaluate()
    }
  }

  @Test func `a campaign is evaluated with a lesson of its own only`() throws {
    _ = try firm.plan().endCampaign("Spring", lesson: nil)
    _ = try firm.plan().addLesson("For all.", campaign: nil)
    #expect(throws: CampaignError.withoutLesson("Spring")) {
      try firm.plan().evaluateCampaign("Spring", lesson: nil)
    }
    let before = try changes()
    let evaluated = try firm.plan().evaluateCampaign("Spring", lesson: "Begin early.")
    #expect(evaluated.report.lesson?.text == "Begin early.")
    #expect(evaluated.report.change.changed.map(\.state) == [.evaluated])
    #expect(evaluated.notices == [.evaluated(campaign: "Spring")])
    #expect(try changes() == before + 1)
  }

  /// How many changes stand in the plan's history.
  private func changes() throws -> Int {
    let count = try firm.plan().repository.database.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM change")
    }
    return try #require(count)
  }

  @Test func `one that is there already is enough to evaluate a campaign`() throws {
    try endSpring()
    #expect(try firm.plan().evaluateCampaign("Spring", lesson: nil).report.lesson == nil)
  }

  @Test func `go with their campaign`() throws {
    try endSpring()
    _ = try firm.plan().delete(.campaign("Spring"))
    #expect(try firm.plan().lessons().map(\.text) == ["Ask questions."])
  }
}
