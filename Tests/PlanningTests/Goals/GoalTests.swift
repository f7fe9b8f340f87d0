import Planning
import TestSupport
import Testing

@Suite struct GoalTests {
  @Test(arguments: [
    (Metric.linkClicks, 40), (.linkClicks, 0.5), (.linkClicks, 1_000_000_000),
    (.engagementRate, 0.025), (.engagementRate, 1), (.revenue, 100_000_000_000),
    (.responseMinutes, 60),
  ])
  func `takes a target in the metric's unit`(metric: Metric, target: Double) throws {
    #expect(try Sample.goal(metric, target: target).target == target)
  }

  @Test(arguments: [
    (Metric.linkClicks, 0), (.linkClicks, -1), (.linkClicks, .nan), (.linkClicks, .infinity),
    (.linkClicks, 1_000_000_001), (.engagementRate, 1.01), (.engagementRate, 2.5),
    (.revenue, 100_000_000_001),
  ])
  func `refuses a target that nobody can mean`(metric: Metric, target: Double) {
    #expect(throws: GoalError.self) { try Sample.goal(metric, target: target) }
  }

  @Test(arguments: [-1, .nan, 1_000_000_001] as [Double])
  func `refuses such a start value as well`(startValue: Double) {
    #expect(throws: GoalError.self) { try Sample.goal(startValue: startValue) }
  }

  @Test func `a start value may be unknown, or nothing`() throws {
    #expect(try Sample.goal(startValue: nil).startValue == nil)
    #expect(try Sample.goal(startValue: 0).startValue == 0)
  }

  @Test(arguments: [
    (Metric.reach, Network.xing), (.impressions, .xing), (.reach, .x),
    (.engagementRate, .xing), (.clickRate, .xing), (.clickRate, .instagram), (.saves, .facebook),
  ])
  func `refuses what the network does not tell`(metric: Metric, network: Network) {
    let offered = network.metrics + network.channelMetrics
    #expect(throws: MetricError.notOffered(metric, network, offered: offered)) {
      try Sample.goal(metric, target: 0.5, on: network)
    }
  }

  @Test(arguments: [
    (Metric.reach, Network.facebook), (.followers, .xing), (.newFollowers, .linkedin),
    (.engagementRate, .x), (.interactions, .xing), (.leads, .xing), (.sales, .x),
    (.clickRate, .linkedin),
  ])
  func `takes what it tells, of posts or of pages, and what the firm counts itself`(
    metric: Metric, network: Network
  ) throws {
    #expect(try Sample.goal(metric, target: 0.5, on: network).network == network)
  }
}
