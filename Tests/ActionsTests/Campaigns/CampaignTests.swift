import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct CampaignTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  private func addFair() throws {
    _ = try firm.plan().addCampaign(
      CampaignRequest("Fair", .acquisition, for: ["Buyers"], from: "2026-03-02", to: "+2w"))
  }

  @Test func `starts with a goal and an owner only`() throws {
    try addFair()
    #expect(throws: CampaignError.withoutOwner("Fair")) {
      try firm.plan().startCampaign("Fair")
    }
    var revision = CampaignRevision()
    revision.owner = "Anna"
    revision.minutes = 450
    revision.money = try Money(cents: 49_950)
    _ = try firm.plan().editCampaign("Fair", revision)
    #expect(throws: CampaignError.withoutGoal("Fair")) {
      try firm.plan().startCampaign("Fair")
    }
    let leads = GoalRequest(.leads, target: 12, startValue: 5)
    _ = try firm.plan().addGoal(to: "Fair", leads)
    _ = try firm.plan().startCampaign("Fair")
    let shown = try firm.plan().campaign("Fair")
    #expect(shown.state == .running)
    #expect(shown.to == "2026-03-17")
    #expect(shown.budget == 49_950 && shown.minutes == 450)
    #expect(shown.goals[0].due == "2026-03-17")
  }

  @Test func `ends while it runs only, and does not start again`() throws {
    try addFair()
    #expect(throws: CampaignError.state("Fair", .draft, wanted: .ended)) {
      try firm.plan().endCampaign("Fair", lesson: nil)
    }
    var revision = CampaignRevision()
    revision.owner = "Anna"
    _ = try firm.plan().editCampaign("Fair", revision)
    _ = try firm.plan().addGoal(to: "Fair", GoalRequest(.leads, target: 12, startValue: 5))
    _ = try firm.plan().startCampaign("Fair")
    let ended = try firm.plan().endCampaign("Fair", lesson: nil).report.change.changed
    #expect(ended.map(\.state) == [.ended])
    #expect(throws: CampaignError.state("Fair", .ended, wanted: .running)) {
      try firm.plan().startCampaign("Fair")
    }
  }

  @Test func `a goal moves with the campaign's end, unless it has a day of its own`() throws {
    try addFair()
    _ = try firm.plan().addGoal(to: "Fair", GoalRequest(.leads, target: 12, startValue: 5))
    let sales = GoalRequest(.sales, target: 2, startValue: 0, due: "16.3.")
    _ = try firm.plan().addGoal(to: "Fair", sales)
    var revision = CampaignRevision()
    revision.to = "20.3."
    _ = try firm.plan().editCampaign("Fair", revision)
    let goals = try firm.plan().campaign("Fair").goals
    #expect(goals.map(\.due) == ["2026-03-20", "2026-03-16"])
  }

  @Test func `is deleted without posts, with its goals`() throws {
    let firm = try Firm.running()
    #expect(try firm.plan().goals(of: "Spring").map(\.id) == [1])
    try firm.post("Hi", on: "x", at: "tue 9:00") { $0.campaign = "Spring" }
    #expect(throws: CampaignError.hasPosts("Spring", count: 1)) {
      try firm.plan().delete(.campaign("Spring"))
    }
    var revision = PostRevision()
    revision.campaign = "none"
    _ = try firm.plan().editPost(1, revision, following: false)
    _ = try firm.plan().delete(.campaign("Spring"))
    #expect(try firm.plan().campaigns().isEmpty)
    #expect(throws: PlanFileError.noSuch(.goal, 1)) { try firm.plan().delete(.goal(1)) }
  }
}
