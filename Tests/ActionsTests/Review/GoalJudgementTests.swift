import Actions
import Evaluation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// A campaign's goals, judged by what was measured.
@Suite struct GoalJudgementTests {
  private let firm: Firm

  init() throws { firm = try Firm.running() }

  private func goal(_ metric: Metric = .reach, at now: WallTime) throws -> GoalReview {
    let goals = try firm.plan(at: now).review("Spring").goals
    return try #require(goals.first { $0.metric == metric })
  }

  @Test func `judges a goal by what was measured`() throws {
    for day in 2...3 {
      try firm.post(at: "2026-03-0\(day) 07:00") { $0.campaign = "Spring" }
    }
    _ = try firm.plan().publish(
      [1], at: "2026-03-02 07:00", url: nil, effort: Effort(minutes: 30))
    _ = try firm.plan().publish([2], at: "2026-03-03 07:00", url: nil, effort: nil)
    var booked = EffortRequest()
    booked.subject = SubjectRequest(campaign: "Spring")
    booked.money = try Money(cents: 2000)
    _ = try firm.plan().addEffort(booked)
    _ = try firm.plan().set(.hourlyRate, to: "40")

    #expect(try goal(at: "2026-03-12T08:00").status == .notMeasured)
    try firm.log("1", "reach=500", at: "2026-03-12T09:00")
    let half = try goal(at: "2026-03-27T08:00")
    #expect(half.status == .onTrack && half.actual == 500)
    #expect(half.coverage == 0.5 && half.costPerResult == 8)
    #expect(try goal(at: "2026-04-20T08:00").status == .notJudgeable)
    try firm.log("2", "reach=700", at: "2026-03-12T09:00")
    #expect(try goal(at: "2026-03-27T08:00").status == .met)
  }

  @Test func `without a number nothing is judged, and no zero is told`() throws {
    #expect(try goal(at: "2026-03-03T08:00").status == .notStarted)
    try firm.post { $0.campaign = "Spring" }
    _ = try firm.plan().publish([1], at: "today 7:00", url: nil, effort: nil)
    let published = try goal(at: "2026-03-03T08:00")
    #expect(published.status == .notMeasured && published.actual == nil)
    let all = try firm.plan().reviewAll().campaigns
    #expect(all.flatMap(\.goals).map(\.status) == [.notMeasured])
  }

  @Test func `counts what comes in on a channel since the start`() throws {
    let goal = GoalRequest(.newFollowers, target: 20, startValue: nil, network: .facebook)
    _ = try firm.plan().addGoal(to: "Spring", goal)
    try firm.log("channel", "facebook", "newFollowers=5", at: "2026-02-27T08:00")
    try firm.log("channel", "facebook", "newFollowers=17", at: "2026-03-12T08:00")
    let review = try self.goal(.newFollowers, at: "2026-03-13T08:00")
    #expect(review.actual == 12 && review.evidence == .channelTotals)
  }
}
