import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What a person was shown before a question must still be so when the answer is written.
@Suite struct CampaignQuestionTests {
  private let firm: Firm

  init() throws {
    firm = try Firm.running()
    _ = try firm.plan(at: "2026-03-30T08:00").endCampaign("Spring", lesson: nil)
  }

  @Test func `a campaign is evaluated as it was shown`() throws {
    let plan = try firm.plan(at: "2026-03-30T09:00")
    let (shown, lessons) = try plan.campaignToEvaluate("spr")
    #expect(lessons.own.isEmpty && lessons.unanswered.isEmpty)
    #expect(throws: CampaignError.withoutLesson("Spring")) {
      try plan.evaluate(shown, lesson: nil)
    }
    let step = try plan.evaluate(shown, lesson: "Begin early.")
    #expect(step.report.change.changed.map(\.state) == [.evaluated])
    #expect(step.report.lesson?.text == "Begin early.")
    #expect(step.notices == [.evaluated(campaign: "Spring")])
  }

  @Test func `a campaign that somebody changed meanwhile is not evaluated, and nothing is learnt`()
    throws
  {
    let (shown, _) = try firm.plan().campaignToEvaluate("Spring")
    var revision = CampaignRevision()
    revision.name = "Fair"
    _ = try firm.plan().editCampaign("Spring", revision)
    #expect(throws: PlanFileError.changedMeanwhile("Spring")) {
      try firm.plan().evaluate(shown, lesson: "Begin early.")
    }
    #expect(try firm.plan().lessons().isEmpty)
    #expect(try firm.plan().campaign("Fair").state == .ended)
  }

  @Test func `a campaign that has not ended is refused before anything is asked`() throws {
    let other = try Firm.running()
    #expect(throws: CampaignError.state("Spring", .running, wanted: .evaluated)) {
      try other.plan().campaignToEvaluate("Spring")
    }
  }

  @Test func `a lesson that cannot be kept keeps the campaign from ending`() throws {
    let other = try Firm.running()
    let bytes = try other.folder.bytes(of: "plan.takt")
    #expect(throws: TextError.noteOutOfRange(characters: 0, limit: 1000)) {
      try other.plan().endCampaign("Spring", lesson: " ")
    }
    #expect(try other.folder.bytes(of: "plan.takt") == bytes)
  }

  @Test func `what is said of a campaign while it is renamed is kept with it`() throws {
    let shown = try firm.plan().campaign("Spring").reference
    _ = try firm.plan().addLesson("Early.", campaign: nil)
    var revision = CampaignRevision()
    revision.name = "Fair"
    _ = try firm.plan().editCampaign("Spring", revision)
    _ = try firm.plan().heed(1, by: shown, isHeeded: true)
    let learnt = try firm.plan().addLesson("Begin early.", of: shown)
    #expect(learnt.changed.map(\.campaign) == ["Fair"])
    #expect(try firm.plan().lessons(of: "Fair").lessons.count == 2)
    _ = try firm.plan().delete(.campaign("Fair"))
    #expect(throws: PlanFileError.changedMeanwhile("Spring")) {
      try firm.plan().addLesson("Begin early.", of: shown)
    }
  }
}
