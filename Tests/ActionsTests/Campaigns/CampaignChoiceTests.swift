import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// New posts fall to the campaign that runs.
@Suite struct CampaignChoiceTests {
  private let firm: Firm

  /// `Spring` runs from 2 to 29 March.
  init() throws { firm = try Firm.running() }

  private func add(
    at time: String? = "2026-03-10 09:00", _ more: (inout PostRequest) -> Void = { _ in }
  ) throws -> (campaigns: [String?], notices: [Notice]) {
    var request = PostRequest(on: ["x"], at: time)
    more(&request)
    let noted = try firm.plan().addPost("Hello", request)
    return (noted.report.changed.map(\.campaign), noted.notices)
  }

  private func start(_ name: String, from: String, to: String) throws {
    var request = CampaignRequest(name, .awareness, for: ["Neighbours"], from: from, to: to)
    request.owner = "Anna"
    _ = try firm.plan().addCampaign(request)
    _ = try firm.plan().addGoal(
      to: name, GoalRequest(.reach, target: 10, startValue: nil, network: .facebook))
    _ = try firm.plan().startCampaign(name)
  }

  @Test func `the one that runs on the day, and that is said`() throws {
    let taken = try add()
    #expect(taken.campaigns == ["Spring"])
    #expect(taken.notices == [.joined(campaign: "Spring", [1], as: .running)])
    let after = try add(at: "2026-03-30 09:00")
    #expect(after.campaigns == [nil] && after.notices.isEmpty)
    let none = try add { $0.campaign = "none" }
    #expect(none.campaigns == [nil] && none.notices.isEmpty)
    #expect(try add { $0.campaign = "spring" }.notices.isEmpty)
  }

  @Test func `each post of a series by its own day`() throws {
    let series = try add(at: "2026-03-22 09:00") {
      $0.every = "1 week"
      $0.times = 3
    }
    #expect(series.campaigns == ["Spring", "Spring", nil])
    #expect(series.notices == [.joined(campaign: "Spring", [1, 2], as: .running)])
  }

  @Test func `of several that run none is taken, which is said`() throws {
    try start("Fair", from: "2026-03-10", to: "2026-03-12")
    let taken = try add()
    #expect(taken.campaigns == [nil] && taken.notices == [.severalRun(["Spring", "Fair"])])
    #expect(try add(at: "2026-03-13 09:00").campaigns == ["Spring"])
    #expect(try firm.plan().fillingWalk(["next"]).running == ["Spring", "Fair"])
  }

  @Test func `a slot's own goes before the one that runs, what was said before both`() throws {
    try start("Fair", from: "2026-03-05", to: "2026-03-12")
    _ = try firm.plan().addPillar("Bread")
    var slot = SlotRequest()
    (slot.campaign, slot.pillar) = ("Fair", "Bread")
    _ = try firm.plan().addSlot(on: "x", at: "tue 9:00", slot)
    _ = try firm.plan().addSlot(on: "xing", at: "tue 9:00")
    let free = try firm.plan().fill(["next"]).free
    #expect(free.map(\.campaign) == ["Fair", nil])
    #expect(try firm.plan().fill(["next"], campaign: "spring").free[0].campaign == "Spring")
    #expect(try firm.plan().fill(["next", "campaign:Fair"]).free.map(\.slot.channel) == ["X"])
    let first = try add(at: nil)
    #expect(first.campaigns == ["Spring"], "on 3 March the fair is still to come")
    let next = try add(at: nil)
    #expect(next.campaigns == ["Fair"])
    #expect(
      next.notices == [
        .pillarOfSlot("Bread", [2]), .joined(campaign: "Fair", [2], as: .slot),
      ])
    #expect(try add(at: nil).campaigns == ["Spring"], "the fair is over")
    #expect(try add(at: nil) { $0.campaign = "none" }.campaigns == [nil])
  }

  @Test func `slots are filled for it, and ideas planned`() throws {
    for time in ["tue 9:00", "thu 9:00"] { _ = try firm.plan().addSlot(on: "x", at: time) }
    _ = try firm.plan().addIdeas(["Rye"], IdeaRequest())
    let free = try firm.plan().fillingWalk(["next"]).free
    let slot = free[0]
    #expect(try firm.plan().ideas(for: slot).campaign == "Spring")
    let filled = try firm.plan().fill([slot], with: .text("a")).report.changed[0]
    #expect(filled.campaign == "Spring")
    let idea = try firm.plan().planIdea(1, PostRequest(on: ["xing"], at: "2026-03-11 09:00"))
    #expect(idea.report.changed[0].campaign == "Spring" && idea.notices.count == 1)
    let none = try firm.plan().fill([free[1]], with: .text("b"), campaign: "none").report.changed[0]
    #expect(none.campaign == nil)
    #expect(throws: SlotError.noLongerFree(channel: "X", slot.at)) {
      try firm.plan().fill([slot], with: .text("c"))
    }
  }

  @Test func `what belongs to none is told by check and by the review`() throws {
    _ = try add { $0.campaign = "none" }
    _ = try add(at: "2026-03-12 09:00") { $0.campaign = "none" }
    _ = try add(at: "2026-03-30 09:00")
    _ = try add(at: "2026-03-13 09:00")
    _ = try firm.plan(at: "2026-03-12T10:00").publish([2], at: nil, url: nil, effort: nil)
    let found = try firm.plan().check([]).findings.filter { $0.rule == "campaign.none" }
    #expect(found.map(\.post) == [1], "what is out is told by the review alone")
    #expect(found[0].remedy == .joinCampaign("Spring", of: [1]))
    #expect(try firm.plan().review("Spring").withoutCampaign == [1, 2])
    let planned = try firm.plan().addPost(
      "a", PostRequest(on: ["x"], at: "2026-03-14 09:00"))
    #expect(!planned.report.findings.contains { $0.rule == "campaign.none" })
  }
}
