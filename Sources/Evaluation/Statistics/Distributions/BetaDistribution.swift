/// The beta distribution on 0 to 1; alpha and beta are above 0, the mean is alpha / (alpha + beta).
package struct BetaDistribution: Hashable, Sendable {
  package let alpha: Double
  package let beta: Double

  package init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
  }

  package var mean: Double { alpha / (alpha + beta) }

  /// P(X ≤ x).
  package func cumulative(_ x: Double) -> Double {
    incompleteBeta(x, a: alpha, b: beta).lower
  }

  /// The x with P(X ≤ x) = q, for q from 0 to 1.
  package func quantile(_ q: Double) -> Double {
    q < 1 ? Double.smallest(upTo: 1) { cumulative($0) >= q } : 1
  }
}
