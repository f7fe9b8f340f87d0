/// Counts of independent events; the variance is the mean, which is at least 0.
package struct Poisson: Hashable, Sendable {
  package let mean: Double

  package init(mean: Double) { self.mean = mean }

  /// P(X ≤ k) = Q(k + 1, mean).
  package func cumulative(_ k: Int) -> Double {
    k < 0 ? 0 : incompleteGamma(mean, shape: Double(k) + 1).upper
  }
}
