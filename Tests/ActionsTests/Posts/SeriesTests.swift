import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Posts that come back, each with a fate of its own.
@Suite struct SeriesTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  /// Every second week four times, on two channels: across the change of the clock.
  private func planMarketDays() throws {
    try firm.post("Market day", on: "facebook,x", at: "2026-03-17 09:00") {
      $0.every = "2 weeks"
      $0.times = 4
    }
  }

  private func times(_ filter: String...) throws -> [WallTime?] {
    try firm.plan().posts(filter).map(\.plannedAt)
  }

  @Test func `each knows its place, over the change of the clock`() throws {
    try planMarketDays()
    let posts = try firm.plan().posts(["series:1", "network:x"])
    #expect(posts.map(\.series?.place) == [1, 2, 3, 4])
    #expect(
      posts.map(\.plannedAt) == [
        "2026-03-17T09:00", "2026-03-31T09:00", "2026-04-14T09:00", "2026-04-28T09:00",
      ])
    #expect(posts.map(\.group) == [1, 3, 5, 7])
    let series = try #require(posts[0].series)
    #expect(try series.rule == Recurrence(every: 2, .week) && series.times == 4)
    #expect(try firm.plan().post(4).post.series?.place == 2)
  }

  @Test func `one is moved alone, or with those that follow and are open`() throws {
    try planMarketDays()
    _ = try firm.plan().movePosts(["4"], following: false, to: "+1d")
    #expect(try times("series:1", "network:x")[1] == "2026-04-01T09:00")
    _ = try firm.plan().take(.skip, ["8"], following: false)
    _ = try firm.plan().movePosts(["2"], following: true, to: "wed 10:00")
    #expect(
      try times("series:1", "network:x") == [
        "2026-03-04T10:00", "2026-03-19T10:00", "2026-04-01T10:00", "2026-04-28T09:00",
      ], "by as much as the first; the skipped one stays")
    #expect(try times("series:1", "network:facebook")[1] == "2026-03-31T09:00")
  }

  @Test func `one is reworded and deleted with those that follow and are open`() throws {
    try planMarketDays()
    _ = try firm.plan().take(.skip, ["8"], following: false)
    var revision = PostRevision()
    revision.text = "Both markets"
    _ = try firm.plan().editPost(4, revision, following: true)
    #expect(
      try firm.plan().posts(["network:x"]).map(\.text) == [
        "Market day", "Both markets", "Both markets", "Market day",
      ])
    _ = try firm.plan().deletePosts(["4"], following: true)
    #expect(try times("network:x").count == 2)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var every: String?
    var times: Int?
    var until: String?
    let error: SeriesError

    var testDescription: String { "\(every ?? "–") \(times ?? 0) \(until ?? "–"): \(error)" }
  }

  @Test(arguments: [
    Refusal(every: "2 weeks", error: .withoutEnd), Refusal(times: 3, error: .endWithoutRule),
    Refusal(every: "1 week", times: 2, until: "2026-06-01", error: .twoEnds),
    Refusal(every: "3", times: 2, error: .unreadable("3")),
    Refusal(every: "0 days", times: 2, error: .distanceOutOfRange(0, .day)),
    Refusal(every: "1 week", until: "2046-01-01", error: .tooLong(years: 10)),
    Refusal(every: "1 month", times: 200, error: .tooLong(years: 10)),
    Refusal(every: "1 week", until: "2026-03-01", error: .empty(from: "2026-03-10")),
    Refusal(every: "1 week", times: 0, error: .empty(from: "2026-03-10")),
  ])
  func `says what is wrong, and writes nothing`(_ refusal: Refusal) throws {
    let before = try firm.folder.bytes(of: "plan.takt")
    #expect(throws: refusal.error) {
      try firm.post(on: "x") {
        $0.every = refusal.every
        $0.times = refusal.times
        $0.until = refusal.until
      }
    }
    #expect(try firm.plan().posts([]).isEmpty)
    #expect(try firm.folder.bytes(of: "plan.takt") == before)
  }

  @Test func `a time that the clock skips stops the whole series`() throws {
    #expect(throws: SeriesError.timeSkipped("2026-03-29T02:30")) {
      try firm.post(on: "x", at: "2026-03-22 02:30") {
        $0.every = "1 week"
        $0.times = 2
      }
    }
    #expect(throws: MomentError.noSuchDate("2026-02-31 09:00")) {
      try firm.post(on: "x", at: "2026-02-31 09:00")
    }
    #expect(try firm.plan().posts([]).isEmpty)
  }

  @Test func `what was planned alone has none that follow`() throws {
    try firm.post(on: "x", at: "tue 9:00")
    #expect(throws: SeriesError.notInSeries(1)) {
      try firm.plan().take(.skip, ["1"], following: true)
    }
  }
}
