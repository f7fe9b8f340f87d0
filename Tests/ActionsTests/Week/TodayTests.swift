import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What waits for somebody, beside what goes out today.
@Suite struct TodayTests {
  @Test func `a plan without a post is told what to begin with`() throws {
    let firm = try Firm()
    try firm.makePlan()
    #expect(try firm.plan().today([]).firstStep == .everything)
    _ = try firm.plan().addPerson("Anna", minutesPerWeek: nil)
    #expect(try firm.plan().today([]).firstStep == .channel)
    _ = try firm.plan().addAudience("Neighbours", .b2c, description: nil, networks: [])
    _ = try firm.plan().addChannel(on: .facebook, name: nil, ChannelRequest())
    #expect(try firm.plan().today([]).firstStep == .campaign)
    _ = try firm.plan().addCampaign(
      CampaignRequest(
        "Spring", .awareness, for: ["Neighbours"], from: "2026-03-02", to: "2026-03-29"))
    #expect(try firm.plan().today([]).firstStep == .slot)
    _ = try firm.plan().addSlot(on: "facebook", at: "tue 9:00")
    #expect(try firm.plan().today([]).firstStep == .post)
    _ = try firm.post("Hi", at: "2026-03-10 09:00")
    let today = try firm.plan().today([])
    #expect(today.firstStep == nil)
  }

  @Test func `counts the posts in review, of whatever day`() throws {
    let firm = try Firm.prepared()
    let posts = [
      try firm.post("Hi", at: "2026-03-10 09:00"), try firm.post("Ho", at: "2026-05-10 09:00"),
      try firm.post("Draft", at: "2026-03-11 09:00"),
    ]
    _ = try firm.plan().take(.submit, posts.prefix(2).map(\.description), following: false)
    let today = try firm.plan().today([])
    #expect(today.inReview == 2 && today.hasWork)
  }

  @Test func `a running campaign waits for posts, then for its end, then for its evaluation`()
    throws
  {
    let firm = try Firm.running()
    #expect(try duties(firm) == [.planPosts])
    _ = try firm.post("Hi", at: "2026-03-10 09:00") { $0.campaign = "Spring" }
    #expect(try duties(firm) == [])
    #expect(try duties(firm, at: "2026-03-29T09:00") == [])
    #expect(try duties(firm, at: "2026-03-30T09:00") == [.end])
    _ = try firm.plan(at: "2026-03-30T09:00").endCampaign("Spring", lesson: nil)
    #expect(try duties(firm, at: "2026-03-30T09:00") == [.evaluate])
  }

  @Test func `an experiment is told for four weeks from when its last post is a week old`() throws {
    let firm = try Firm.experimenting()
    try firm.measureTenPosts()
    let days: [(WallTime, [String])] = [
      ("2026-05-03T09:00", []), ("2026-05-04T09:00", ["Pictures"]),
      ("2026-05-31T09:00", ["Pictures"]), ("2026-06-01T09:00", []),
    ]
    for (now, names) in days {
      #expect(try firm.plan(at: now).today([]).experiments.map(\.experiment) == names, "\(now)")
    }
  }

  private func duties(
    _ firm: Firm, at now: WallTime = "2026-03-03T08:00"
  ) throws -> [CampaignDuty] {
    try firm.plan(at: now).today([]).campaigns.map(\.duty)
  }
}
