import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@Suite struct WeekLookBackTests {
  private static let now: Instant = "2026-03-08T17:00:00Z"

  /// The week from 2 March, seen on its Sunday evening.
  private func report(freeNext: Int = 3) throws -> WeekLookBack {
    let posts = [
      try Sample.measured(1, publishedAt: "2026-03-03T08:00:00Z"),
      MeasuredPost(post: try Sample.post(2, plannedAt: "2026-03-04T09:00"), readings: [:]),
      MeasuredPost(
        post: try Sample.post(3, plannedAt: "2026-03-05T09:00", status: .approved), readings: [:]),
      MeasuredPost(
        post: try Sample.post(4, plannedAt: "2026-03-06T09:00", status: .skipped), readings: [:]),
      MeasuredPost(
        post: try Sample.post(5, plannedAt: "2026-03-07T09:00", status: .inReview), readings: [:]),
    ]
    let old = [
      try Sample.measured(8, publishedAt: "2026-02-20T08:00:00Z"),
      try Sample.measured(9, publishedAt: "2026-02-20T08:00:00Z", [.reach: 1]),
    ]
    let followers = ChannelFollowers(
      channel: try Sample.channel(),
      last: Reading(value: 412, observedAt: "2026-02-20T08:00:00Z", source: .manual))
    let next = [try Sample.post(6, plannedAt: "2026-03-10T09:00")]
    return WeekLookBack(
      "2026-W10", posts: posts,
      round: MeasuringRound(
        posts: posts + old, channels: [followers], at: Self.now, now: Self.now, in: .berlin),
      minutes: try WeekMinutes(of: posts.map(\.post).filter { $0.status == .published }),
      next: WeekReport(
        "2026-W11", posts: next.map { PostReport($0, in: .berlin) },
        minutes: try WeekMinutes(of: next), today: "2026-03-08", in: .berlin),
      freeNext: freeNext, now: "2026-03-06T18:00", in: .berlin)
  }

  private func numbers(_ posts: [JSONShape]) -> [Double?] { posts.map { $0.number("id") } }

  @Test func `tells what went out, what did not, what was left out`() throws {
    let json = try JSONShape(report())
    #expect(numbers(json.list("published")) == [1])
    #expect(numbers(json.list("notPublished")) == [2, 3])
    #expect(numbers(json.list("toCome")) == [5])
    #expect(numbers(json.list("skipped")) == [4])
  }

  @Test func `tells what is to be measured now, and when the week's own posts are`() throws {
    let json = try JSONShape(report())
    #expect(numbers(json.list("toMeasure")) == [8])
    let channels = json.list("channelsToMeasure")
    #expect(channels.map { $0.text("channel") } == ["Facebook"])
    #expect(json.text("nextMeasuring") == "2026-03-10")
  }

  @Test func `tells what comes next, and how much of it is free`() throws {
    let json = try JSONShape(report(freeNext: 4))
    #expect(json.number("freeNext") == 4)
    #expect(json.object("next").text("week") == "2026-W11")
    let posts = json.object("next").list("days").flatMap { $0.list("posts") }
    #expect(numbers(posts) == [6])
    #expect(json.object("minutes").number("planned") == 30)
  }

  @Test func `has every key, empty sections too`() throws {
    let empty = WeekLookBack(
      "2026-W10", posts: [], round: MeasuringRound(of: []), minutes: try WeekMinutes(of: []),
      next: WeekReport(
        "2026-W11", posts: [], minutes: try WeekMinutes(of: []), today: "2026-03-08", in: .berlin),
      freeNext: 0, now: "2026-03-08T18:00", in: .berlin)
    let sections = [
      "published", "notPublished", "toCome", "skipped", "toMeasure", "channelsToMeasure",
      "campaignsToMeasure",
    ]
    for report in [empty, try report()] {
      let json = try JSONShape(report)
      #expect(
        Set(json.keys.keys)
          == Set(sections).union([
            "week", "from", "to", "today", "nextMeasuring", "minutes", "next", "freeNext",
          ]))
      #expect(json.text("from") == "2026-03-02" && json.text("to") == "2026-03-08")
    }
    let json = try JSONShape(empty)
    #expect(json.isNull("nextMeasuring"))
    #expect(sections.allSatisfy { json.list($0).isEmpty })
  }
}
