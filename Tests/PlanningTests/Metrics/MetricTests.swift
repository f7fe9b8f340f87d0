import Planning
import Testing

@Suite struct MetricTests {
  /// The names that the design lists; scripts and files rely on them.
  @Test func `the catalogue has the metrics that scripts know`() {
    let names = """
      impressions reach clicks linkClicks engagements reactions comments shares saves sends follows \
      hides contactRequests profileVisits videoViews followers newFollowers unfollows \
      uniqueImpressions pageViews uniqueVisitors messages leads sales revenue mentions \
      responseMinutes interactions engagementRate clickRate costPerLead costPerSale
      """.split(separator: " ").map(String.init)
    #expect(Set(Metric.all.map(\.name)) == Set(names))
    #expect(Metric.all.count == names.count)
  }

  @Test(arguments: Metric.all)
  func `is found by its name in any case`(metric: Metric) {
    #expect(Metric.named(metric.name) == metric)
    #expect(Metric.named(metric.name.uppercased()) == metric)
  }

  @Test(arguments: Metric.all)
  func `fits together`(metric: Metric) {
    #expect(!metric.scopes.isEmpty)
    #expect((metric.kind == .ratio) == (metric.unit == .fraction || metric.isPrice))
    #expect((metric.kind == .duration) == (metric.unit == .minutes))
    #expect(metric.kind != .ratio || metric.isDerived)
    #expect(metric.parts.allSatisfy { !$0.isDerived && $0 != metric })
    #expect(metric.isDerived == !metric.parts.isEmpty)
    #expect(!metric.isOfPosts || metric.scopes.contains(.post))
  }

  @Test(arguments: Objective.allCases, Network.all.filter { $0.retiredSince == nil })
  func `an objective is seen by what the network tells`(objective: Objective, network: Network) {
    let metrics = objective.metrics(on: network)
    #expect((1...3).contains(metrics.count))
    #expect(Set(metrics).count == metrics.count)
    for metric in metrics {
      #expect(network.offers(metric) || metric.isCampaignLevel, "\(metric.name)")
    }
  }

  @Test(
    arguments: [
      ([.reactions: 3, .comments: 2, .shares: 1], 6),
      ([.reactions: 0, .comments: 0, .shares: 0], 0),
      ([.reactions: 3, .comments: 2], nil), ([:], nil),
    ] as [([Metric: Int], Int?)])
  func `a sum is unknown while a part is`(measured: [Metric: Int], sum: Int?) {
    #expect(Metric.interactions.value(from: measured) == sum.map(Double.init))
  }

  @Test(
    arguments: [
      ([.reach: 100, .impressions: 200], 0.06, .reach), ([.impressions: 200], 0.03, .impressions),
      ([.reach: 0, .impressions: 200], 0.03, .impressions), ([.reach: 0], nil, nil),
      ([:], nil, nil),
    ] as [([Metric: Int], Double?, Metric?)])
  func `an engagement rate says what it is a share of`(
    seen: [Metric: Int], rate: Double?, denominator: Metric?
  ) {
    let measured = seen.merging([.reactions: 3, .comments: 2, .shares: 1]) { first, _ in first }
    let found = Metric.engagementRate.rate(from: measured)
    #expect(found?.value == rate)
    #expect(found?.denominator == denominator)
    #expect(Metric.engagementRate.rate(from: seen) == nil)
  }

  @Test(
    arguments: [
      ([.linkClicks: 2, .clicks: 10, .impressions: 100], 0.02),
      ([.clicks: 10, .impressions: 100], 0.1),
      ([.clicks: 10], nil), ([.impressions: 100], nil), ([.clicks: 10, .impressions: 0], nil),
    ] as [([Metric: Int], Double?)])
  func `a click rate takes link clicks before clicks`(measured: [Metric: Int], rate: Double?) {
    #expect(Metric.clickRate.rate(from: measured)?.value == rate)
    #expect(Metric.clickRate.value(from: measured) == rate)
  }
}
