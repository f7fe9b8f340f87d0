import Evaluation
import Planning
import TestSupport
import Testing

/// What posts and campaigns brought, over time.
@Suite struct TrendPostsTests {
  private let channel: Channel
  private let start: Day = "2026-01-05"

  init() throws { channel = try Sample.channel() }

  /// Posts a week apart; nil was not read.
  private func sample(_ values: [Int?], today: Day) throws -> TrendSample {
    var sample = TrendSample(today: today)
    for (week, value) in values.enumerated() {
      try sample.post(value, .linkClicks, on: channel, out: start.adding(days: 7 * week))
    }
    return sample
  }

  @Test func `a post counts on the day it went out, and a week without one is unknown`() throws {
    var sample = try sample([3, 4], today: "2026-02-20")
    try sample.post(5, .linkClicks, on: channel, out: "2026-01-27")
    let series = sample.series(.linkClicks)
    #expect(series.from == start && series.to == "2026-02-12")
    #expect(series.weeks.map(\.sum) == [3, 4, nil, 5, nil])
    #expect(series.blocks.map(\.sum) == [5])
  }

  @Test(
    arguments: [
      ("2026-02-02", "2026-01-25", [3, 4]), ("2026-01-20", "2026-01-12", [3, 4]),
      ("2026-06-30", "2026-01-12", [3, 4]),
    ] as [(Day, Day, [Double])])
  func `it ends where posts have settled, or where nothing has gone out since`(
    today: Day, last: Day, sums: [Double]
  ) throws {
    let series = try sample([3, 4], today: today).series(.linkClicks)
    #expect(series.to == last)
    #expect(series.rolling.last?.days28 == 7)
  }

  @Test func `fresh readings do not count, and numbers end before posts that nobody read`() throws {
    var sample = try sample([3, 4, nil, 6, nil, nil], today: "2026-03-20")
    try sample.post(9, .linkClicks, on: channel, out: "2026-02-16", readAfter: 3)
    let series = sample.series(.linkClicks)
    #expect(series.to == start.adding(days: 27))
    #expect(series.weeks.map(\.sum) == [3, 4, nil, 6])
    #expect(series.blocks.map(\.sum) == [nil], "3 of 4 posts are less than 80 %")
  }

  @Test func `of paid posts counts what came unpaid, else they are left out`() throws {
    var sample = try sample([3, 4, 5, 6], today: "2026-02-09")
    try sample.post(900, .linkClicks, on: channel, out: "2026-01-14", isPaid: true, unpaid: 2)
    try sample.post(900, .linkClicks, on: channel, out: "2026-01-15", isPaid: true)
    let series = sample.series(.linkClicks)
    #expect(series.blocks.map(\.sum) == [20])
    #expect(series.paid.posts == 2 && series.paid.leftOut == 1)
  }

  @Test func `posts of several channels are one source`() throws {
    let second = try Sample.channel(2, .x)
    var sample = try sample([3, 4, 5, 6], today: "2026-02-09")
    try sample.post(10, .linkClicks, on: second, out: "2026-01-20")
    let series = sample.series(.linkClicks)
    #expect(series.sources.count == 1 && series.sources.first?.channels == [channel, second])
    #expect(series.blocks.map(\.sum) == [28])
    #expect(sample.series(.linkClicks, network: .x).rolling.last?.days28 == 10)
  }

  @Test func `a channel's days go before its posts, unless only those can answer`() throws {
    var sample = try sample((0..<24).map { $0 + 1 }, today: "2026-07-20")
    sample.days([Int?](repeating: 1, count: 30), .linkClicks, of: channel, from: "2026-06-15")
    #expect(sample.series(.linkClicks).sources.map(\.evidence) == [.posts])
    sample.days([Int?](repeating: 1, count: 140), .linkClicks, of: channel, from: "2026-01-26")
    #expect(sample.series(.linkClicks).sources.map(\.evidence) == [.channelDays])
  }

  @Test func `campaigns' totals begin with nothing, and are unknown in between`() throws {
    let spring = try Sample.campaign(state: .ended)
    let summer = try Sample.campaign(2, "Summer", from: "2026-06-01", to: "2026-06-28")
    var sample = TrendSample(today: "2026-07-10")
    sample.totals(
      [("2026-03-08", 2), ("2026-03-15", 5), ("2026-03-22", 4), ("2026-03-29", 8)], .leads,
      of: spring)
    sample.totals([("2026-05-10", 10)], .leads, of: spring)
    sample.totals([("2026-06-07", 0), ("2026-06-14", 0), ("2026-06-28", 6)], .leads, of: summer)
    let series = sample.series(.leads)
    #expect(series.from == "2026-03-02" && series.to == "2026-06-28")
    let sums = series.weeks.map(\.sum)
    #expect(sums.prefix(5) == [2, 3, -1, 4, nil])
    #expect(sums.suffix(5) == [nil, 0, 0, nil, 3])
    #expect(series.blocks.map(\.sum) == [nil, nil, nil, 6])
    #expect(sample.series(.leads, network: .xing).isEmpty)
  }

  @Test func `it ends where one of the running campaigns has no number yet`() throws {
    let first = try Sample.campaign(state: .running)
    let second = try Sample.campaign(2, "Bread", from: "2026-03-09", to: "2026-04-05")
    var sample = TrendSample(today: "2026-03-30")
    sample.totals([("2026-03-08", 2), ("2026-03-22", 5), ("2026-03-29", 5)], .leads, of: first)
    sample.totals([("2026-03-15", 1)], .leads, of: second)
    #expect(sample.series(.leads).to == "2026-03-15")
    #expect(sample.series(.leads).weeks.map(\.sum) == [2, 2.5])
  }
}
