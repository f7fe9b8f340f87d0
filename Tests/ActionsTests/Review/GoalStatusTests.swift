import Actions
import Evaluation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Every row of the table of verdicts, from what a person enters.
@Suite struct GoalStatusTests {
  /// Numbers as entered, and when they were so.
  struct Entry: Sendable {
    var words = ["campaign", "Spring"]
    let value: String
    let at: String
  }

  /// A goal of Spring, a number entered, when it is asked, and the verdict.
  struct Row: Sendable, CustomTestStringConvertible {
    let status: GoalStatus
    var metric = Metric.leads
    var target = 40.0
    var entry: Entry?
    let asked: WallTime

    var testDescription: String { "\(status) \(asked)" }
  }

  private static let rows = [
    Row(status: .notStarted, asked: "2026-03-01T08:00"),
    Row(status: .notMeasured, asked: "2026-03-20T08:00"),
    Row(
      status: .met, entry: Entry(value: "leads=40", at: "2026-03-12T08:00"),
      asked: "2026-03-20T08:00"),
    Row(
      status: .missed, entry: Entry(value: "leads=39", at: "2026-03-31T08:00"),
      asked: "2026-04-20T08:00"),
    Row(
      status: .notJudgeable, entry: Entry(value: "leads=39", at: "2026-03-06T08:00"),
      asked: "2026-04-20T08:00"),
    Row(
      status: .gaps, metric: .reach, target: 1000,
      entry: Entry(words: ["1"], value: "reach=100", at: "2026-03-12T08:00"),
      asked: "2026-03-20T08:00"),
    Row(
      status: .tooEarly, target: 12, entry: Entry(value: "leads=0", at: "2026-03-04T08:00"),
      asked: "2026-03-04T08:00"),
    Row(
      status: .onTrack, entry: Entry(value: "leads=25", at: "2026-03-20T08:00"),
      asked: "2026-03-20T08:00"),
    Row(
      status: .close, entry: Entry(value: "leads=8", at: "2026-03-20T08:00"),
      asked: "2026-03-20T08:00"),
    Row(
      status: .behind, entry: Entry(value: "leads=1", at: "2026-03-20T08:00"),
      asked: "2026-03-20T08:00"),
    Row(
      status: .outdated, metric: .followers, target: 500,
      entry: Entry(
        words: ["channel", "facebook"], value: "followers=410", at: "2026-03-03T09:00"),
      asked: "2026-03-25T08:00"),
  ]

  /// Spring, running for one goal, with three posts that are out and one to come.
  private func firm(_ goal: GoalRequest) throws -> Firm {
    let firm = try Firm.prepared()
    _ = try firm.plan().addGoal(to: "Spring", goal)
    _ = try firm.plan().startCampaign("Spring")
    for day in ["02", "03", "05", "27"] {
      let time = "2026-03-\(day) 07:00"
      let id = try firm.post("Hallo", at: time) { $0.campaign = "Spring" }
      guard day != "27" else { continue }
      _ = try firm.plan(at: "2026-03-06T08:00").publish([id], at: time, url: nil, effort: nil)
    }
    return firm
  }

  @Test(arguments: rows)
  func `is told with what would change it`(row: Row) throws {
    let firm = try firm(GoalRequest(row.metric, target: row.target, startValue: nil))
    if let entry = row.entry {
      _ = try firm.plan(at: row.asked).log(entry.words + [entry.value], at: entry.at)
    }
    let goal = try firm.plan(at: row.asked).review("Spring").goals[0]
    #expect(goal.status == row.status)
    #expect((goal.turn == nil) == [.met, .missed].contains(row.status))
  }

  @Test func `without a goal there is nothing to judge`() throws {
    let firm = try Firm.prepared()
    #expect(try firm.plan().reviewAll().campaigns.map(\.goals) == [[]])
    #expect(try firm.plan().review("Spring").goals.isEmpty)
  }
}
