import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@Suite struct CampaignReviewTests {
  private let now: Instant = "2026-03-20T11:00:00Z"

  private func review(
    _ goals: [Goal], posts: [MeasuredPost] = [], leads: Int? = nil, efforts: [EffortEntry] = []
  ) throws -> JSONShape {
    let results = CampaignResults(
      campaign: try Sample.campaign(state: .running), goals: goals, posts: posts,
      ofCampaign: leads.map {
        [
          Measurement(
            of: .campaign(ID(1)), .leads, value: $0, observedAt: now, source: .manual)
        ]
      } ?? [],
      ofChannels: [:], efforts: efforts, hourlyRate: nil, now: now, in: .berlin)
    return try JSONShape(CampaignReview(results, currency: "EUR", in: .berlin))
  }

  @Test func `an empty review has every key`() throws {
    let json = try review([Sample.goal()])
    #expect(json.has("campaign asOf goals coverage cost counts orderedBy posts curves"))
    let head = json.object("campaign")
    #expect(head.text("name") == "Easter" && head.text("objective") == "awareness")
    #expect(head.text("from") == "2026-03-02" && head.text("to") == "2026-03-29")
    #expect(head.text("state") == "running" && head.isNull("owner"))
    #expect(json.text("asOf") == "2026-03-20")
    #expect(json.isNull("orderedBy"))
    let goal = try #require(json.list("goals").first)
    for key in [
      "network", "startValue", "actual", "evidence", "basis", "observedAt", "coverage",
      "denominators", "costPerResult",
    ] { #expect(goal.isNull(key), "\(key)") }
    #expect(goal.text("status") == "notStarted", "nothing is due yet")
    #expect(goal.number("measured") == 0 && goal.number("published") == 0)
    let cost = json.object("cost")
    #expect(cost.number("minutes") == 0 && cost.number("money") == 0)
    #expect(cost.text("currency") == "EUR")
    for key in ["hourlyRate", "budgetMinutes", "budgetMoney"] { #expect(cost.isNull(key)) }
    #expect(cost.number("total") == 0)
  }

  @Test func `a goal shows its numbers and what they rest on`() throws {
    let json = try review([Sample.goal(.leads, startValue: 10)], leads: 22)
    let goal = try #require(json.list("goals").first)
    #expect(goal.text("metric") == "leads")
    #expect(goal.number("startValue") == 10 && goal.number("target") == 40)
    #expect(goal.number("actual") == 22 && goal.text("evidence") == "campaignTotal")
    #expect(goal.number("expected").map { abs($0 - 40.0 * 18 / 28) < 1e-12 } == true)
    #expect(goal.number("coverage") == 1 && goal.text("status") == "onTrack")
    #expect(goal.object("turn").text("status") == "close")
    #expect(goal.text("observedAt") == "2026-03-20T11:00:00Z")
  }

  @Test func `covers the posts by the goals' metrics, and shows the best first`() throws {
    let out: Instant = "2026-03-03T08:00:00Z"
    let json = try review(
      [Sample.goal()],
      posts: [
        Sample.measured(1, publishedAt: out, [.linkClicks: 3]),
        Sample.measured(2, publishedAt: out, [.reach: 9]),
        Sample.measured(3, publishedAt: out, [.linkClicks: 9]),
        Sample.measured(4, publishedAt: now.adding(seconds: -60), readAt: now, [.linkClicks: 5]),
        MeasuredPost(post: Sample.post(5), readings: [:]),
        MeasuredPost(post: Sample.post(6, status: .skipped), readings: [:]),
      ])
    #expect(json.object("coverage").number("published") == 3)
    #expect(json.object("coverage").number("measured") == 2)
    let counts = json.object("counts")
    #expect(counts.number("planned") == 1 && counts.number("skipped") == 1)
    #expect(counts.number("published") == 4)
    #expect(json.text("orderedBy") == "linkClicks")
    #expect(json.list("posts").map { $0.object("post").number("id") } == [3, 4, 1, 2])
    #expect(json.list("posts").map { $0.isTrue("isMature") } == [true, false, true, false])
    #expect(json.list("posts").last?.isNull("value") == true)
    #expect(json.list("goals").first?.number("basis") == 3)
  }

  @Test func `a result costs its share, but not a result that is money or unwanted`() throws {
    let booked = try EffortEntry(
      on: .campaign(Reference(id: ID(1), name: "Easter")), day: "2026-03-03", minutes: nil,
      money: Money(cents: 4400),
      activity: nil)
    let goals = try [
      Sample.goal(.leads), Sample.goal(.revenue, target: 100_000), Sample.goal(.hides),
    ]
    let json = try review(
      goals,
      posts: [
        Sample.measured(publishedAt: "2026-03-03T08:00:00Z", [.hides: 2, .revenue: 500])
      ], leads: 22, efforts: [booked])
    #expect(json.list("goals").map { $0.number("costPerResult") } == [200, nil, nil])
  }

  @Test func `the curves have every key, and begin with nothing`() throws {
    let empty = try review([Sample.goal()]).object("curves")
    #expect(empty.has("goals formats followers"))
    let goal = try #require(empty.list("goals").first)
    #expect(goal.has("metric network from due target points course values"))
    #expect(goal.isNull("network") && goal.list("points").isEmpty && goal.list("values").isEmpty)
    #expect(goal.list("course").last?.text("date") == "2026-03-30")
    #expect(empty.list("formats").isEmpty && empty.list("followers").isEmpty)
  }

  @Test func `the curves hold a goal's way, and the posts by format`() throws {
    let curves = try review(
      [Sample.goal()],
      posts: [Sample.measured(publishedAt: "2026-03-03T08:00:00Z", [.linkClicks: 3])]
    ).object("curves")
    let point = try #require(curves.list("goals").first?.list("points").first)
    #expect(point.text("date") == "2026-03-03" && point.number("value") == 3)
    let format = try #require(curves.list("formats").first)
    #expect(format.has("network format values median low high"))
    #expect(format.text("network") == "facebook" && format.text("format") == "text")
    #expect(format.isNull("median") && format.isNull("low") && format.isNull("high"))
    let value = try #require(format.list("values").first)
    #expect(
      value.number("post") == 1 && value.number("value") == 3 && value.isTrue("isMature") == true)
  }
}
