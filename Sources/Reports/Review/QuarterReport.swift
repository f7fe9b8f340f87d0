package import Evaluation
package import Planning

/// What the quarter brought, beside the one before.
package struct QuarterReport: Encodable, Equatable, Sendable {
  package struct OfNetwork: Encodable, Equatable, Sendable {
    package let network: Network
    package let published: Int
    /// Old enough to be judged, and measured then.
    package let mature: Int
    package let measured: Int
    @OrNull package private(set) var metric: Metric?
    /// The middle value of six posts or more; null below.
    @OrNull package private(set) var median: Double?
    @OrNull package private(set) var medianBefore: Double?

    init(_ results: QuarterResults.OfNetwork) {
      network = results.network
      published = results.published
      mature = results.coverage.published
      measured = results.coverage.measured
      metric = results.metric
      median = results.median
      medianBefore = results.medianBefore
    }
  }

  /// `2026-Q1`.
  package let quarter: String
  package let from: Day
  package let to: Day
  package let networks: [OfNetwork]
  package let minutes: Int
  /// In cents.
  package let money: Int
  package let weeks: Int
  package let emptyWeeks: Int

  package init(_ results: QuarterResults) {
    quarter = results.quarter.description
    from = results.quarter.from
    to = results.quarter.to
    networks = results.networks.map(OfNetwork.init)
    minutes = results.minutes
    money = results.money
    weeks = results.weeks
    emptyWeeks = results.emptyWeeks
  }
}
