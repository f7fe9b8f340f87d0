import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct RankingTests {
  @Test(
    arguments: [
      ([], nil), ([3], 3), ([3, 1], 2), ([5, 1, 3], 3), ([10, 12, 8, 200], 11), ([0, 0, 0], 0),
    ] as [([Double], Double?)])
  func `the median is the middle, of two their mean`(values: [Double], median: Double?) {
    #expect(values.median == median)
  }

  private func results(_ goal: Goal, _ values: [[Metric: Int]]) throws -> CampaignResults {
    var sample = ResultsSample(goal, today: "2026-03-20")
    sample.posts = try values.enumerated().map { offset, values in
      try Sample.measured(offset + 1, publishedAt: noon("2026-03-03"), values)
    }
    return try sample.results()
  }

  @Test func `the best post comes first, one without a number last, equals keep their order`()
    throws
  {
    let results = try results(
      Sample.goal(),
      [[.linkClicks: 3], [:], [.linkClicks: 9], [.linkClicks: 0], [.linkClicks: 3], [:]])
    #expect(results.orderingMetric == .linkClicks)
    #expect(results.ranked(by: .linkClicks).map(\.id.number) == [3, 1, 5, 4, 2, 6])
    #expect(results.ranked(by: nil).map(\.id.number) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `less is better where less is better`() throws {
    let results = try results(Sample.goal(.hides), [[.hides: 3], [.hides: 0]])
    #expect(results.ranked(by: .hides).map(\.id.number) == [2, 1])
  }

  @Test(
    arguments: [
      ([.linkClicks: 1, .impressions: 5], .linkClicks), ([.impressions: 5], .impressions),
      ([.clicks: 1, .impressions: 5], .clicks),
      ([.reactions: 1, .comments: 0, .shares: 0, .linkClicks: 5], .interactions), ([:], nil),
      ([.saves: 1], nil),
    ] as [([Metric: Int], Metric?)])
  func `orders by the goal's metric, else by what was measured`(
    measured: [Metric: Int], metric: Metric?
  ) throws {
    #expect(try results(Sample.goal(.reach), [measured]).orderingMetric == metric)
  }

  @Test func `a rate names what it is a share of`() throws {
    let parts: [Metric: Int] = [.reactions: 1, .comments: 1, .shares: 1]
    let goal = try Sample.goal(.engagementRate, target: 0.02)
    let results = try results(
      goal,
      [
        parts.merging([.reach: 9]) { $1 }, parts.merging([.impressions: 9]) { $1 }, parts,
        parts.merging([.reach: 9, .impressions: 9]) { $1 },
      ])
    #expect(GoalCase(goal, in: results).denominators == [.impressions, .reach])
    #expect(GoalCase(try Sample.goal(.reach), in: results).denominators == nil)
  }
}
