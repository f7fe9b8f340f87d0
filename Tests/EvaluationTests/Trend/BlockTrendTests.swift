import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct BlockTrendTests {
  private let channel: Channel
  private let start: Day = "2026-01-05"

  init() throws { channel = try Sample.channel() }

  private func trend(_ sums: [Int], today: Day? = nil) -> BlockTrend {
    var sample = TrendSample(today: today ?? start.adding(days: 28 * sums.count))
    sample.stretches(sums, of: 28, .reach, of: channel, from: start)
    return BlockTrend(sample.series(.reach))
  }

  @Test func `the worked blocks rise`() throws {
    let trend = trend([18, 22, 19, 27, 31, 30, 38])
    #expect(trend.verdict == .supported && trend.blocks == 7)
    #expect(trend.test?.s == 17 && abs((trend.test?.p ?? 0) - 0.010714) <= 5e-7)
    #expect(trend.line?.slope == 3.25 && trend.line?.interval == Interval(low: 2, high: 4))
    #expect(trend.decidableOn == nil)
  }

  @Test(arguments: [
    ([1, 2, 3, 4], Certainty.tooLittleData), ([1, 2, 3, 4, 5], .supported),
    ([5, 4, 3, 2, 1], .supported), ([1, 3, 2, 4, 5], .hint), ([1, 5, 2, 4, 3], .noDifference),
    ([3, 3, 3, 3, 3], .noDifference), ([0, 0, 0, 0, 0], .noDifference),
  ])
  func `a verdict needs five blocks`(sums: [Int], verdict: Certainty) {
    #expect(trend(sums).verdict == verdict)
  }

  /// A follower count always trends: at constant growth Mann and Kendall's test on the count itself
  /// would say "supported".
  @Test func `constant growth is no trend`() {
    var sample = TrendSample(today: "2027-01-05")
    let levels = (0...52).map { 1000 + 3 * $0 }
    sample.readWeekly(levels, .followers, of: channel, from: start)
    let trend = BlockTrend(sample.series(.followers))
    #expect(trend.verdict == .noDifference && trend.test?.p == 1 && trend.line?.slope == 0)
    #expect(MannKendall(levels.map(Double.init)).p < 0.001)
  }

  @Test func `growth that grows is one`() {
    var sample = TrendSample(today: "2026-07-01")
    sample.readWeekly((0...24).map { 1000 + $0 * $0 }, .followers, of: channel, from: start)
    let trend = BlockTrend(sample.series(.followers))
    #expect(trend.verdict == .supported && trend.blocks == 6 && trend.line?.slope == 32)
  }

  @Test(
    arguments: [
      (1, 28, "2026-05-25"), (3, 84, "2026-05-25"), (3, 100, "2026-05-25"), (4, 300, "2026-11-02"),
    ] as [(Int, Int, Day)])
  func `before that it says when there will be enough`(blocks: Int, later: Int, day: Day) {
    let today = start.adding(days: later)
    #expect(trend((1...blocks).map(\.self), today: today).decidableOn == day)
  }

  @Test func `a gap begins the count anew, and nothing begins tomorrow`() {
    var sample = TrendSample(today: start.adding(days: 7 * 20))
    let levels = (0...20).map { (3...5).contains($0) ? nil : 7 * $0 }
    sample.readWeekly(levels, .followers, of: channel, from: start)
    let trend = BlockTrend(sample.series(.followers))
    #expect(trend.verdict == .tooLittleData && trend.blocks == 3)
    #expect(trend.decidableOn == "2026-07-21")
    let empty = BlockTrend(TrendSample(today: start).series(.followers))
    #expect(empty.blocks == 0 && empty.decidableOn == "2026-05-26")
  }
}
