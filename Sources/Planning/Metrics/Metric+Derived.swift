/// Metrics that Takt computes; each is unknown while a part of it was not measured.
extension Metric {
  /// How a metric is computed from others.
  enum Formula: Sendable {
    case sum(of: [Metric])
    /// The first of these that is known, by the first of those that was measured and is not zero.
    case rate(of: [Metric], by: [Metric])
    /// A campaign's hours of work and money by this.
    case price(per: Metric)

    /// What has to be measured, each once.
    var parts: [Metric] {
      switch self {
      case .sum(let parts): parts
      case .rate(let numerators, let denominators):
        (numerators.flatMap { $0.isDerived ? $0.parts : [$0] } + denominators).distinct
      case .price(let result): [result]
      }
    }
  }

  /// A share with what it is a share of: without its denominator a rate says nothing.
  package struct Rate: Hashable, Sendable {
    package let value: Double
    package let denominator: Metric
  }

  /// The metric's value from measured numbers; nil where it, or a part of it, was not measured, and
  /// for a price, which needs a campaign's cost.
  package func value(from measured: [Metric: Int]) -> Double? {
    rate(from: measured)?.value ?? count(from: measured).map(Double.init)
  }

  /// The metric's share from measured numbers; nil for one that is none.
  package func rate(from measured: [Metric: Int]) -> Rate? {
    guard case .rate(let numerators, let denominators) = formula,
      let numerator = numerators.lazy.compactMap({ $0.count(from: measured) }).first
    else { return nil }
    for metric in denominators {
      guard let denominator = measured[metric], denominator > 0 else { continue }
      return Rate(value: Double(numerator) / Double(denominator), denominator: metric)
    }
    return nil
  }

  private func count(from measured: [Metric: Int]) -> Int? {
    guard case .sum(let parts) = formula else { return measured[self] }
    let counts = parts.compactMap { measured[$0] }
    return counts.count == parts.count ? counts.reduce(0, +) : nil
  }

  /// Interactions by reach, else by impressions.
  package static func engagementRate(_ measured: [Metric: Int]) -> Rate? {
    engagementRate.rate(from: measured)
  }

  /// Link clicks, else clicks, by impressions.
  package static func clickRate(_ measured: [Metric: Int]) -> Rate? {
    clickRate.rate(from: measured)
  }
}
