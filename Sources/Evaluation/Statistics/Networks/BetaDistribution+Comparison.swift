extension BetaDistribution {
  /// A share of which so much was seen, every share having been equally likely before.
  package init(successes: Int, trials: Int) {
    self.init(alpha: Double(successes) + 1, beta: Double(trials - successes) + 1)
  }

  /// P(this > other) = ∫ density · cumulative of the other, over ln (x/(1 − x)).
  package func probabilityGreater(than other: BetaDistribution) -> Double {
    let both = [self, other]
    let low = both.map { $0.quantile(1e-13) }.max() ?? 0
    let high = 1 - (both.map { $0.mirrored.quantile(1e-13) }.min() ?? 0)
    let narrowest = both.map { (1 / $0.alpha + 1 / $0.beta).squareRoot() }.min() ?? 1
    let found = integral(
      from: ln(low) - ln1p(-low), to: ln(high) - ln1p(-high), step: 0.25 * narrowest
    ) { odds in
      let (x, rest) = (1 / (1 + exponential(-odds)), 1 / (1 + exponential(odds)))
      let density = betaFactor(x, rest, a: alpha, b: beta)
      return density * incompleteBeta(x, complement: rest, a: other.alpha, b: other.beta).lower
    }
    return min(1, found)
  }

  /// Of 1 − X.
  private var mirrored: BetaDistribution { BetaDistribution(alpha: beta, beta: alpha) }
}
