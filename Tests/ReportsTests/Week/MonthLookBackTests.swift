import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@Suite struct MonthLookBackTests {
  private static let now: Instant = "2026-03-20T17:00:00Z"

  private func report(efforts: [EffortEntry] = []) throws -> MonthLookBack {
    let x = try Sample.channel(2, .x)
    let posts = [
      try Sample.measured(1, publishedAt: "2026-03-03T08:00:00Z", [.reach: 100]),
      try Sample.measured(2, publishedAt: "2026-03-05T08:00:00Z", [.reach: 300]),
      try Sample.measured(3, publishedAt: "2026-03-06T08:00:00Z"),
      try Sample.measured(4, on: x, publishedAt: "2026-03-09T08:00:00Z", [.reach: 50]),
      try Sample.measured(5, publishedAt: "2026-03-10T08:00:00Z", [.reach: 200]),
      MeasuredPost(post: try Sample.post(6, plannedAt: "2026-03-19T09:00"), readings: [:]),
      MeasuredPost(post: try Sample.post(7, plannedAt: "2026-03-25T09:00"), readings: [:]),
      MeasuredPost(
        post: try Sample.post(8, plannedAt: "2026-03-06T09:00", status: .skipped), readings: [:]),
    ]
    let campaign = try Sample.campaign(from: "2026-03-02", to: "2026-04-12", state: .running)
    let results = CampaignResults(
      campaign: campaign, goals: [try Sample.goal(.reach, target: 1000)], posts: posts,
      earlier: [], ofCampaign: [], ofChannels: [:], efforts: [], hourlyRate: nil, now: Self.now,
      in: .berlin)
    return MonthLookBack(
      try #require(Month("2026-03")), posts: posts,
      campaigns: [CampaignStanding(results, currency: "EUR")],
      all: [campaign], efforts: efforts,
      lessons: try [("2026-02-27", "Old"), ("2026-03-31", "Begin early")].enumerated().map {
        try Lesson(id: ID($0 + 1), campaign: nil, day: #require(Day($1.0)), text: $1.1)
      }, plannedNext: 4,
      calendar: CalendarContext(
        PlanCalendar(regions: [try Region("DE-BY")], occasions: []), in: .english),
      currency: "EUR", at: Self.now, in: .berlin)
  }

  @Test func `counts what became of the posts`() throws {
    let report = try report()
    #expect(report.published == 5 && report.networks.map(\.published) == [4, 1])
    #expect(report.notPublished == 1 && report.toCome == 1 && report.skipped == 1)
  }

  @Test func `names the three best by the goal's metric, none without a number`() throws {
    let report = try report()
    #expect(report.orderedBy == .reach && report.best.map(\.post.id) == [2, 5, 1])
  }

  @Test func `tells the lessons of the month, and what the next brings`() throws {
    let report = try report()
    #expect(report.lessons.map(\.text) == ["Begin early"])
    #expect(report.next.month.description == "2026-04" && report.next.posts == 4)
    #expect(report.next.days.map(\.date) == ["2026-04-03", "2026-04-06"])
    #expect(report.next.ending == ["Easter"] && report.next.beginning.isEmpty)
  }

  @Test func `what nobody booked is not nothing`() throws {
    let none = try JSONShape(report()).object("booked")
    #expect(none.isNull("minutes") && none.isNull("money"))
    let efforts = try [
      EffortEntry(
        on: .post(1), day: "2026-03-03", minutes: Effort(minutes: 30), money: nil, activity: nil),
      EffortEntry(
        on: .post(9), day: "2026-03-31", minutes: Effort(minutes: 15), money: nil, activity: nil),
      EffortEntry(
        on: .post(2), day: "2026-04-01", minutes: Effort(minutes: 60), money: nil, activity: nil),
    ]
    let booked = try report(efforts: efforts).booked
    #expect(booked.minutes == 45 && booked.money == nil && booked.postsWithMinutes == 1)
  }
}
