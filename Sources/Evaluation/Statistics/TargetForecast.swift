/// How likely a count goal is to be reached, from what came so far. The rate is Gamma(1, 1/target),
/// worth one pseudo-result; what remains is then negative binomial.
package struct TargetForecast: Hashable, Sendable {
  /// Above 0.
  package let target: Double
  /// How much of the target was expected by now, as a share of it: 0 to 1.
  package let expectedShare: Double
  /// At least 0.
  package let actual: Double

  package init(target: Double, expectedShare: Double, actual: Double) {
    self.target = target
    self.expectedShare = expectedShare
    self.actual = actual
  }

  /// P(remaining ≥ target − actual) = I_{1−p}(target − actual, 1 + actual) with
  /// p = (1/target + share) / (1/target + 1); 1 once the target is reached.
  package var probability: Double {
    let missing = (target - actual).rounded(.up)
    guard missing > 0 else { return 1 }
    let whole = 1 / target + 1
    return incompleteBeta(
      (1 - expectedShare) / whole, complement: (1 / target + expectedShare) / whole,
      a: missing, b: 1 + actual
    ).lower
  }
}
