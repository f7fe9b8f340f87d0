import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@Suite struct CalendarReportTests {
  private func reports(_ posts: [Post]) -> [PostReport] {
    posts.map { PostReport($0, in: .berlin) }
  }

  private func week(_ posts: [Post], people: [Person] = []) throws -> JSONShape {
    try JSONShape(
      WeekReport(
        "2026-W10", posts: reports(posts), minutes: try WeekMinutes(of: posts, people: people),
        today: "2026-03-03", in: .berlin))
  }

  @Test func `a week has its seven days, empty ones too`() throws {
    let json = try week([])
    #expect(json.text("week") == "2026-W10")
    #expect(json.text("from") == "2026-03-02" && json.text("to") == "2026-03-08")
    #expect(json.text("timeZone") == "Europe/Berlin")
    #expect(json.list("days").map { $0.text("date") } == (2...8).map { "2026-03-0\($0)" })
    #expect(json.list("days").allSatisfy { $0.has("date holidays posts") })
    #expect(json.object("minutes").isNull("available"))
    #expect(json.object("minutes").number("planned") == 0)
    #expect(json.object("minutes").has("drop"))
  }

  @Test func `a week has its free slots, with what a post there would be for`() throws {
    let slot = Slot(
      id: ID(1), channel: try Sample.channel(), at: try WeekTime("tue 9:00"),
      campaign: try Sample.campaign().reference)
    let plan = SlotPlan(slots: [slot], posts: [], in: .berlin)
    let time = try #require(plan.free(after: "2026-03-09T09:00", through: "2026-03-15").first)
    let campaigns = CampaignCalendar([try Sample.campaign()])
    let report = WeekReport(
      "2026-W11", posts: [], free: [FreeSlotReport(time, .byDay(campaigns))],
      minutes: try WeekMinutes(of: [], people: []), today: "2026-03-03", in: .berlin)
    let free = try JSONShape(report).list("free")
    #expect(free.count == 1 && Set(free[0].keys.keys) == ["slot", "at", "campaign"])
    #expect(free[0].text("at") == "2026-03-10T09:00" && free[0].text("campaign") == "Easter")
    #expect(free[0].object("slot").text("campaign") == "Easter")
  }

  @Test func `posts stand on their day in the order of the clock, then of their numbers`() throws {
    let json = try week([
      Sample.post(1, plannedAt: "2026-03-03T10:00"), Sample.post(3, plannedAt: "2026-03-03T09:00"),
      Sample.post(2, plannedAt: "2026-03-03T09:00"),
      Sample.post(4, plannedAt: "2026-03-03T09:00", publishedAt: "2026-03-03T23:00:00Z"),
    ])
    let days = json.list("days").map { $0.list("posts").map { $0.number("id") } }
    #expect(days == [[], [2, 3, 1], [4], [], [], [], []])
  }

  @Test func `minutes are the posts' own or usual ones, without the skipped`() throws {
    let json = try week(
      [
        Sample.post(1, minutes: 45), Sample.post(2, format: .image),
        Sample.post(3, status: .skipped, minutes: 600),
        Sample.post(4, publishedAt: "2026-03-03T08:00:00Z", minutes: 5),
      ],
      people: [Sample.person(minutes: 90), Sample.person(2, "Ben", minutes: nil)]
    ).object("minutes")
    #expect(json.number("planned") == 95)
    #expect(json.number("available") == 90)
  }

  @Test func `a month has the days of whole weeks`() throws {
    let month = Month(containing: "2026-03-03")
    let json = try JSONShape(MonthReport(month, posts: [], today: "2026-03-03", in: .berlin))
    #expect(json.text("month") == "2026-03")
    #expect(json.text("from") == "2026-03-01" && json.text("to") == "2026-03-31")
    #expect(json.list("days").first?.text("date") == "2026-02-23")
    #expect(json.list("days").last?.text("date") == "2026-04-05")
    #expect(json.list("days").count == 42)
  }

  @Test func `an agenda has the days with posts only, and may be open`() throws {
    let posts = reports([
      try Sample.post(1, plannedAt: "2026-05-03T10:00"), try Sample.post(2),
    ])
    let json = try JSONShape(
      AgendaReport(from: nil, to: nil, posts: posts, today: "2026-03-03", in: .berlin))
    #expect(json.isNull("from") && json.isNull("to"))
    #expect(json.list("days").map { $0.text("date") } == ["2026-03-03", "2026-05-03"])
  }

  @Test func `today tells the late, the due, the published, the unmeasured and the next`() throws {
    let old: Instant = "2026-02-03T08:00:00Z"
    let posts = [
      MeasuredPost(post: try Sample.post(1, plannedAt: "2026-03-02T23:59"), readings: [:]),
      MeasuredPost(post: try Sample.post(2, plannedAt: "2026-03-03T09:00"), readings: [:]),
      MeasuredPost(post: try Sample.post(3, plannedAt: "2026-03-09T09:00"), readings: [:]),
      MeasuredPost(post: try Sample.post(4, plannedAt: "2026-03-04T09:00"), readings: [:]),
      MeasuredPost(
        post: try Sample.post(5, plannedAt: "2026-03-03T07:00", status: .skipped), readings: [:]),
      try Sample.measured(6, publishedAt: "2026-03-02T23:30:00Z"),
      try Sample.measured(7, publishedAt: old),
      try Sample.measured(8, publishedAt: old, [.reach: 1]),
    ]
    let report = TodayReport(posts: posts, now: "2026-03-03T08:00:00Z", in: .berlin)
    #expect(report.late.map(\.id.number) == [1])
    #expect(report.due.map(\.id.number) == [2])
    #expect(report.published.map(\.id.number) == [6])
    #expect(report.toMeasure.map(\.id.number) == [7])
    #expect(report.next?.id == ID(4))
    #expect(report.isLate)
    let empty = TodayReport(posts: [], now: "2026-03-03T08:00:00Z", in: .berlin)
    #expect(try JSONShape(empty).isNull("next"))
  }

  @Test func `a post is due all its day, late from the next, and late for scripts from its minute`()
    throws
  {
    let posts = [
      MeasuredPost(post: try Sample.post(1, plannedAt: "2026-03-03T08:59"), readings: [:])
    ]
    let moments: [(Instant, late: Int, due: Int, isLate: Bool)] = [
      ("2026-03-03T07:59:00Z", 0, 1, false), ("2026-03-03T08:00:00Z", 0, 1, true),
      ("2026-03-03T22:59:00Z", 0, 1, true), ("2026-03-03T23:00:00Z", 1, 0, true),
    ]
    for moment in moments {
      let report = TodayReport(posts: posts, now: moment.0, in: .berlin)
      #expect(report.late.count == moment.late && report.due.count == moment.due, "\(moment.0)")
      #expect(report.isLate == moment.isLate, "\(moment.0)")
    }
  }

  @Test func `today asks for followers once their week is over, and where nobody counted yet`()
    throws
  {
    let now: Instant = "2026-03-10T06:00:00Z"
    let counted: [Instant?] = ["2026-03-03T18:00:00Z", "2026-03-03T23:30:00Z", nil]
    let channels = try counted.enumerated().map { place, at in
      ChannelFollowers(
        channel: try Sample.channel(place + 1, [.facebook, .xing, .x][place]),
        last: at.map { Reading(value: 412, observedAt: $0, source: .manual) })
    }
    let report = TodayReport(posts: [], channels: channels, now: now, in: .berlin)
    #expect(report.channelsToMeasure.map(\.channel) == ["Facebook", "X"])
    #expect(report.hasWork && report.hasNumbersToRead)
    let json = try #require(try JSONShape(report).list("channelsToMeasure").first)
    #expect(json.text("network") == "facebook" && json.text("metric") == "followers")
    #expect(json.object("last").number("value") == 412)
    #expect(json.object("last").text("observedOn") == "2026-03-03")
  }
}
