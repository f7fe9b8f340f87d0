/// Counts that scatter more than a Poisson distribution allows: variance mean + mean² / size.
package struct NegativeBinomial: Hashable, Sendable {
  /// Above 0; infinite for a Poisson distribution.
  package let size: Double
  /// At least 0.
  package let mean: Double

  package init(size: Double, mean: Double) {
    self.size = size
    self.mean = mean
  }

  package var variance: Double { mean + mean * mean / size }

  /// P(X ≤ k) = I_p(size, k + 1) with p = size / (size + mean).
  package func cumulative(_ k: Int) -> Double {
    guard k >= 0 else { return 0 }
    guard mean > 0 else { return 1 }
    guard size < .infinity else { return Poisson(mean: mean).cumulative(k) }
    let sum = size + mean
    return incompleteBeta(size / sum, complement: mean / sum, a: size, b: Double(k) + 1).lower
  }
}
