import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct GoalTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @Test(
    arguments: [
      (.engagementRate, "2,5%", 0.025), (.revenue, "1499,50", 149_950), (.reach, "1.200", 1200),
      (.followers, "1,500", 1500),
    ] as [(Metric, String, Double)])
  func `is set in the metric's unit`(metric: Metric, typed: String, target: Double) throws {
    let request = GoalRequest(
      metric, target: try GoalNumber.read(typed, of: metric), startValue: nil)
    let goal = try firm.plan().addGoal(to: "Spring", request).changed[0]
    #expect(goal.target == target)
    #expect(goal.startValue == nil)
    #expect(try firm.plan().goals(of: "Spring") == [goal])
  }

  @Test func `is deleted by its number, which no other one gets`() throws {
    for metric in [Metric.engagementRate, .revenue, .reach, .followers] {
      let request = GoalRequest(metric, target: 0.5, startValue: nil)
      _ = try firm.plan().addGoal(to: "Spring", request)
    }
    _ = try firm.plan().delete(.goal(2))
    _ = try firm.plan().delete(.goal(4))
    let again = GoalRequest(.followers, target: 500, startValue: nil)
    _ = try firm.plan().addGoal(to: "Spring", again)
    #expect(try firm.plan().goals(of: "Spring").map(\.id) == [1, 3, 5])
  }

  @Test func `is proposed from the firm's own past, and none is invented`() throws {
    let blank = try firm.plan().suggestGoals(for: "Spring").suggestions
    #expect(blank.map(\.metric) == [.reach, .shares, .impressions, .shares])
    #expect(blank.allSatisfy { $0.target == nil && $0.startValue == nil })
    try firm.post("Old", at: "2026-02-10 09:00")
    _ = try firm.plan().publish([1], at: "2026-02-10 09:00", url: nil, effort: nil)
    _ = try firm.plan().log(["1", "reach=500"], at: nil)
    let known = try firm.plan().suggestGoals(for: "Spring").suggestions[0]
    #expect(known.startValue == 500 && known.target == 600)
    #expect(known.basis == 1)
  }

  @Test(
    arguments: [
      ("40", nil, nil, 40, 5, "2026-03-20"), (nil, "unknown", nil, 12, nil, "2026-03-20"),
      (nil, nil, "16.3.", 12, 5, "2026-03-16"), (nil, nil, "none", 12, 5, "2026-03-29"),
    ] as [(String?, String?, String?, Double, Double?, Day)])
  func `is changed in what was given, the rest stays`(
    target: String?, start: String?, by: String?, wanted: Double, before: Double?, due: Day
  ) throws {
    _ = try firm.plan().addGoal(
      to: "Spring", GoalRequest(.leads, target: 12, startValue: 5, due: "20.3."))
    var revision = GoalRevision()
    (revision.target, revision.startValue, revision.due) = (target, start, by)
    let edited = try firm.plan().editGoal(1, revision)
    let goal = try firm.plan().goals(of: "Spring")[0]
    #expect(edited.report.changed == [goal] && edited.notices.isEmpty)
    #expect(goal.target == wanted && goal.startValue == before && goal.due == due)
    #expect(throws: ChangeError.nothing) { try firm.plan().editGoal(1, revision) }
    #expect(throws: ChangeError.nothing) { try firm.plan().editGoal(1, GoalRevision()) }
  }

  @Test func `that is moved while its campaign runs is told, since the results are known`() throws {
    _ = try firm.plan().addGoal(to: "Spring", GoalRequest(.leads, target: 12, startValue: 5))
    _ = try firm.plan().startCampaign("Spring")
    var revision = GoalRevision()
    revision.target = "9"
    let dry = try firm.plan(isDryRun: true).editGoal(1, revision)
    #expect(dry.report.changed[0].target == 9 && dry.report.dryRun)
    #expect(try firm.plan().goals(of: nil).map(\.target) == [12])
    #expect(try firm.plan().editGoal(1, revision).notices == [.goalMoved(campaign: "Spring")])
  }

  @Test func `is set once for a metric, a network and a day`() throws {
    _ = try firm.plan().addGoal(to: "Spring", GoalRequest(.leads, target: 12, startValue: 5))
    for due in [nil, "2026-03-29"] {
      #expect(throws: GoalError.twice(1, .leads)) {
        try firm.plan().addGoal(
          to: "Spring", GoalRequest(.leads, target: 20, startValue: nil, due: due))
      }
    }
    let others = [
      GoalRequest(.leads, target: 6, startValue: 5, due: "16.3."),
      GoalRequest(.leads, target: 12, startValue: 5, network: .facebook),
      GoalRequest(.sales, target: 12, startValue: 5),
    ]
    for other in others { _ = try firm.plan().addGoal(to: "Spring", other) }
    #expect(try firm.plan().goals(of: "Spring").count == 4)
    var sameDay = GoalRevision()
    sameDay.due = "none"
    #expect(throws: GoalError.twice(1, .leads)) { try firm.plan().editGoal(2, sameDay) }
  }

  @Test(
    arguments: [
      (.leads, 6, 11), (.followers, 90, 100), (.responseMinutes, 60, 30),
      (.engagementRate, 0.01, 0.02),
    ] as [(Metric, Double, Double)])
  func `is no worse than where it starts`(metric: Metric, target: Double, start: Double) throws {
    #expect(throws: GoalError.worseThanStart(metric, start: start, target: target)) {
      try firm.plan().addGoal(to: "Spring", GoalRequest(metric, target: target, startValue: start))
    }
    let kept = GoalRequest(metric, target: start, startValue: start)
    _ = try firm.plan().addGoal(to: "Spring", kept)
  }

  @Test func `of contact requests is for people, not for pages`() throws {
    let request = GoalRequest(.contactRequests, target: 9, startValue: nil, network: .linkedin)
    #expect(throws: MetricError.notOfKind(.contactRequests, .linkedin, .page, told: [.profile])) {
      try firm.plan().addGoal(to: "Spring", request)
    }
    var buyers = CampaignRequest(
      "Buyers", .acquisition, for: ["Buyers"], from: "2026-03-02", to: "2026-03-29")
    buyers.owner = "Anna"
    _ = try firm.plan().addCampaign(buyers)
    func proposed() throws -> [Metric] {
      try firm.plan().suggestGoals(for: "Buyers").suggestions.filter { $0.network == .linkedin }
        .map(\.metric)
    }
    #expect(try proposed() == [.clicks])
    _ = try firm.plan().addChannel(on: .linkedin, name: "Ben", ChannelRequest(kind: .profile))
    #expect(try proposed() == [.contactRequests, .clicks])
    _ = try firm.plan().addGoal(to: "Spring", request)
  }
}
