import Actions
import Evaluation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// A walk through numbers: what is asked, in which order, and what it came to.
@Suite struct MeasuringWalkTests {
  private let firm: Firm

  init() throws {
    firm = try Firm.prepared()
    for network in ["facebook", "xing"] { try firm.post(on: network, at: "2026-03-04 09:00") }
    for id in [1, 2] as [PostID] {
      _ = try firm.plan(at: "2026-03-04T10:00")
        .publish([id], at: nil, url: "https://example.org/\(id)", effort: nil)
    }
  }

  private func plan() throws -> OpenPlan { try firm.plan(at: "2026-03-20T08:00") }

  @Test func `asks for the posts that are due, then for followers`() throws {
    let walk = try plan().measuringWalk(of: [], at: nil).report
    #expect(walk.posts.map(\.post.id) == [1, 2])
    #expect(walk.posts.map(\.address) == ["https://example.org/1", "https://example.org/2"])
    #expect(walk.channels.count == 4 && walk.questions.last?.metric == .followers)
    #expect(walk.questions.first?.subject == .post(1) && walk.questions.first?.last == nil)
  }

  @Test func `asks for the posts that are named, in the order given, each once`() throws {
    let walk = try plan().measuringWalk(of: [2, 1, 2], at: "2026-03-19 9:00").report
    #expect(walk.posts.map(\.post.id) == [2, 1] && walk.channels.isEmpty)
    #expect(walk.moment == "2026-03-19T08:00:00Z")
  }

  @Test func `asks what a running campaign brought for its goal, and adds to nothing there`() throws
  {
    let goal = GoalRequest(.leads, target: 6, startValue: nil)
    _ = try firm.plan().addGoal(to: "Spring", goal)
    _ = try firm.plan().startCampaign("Spring")
    let plan = try plan()
    #expect(try plan.today([]).campaignsToMeasure.map(\.campaign) == ["Spring"])
    #expect(try plan.lookBack([]).campaignsToMeasure.map(\.metric) == [.leads])
    let walk = try plan.measuringWalk(of: [], at: nil).report
    let question = try #require(walk.questions.last { $0.metric == .leads })
    #expect(walk.campaigns.map(\.name) == ["Spring"] && question.last == nil)
    let written = try plan.log(
      NewReading(.leads, .added(2)), of: question.thing, at: walk.moment)
    #expect(written?.value == 2)
    let report = try plan.ended(
      walk, measured: [question.subject], seconds: nil, unfinished: nil)
    #expect(report.campaigns == .init(done: 1, due: 1))
    #expect(try plan.today([]).campaignsToMeasure.isEmpty)
  }

  @Test func `refuses what has no numbers before anything is asked`() throws {
    let draft = try firm.post(on: "x")
    #expect(throws: PlanFileError.noSuch(.post, 9)) {
      try plan().measuringWalk(of: [1, 9], at: nil)
    }
    #expect(throws: ReadingError.notPublished(draft)) {
      try plan().measuringWalk(of: [PostNumbers(integerLiteral: draft.number)], at: nil)
    }
    _ = try plan().addPerson("Ben", minutesPerWeek: nil)
    #expect(throws: PersonError.nobodyNamed(["Anna", "Ben"])) {
      try plan().measuringWalk(of: [], at: nil)
    }
  }

  @Test func `tells what was measured of what was due`() throws {
    let plan = try plan()
    let walk = try plan.measuringWalk(of: [], at: nil).report
    let question = try #require(walk.questions.first)
    let written = try plan.log(
      NewReading(question.metric, .total(340)), of: question.thing, at: walk.moment)
    #expect(written?.value == 340)
    let report = try plan.ended(
      walk, measured: [question.subject], seconds: nil, unfinished: nil)
    #expect(report.posts.done == 1 && report.posts.due == 2)
    #expect(report.channels.done == 0 && report.channels.due == 4)
    #expect(report.seconds == nil && report.coverage.published == 2)
  }
}
