/// The median of a sample and the range of the median behind it, without any assumption about the
/// distribution: from the k-th smallest to the k-th largest value.
package struct MedianInterval: Hashable, Sendable {
  package let median: Double
  /// k, from 1.
  package let rank: Int
  /// How probable it is that such a range holds the true median: at least the level asked for.
  package let coverage: Double
  package let interval: Interval
}

extension [Double] {
  /// nil where even the range of all values is less probable than the level: below 6 values for 0.95.
  package func medianInterval(level: Double) -> MedianInterval? {
    guard let median, let (rank, coverage) = Self.medianRank(of: count, level: level) else {
      return nil
    }
    let sorted = sorted()
    return MedianInterval(
      median: median, rank: rank, coverage: coverage,
      interval: Interval(low: sorted[rank - 1], high: sorted[count - rank]))
  }

  /// The largest k with 1 − 2·P(Bin(n, ½) ≤ k − 1) ≥ level.
  private static func medianRank(
    of count: Int, level: Double
  ) -> (rank: Int, coverage: Double)? {
    var found: (Int, Double)?
    var logarithm = -Double(count) * ln(2)  // of P(Bin(n, ½) = k − 1)
    var below = 0.0
    for rank in 1...(count + 1) / 2 {
      below += exponential(logarithm)
      let coverage = 1 - 2 * below
      guard coverage >= level - 1e-12 else { break }
      found = (rank, coverage)
      logarithm += ln(Double(count - rank + 1) / Double(rank))
    }
    return found
  }
}
