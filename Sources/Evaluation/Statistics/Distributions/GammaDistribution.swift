/// The gamma distribution by shape and rate, both above 0; its mean is shape / rate.
package struct GammaDistribution: Hashable, Sendable {
  package let shape: Double
  package let rate: Double

  package init(shape: Double, rate: Double) {
    self.shape = shape
    self.rate = rate
  }

  package var mean: Double { shape / rate }

  /// P(X ≤ x).
  package func cumulative(_ x: Double) -> Double {
    incompleteGamma(rate * x, shape: shape).lower
  }

  /// P(X > x), exact where it is small too.
  package func exceeding(_ x: Double) -> Double {
    incompleteGamma(rate * x, shape: shape).upper
  }

  /// The x with P(X ≤ x) = q, for q from 0 to 1.
  package func quantile(_ q: Double) -> Double {
    guard q < 1 else { return .infinity }
    return Double.smallest(upTo: .greatestFiniteMagnitude) {
      incompleteGamma($0, shape: shape).lower >= q
    } / rate
  }

  /// The middle part that holds a level of the probability, with equal tails outside.
  package func interval(level: Double) -> Interval {
    Interval(low: quantile((1 - level) / 2), high: quantile((1 + level) / 2))
  }
}
