import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct TrendSeriesTests {
  private let channel: Channel
  private let start: Day = "2026-01-05"

  init() throws { channel = try Sample.channel() }

  @Test func `a level counts by what came in between two readings`() {
    var sample = TrendSample(today: "2026-02-03")
    sample.readWeekly([100, 107, 121, 121, 114], .followers, of: channel, from: start)
    let series = sample.series(.followers)
    #expect(series.from == "2026-01-06" && series.to == "2026-02-02")
    #expect(series.blocks.map(\.sum) == [14])
    #expect(series.weeks.map(\.week) == ["2026-W03", "2026-W04", "2026-W05"])
    #expect(series.weeks.map(\.sum) == [13, 2, -6])
  }

  @Test func `a week without a reading is unknown, not zero, and two make a gap`() {
    var sample = TrendSample(today: "2026-06-01")
    let missing = [2, 5, 6]
    let levels = (0...19).map { missing.contains($0) ? nil : 100 + 7 * $0 }
    sample.readWeekly(levels, .followers, of: channel, from: start)
    let series = sample.series(.followers)
    #expect(series.weeks.first?.week == "2026-W03")
    let sums: [Double?] = [7, nil, 7, nil, nil, nil, nil, 7]
    #expect(Array(series.weeks.prefix(8).map(\.sum)) == sums)
    #expect(series.blocks.map(\.sum) == [nil, 28, 28, 28])
    #expect(series.blocks.run.count == 3)
  }

  @Test(arguments: [
    ([Int](), false), ([100], false), ([100, 100], true), ([100, 90], true),
  ])
  func `one reading is no growth, an unmoved one is a zero`(values: [Int], isKnown: Bool) {
    var sample = TrendSample(today: "2026-02-03")
    sample.readWeekly(values, .followers, of: channel, from: start)
    #expect(sample.series(.followers).isEmpty == !isKnown)
  }

  @Test func `a running total that falls was counted anew`() {
    var sample = TrendSample(today: "2026-02-03")
    sample.readWeekly([40, 50, 8, 12, 20], .newFollowers, of: channel, from: start)
    #expect(sample.series(.newFollowers).blocks.map(\.sum) == [30])
  }

  /// 5 of 28 missing are 82 % measured, 6 are 79 %.
  @Test(arguments: [(0, 28.0), (5, 23), (6, nil), (28, nil)] as [(Int, Double?)])
  func `of days enough must be there`(missing: Int, sum: Double?) {
    var sample = TrendSample(today: "2026-03-02")
    let last = [Int?](repeating: 1, count: 28)
    let first = (0..<28).map { $0 > 0 && $0 <= missing ? nil : 1 } as [Int?]
    sample.days(missing == 28 ? [] : first + last, .reach, of: channel, from: start)
    let found = sample.series(.reach).blocks.first.flatMap(\.sum)
    #expect(found == sum)
  }

  @Test func `of a day the last reading holds, but none of the day itself`() {
    var sample = TrendSample(today: "2026-03-02")
    sample.days([Int?](repeating: 1, count: 28), .reach, of: channel, from: start)
    sample.days([5], .reach, of: channel, from: start.adding(days: 3), readAfter: 30)
    sample.days([9], .reach, of: channel, from: start.adding(days: 28), readAfter: 0)
    sample.days([7], .reach, of: channel, from: start, readAfter: 0)
    let series = sample.series(.reach)
    #expect(series.to == start.adding(days: 27))
    #expect(series.blocks.map(\.sum) == [32])
  }

  @Test func `a number that is computed needs all its parts`() {
    var sample = TrendSample(today: "2026-03-02")
    let ones = [Int?](repeating: 1, count: 28)
    sample.days(ones, .reactions, of: channel, from: start)
    sample.days(ones, .comments, of: channel, from: start)
    #expect(sample.series(.interactions).isEmpty)
    sample.days(ones, .shares, of: channel, from: start)
    #expect(sample.series(.interactions).blocks.map(\.sum) == [84])
  }

  @Test func `several channels count from the latest beginning; one that ended is left out`() throws
  {
    let (second, old) = (try Sample.channel(2, .xing), try Sample.channel(3, .googlePlus))
    var sample = TrendSample(today: "2026-03-03")
    let levels = (0...8).map { 100 + 7 * $0 }
    sample.readWeekly(levels, .followers, of: channel, from: start)
    sample.readWeekly([10, 11, 12, 13, 14], .followers, of: second, from: "2026-02-02")
    sample.readWeekly([1, 2, 3], .followers, of: old, from: "2025-01-06")
    let series = sample.series(.followers)
    #expect(series.from == "2026-02-03" && series.blocks.map(\.sum) == [32])
    #expect(series.leftOut.map(\.channels) == [[old]])
    #expect(sample.series(.followers, channel: channel).blocks.map(\.sum) == [28, 28])
    #expect(sample.series(.followers, network: .xing).blocks.map(\.sum) == [4])
    #expect(sample.series(.followers, campaignNetworks: [.x]).isEmpty)
  }

  @Test func `the first windows of the rolling sums are marked`() {
    var sample = TrendSample(today: "2026-05-01")
    sample.days([Int?](repeating: 1, count: 100), .reach, of: channel, from: start)
    let rolling = sample.series(.reach).rolling
    #expect(rolling.map(\.day).last == start.adding(days: 99))
    #expect(rolling.prefix(5).map(\.days28) == [2, 9, 16, 23, 28])
    #expect(rolling.filter(\.isComplete28).map(\.days28) == Array(repeating: 28, count: 11))
    #expect(rolling.suffix(3).map(\.days91) == [86, 91, 91])
    #expect(rolling.suffix(3).map(\.isComplete91) == [false, true, true])
  }
}
