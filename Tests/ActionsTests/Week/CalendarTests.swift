import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct CalendarTests {
  private let firm: Firm

  init() throws { firm = try Firm.running() }

  @Test(
    arguments: [
      ("2026-W53", "2026-12-28", "2027-01-03"), ("2020-W53", "2020-12-28", "2021-01-03"),
      ("1.1.2027", "2026-12-28", "2027-01-03"), ("next", "2026-03-09", "2026-03-15"),
      ("KW1", "2025-12-29", "2026-01-04"), ("29.2.2028", "2028-02-28", "2028-03-05"),
    ] as [(String, Day, Day)])
  func `knows the weeks over the turn of the year`(text: String, from: Day, to: Day) throws {
    let week = try firm.plan().week([text])
    #expect(week.from == from && week.to == to)
    #expect(week.days.count == 7)
  }

  struct Agenda: Sendable {
    var to: String?
    var filters: [String] = []
    let shown: [PostID]
  }

  @Test(arguments: [
    Agenda(filters: ["week:2026-W16"], shown: [2, 3]),
    Agenda(filters: ["day:2026-04-16"], shown: [3]),
    Agenda(shown: [1]),
    Agenda(to: "2026-04-15", filters: ["month:2026-04"], shown: [2]),
  ])
  func `the agenda obeys the days in a filter`(agenda: Agenda) throws {
    for day in ["03-10", "04-14", "04-16"] { try firm.post(day, at: "2026-\(day) 09:00") }
    let report = try firm.plan().agenda(from: nil, to: agenda.to, agenda.filters)
    #expect(report.days.flatMap(\.posts).map(\.id) == agenda.shown)
  }

  @Test func `puts a post on the day it went out, in the plan's time`() throws {
    try firm.post("Hi", at: "2026-03-02 23:50")
    _ = try firm.plan(at: "2026-03-03T08:00").publish(
      [1], at: "2026-03-03 00:10", url: nil, effort: nil)
    let days = try firm.plan().week([]).days
    #expect(days.filter { !$0.posts.isEmpty }.map(\.date) == ["2026-03-03"])
  }

  @Test func `says a repeated time and takes the first`() throws {
    let request = PostRequest(on: ["facebook"], at: "2026-10-25 02:30")
    #expect(
      try firm.plan().addPost("Hi", request).notices == [.timeTwice("2026-10-25T02:30")])
    let later = try firm.plan(at: "2026-11-01T08:00")
    let published = try later.publish([1], at: "2026-10-25 02:30", url: nil, effort: nil)
    #expect(published.notices.first == .timeTwice("2026-10-25T02:30"))
    #expect(try later.post(1).post.publishedAt == "2026-10-25T00:30:00Z")
  }
}
