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
}
