/// Metrics that Takt computes; each is unknown while a part of it was not measured.
extension Metric {
  /// A share with what it is a share of: without its denominator a rate says nothing.
  package struct Rate: Hashable, Sendable {
    package let value: Double
    package let denominator: Metric
  }

  /// The metric's value from measured numbers; nil where it, or a part of it, was not measured.
  package func value(from measured: [Metric: Int]) -> Double? {
    switch self {
    case .interactions: Metric.interactions(measured).map(Double.init)
    case .engagementRate: Metric.engagementRate(measured)?.value
    case .clickRate: Metric.clickRate(measured)?.value
    default: measured[self].map(Double.init)
    }
  }

  /// Reactions, comments and shares: what everybody can see.
  package static func interactions(_ measured: [Metric: Int]) -> Int? {
    guard let reactions = measured[.reactions], let comments = measured[.comments],
      let shares = measured[.shares]
    else { return nil }
    return reactions + comments + shares
  }

  /// Interactions by reach, else by impressions.
  package static func engagementRate(_ measured: [Metric: Int]) -> Rate? {
    interactions(measured).flatMap { rate($0, by: [.reach, .impressions], in: measured) }
  }

  /// Link clicks, else clicks, by impressions.
  package static func clickRate(_ measured: [Metric: Int]) -> Rate? {
    (measured[.linkClicks] ?? measured[.clicks]).flatMap {
      rate($0, by: [.impressions], in: measured)
    }
  }

  /// By the first denominator that was measured and is not zero.
  private static func rate(
    _ numerator: Int, by denominators: [Metric], in measured: [Metric: Int]
  ) -> Rate? {
    for metric in denominators {
      guard let denominator = measured[metric], denominator > 0 else { continue }
      return Rate(value: Double(numerator) / Double(denominator), denominator: metric)
    }
    return nil
  }
}
