import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct LessonTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @Test func `belong to a campaign, or hold for all`() throws {
    let added = try firm.plan().addLesson("Begin early.", campaign: "Spr").changed[0]
    #expect(added.campaign == "Spring" && added.day == "2026-03-03")
    let second = try firm.plan().addLesson("Ask.", campaign: nil).changed[0]
    #expect(second.id == 2 && second.campaign == nil)
  }

  @Test func `are changed and deleted`() throws {
    _ = try firm.plan().addLesson("Begin early.", campaign: "Spring")
    _ = try firm.plan().addLesson("From a pipe.", campaign: nil)
    _ = try firm.plan().editLesson(1, text: "Begin in time.", campaign: "none")
    let listed = try firm.plan().lessons()
    #expect(listed.map(\.text) == ["From a pipe.", "Begin in time."])
    #expect(listed[1].campaign == nil)
    #expect(try firm.plan().delete(.lesson(1)).report.changed.map(\.text) == ["Begin in time."])
    #expect(throws: PlanFileError.noSuch(.lesson, 1)) { try firm.plan().delete(.lesson(1)) }
  }

  @Test func `are not changed to what they are`() throws {
    _ = try firm.plan().addLesson("Begin in time.", campaign: nil)
    for text in [nil, "Begin in time."] {
      #expect(throws: ChangeError.nothing) {
        try firm.plan().editLesson(1, text: text, campaign: nil)
      }
    }
  }

  @Test func `are texts of at most 1,000 characters`() throws {
    let add = { (text: String) in try firm.plan().addLesson(text, campaign: nil) }
    #expect(throws: TextError.noteOutOfRange(characters: 1001, limit: 1000)) {
      try add(String(repeating: "ä", count: 1001))
    }
    #expect(throws: TextError.notText) { try add("a\u{0}b") }
    #expect(try add(String(repeating: "ä", count: 1000)).changed.count == 1)
  }

  @Test func `a dry run shows them and keeps nothing`() throws {
    _ = try firm.plan().addLesson("Ask questions.", campaign: nil)
    let goal = GoalRequest(.reach, target: 1000, startValue: nil, network: .facebook)
    _ = try firm.plan().addGoal(to: "Spring", goal)
    _ = try firm.plan().startCampaign("Spring")
    _ = try firm.plan().endCampaign("Spring", lesson: "Begin early.")
    let before = try firm.folder.bytes(of: "plan.takt")
    let tried = { try firm.plan(isDryRun: true) }
    #expect(try tried().addLesson("Hi", campaign: nil).dryRun)
    #expect(try tried().editLesson(1, text: "Hi", campaign: nil).dryRun)
    #expect(try tried().delete(.lesson(1)).report.dryRun)
    #expect(try tried().heed(1, by: "Spring", isHeeded: false).report.dryRun)
    #expect(try tried().evaluateCampaign("Spring", lesson: "Hi").report.change.dryRun)
    #expect(try firm.folder.bytes(of: "plan.takt") == before)
  }
}
