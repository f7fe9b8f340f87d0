extension GammaDistribution {
  /// P(this > other) = 1 − I_x(shape, shape of the other), x = rate / (rate + rate of the other).
  package func probabilityGreater(than other: GammaDistribution) -> Double {
    let sum = rate + other.rate
    return incompleteBeta(
      rate / sum, complement: other.rate / sum, a: shape, b: other.shape
    ).upper
  }

  /// P(this is greater than all others) = ∫ density · Π cumulative of each other, over ln x.
  package func probabilityGreatest(among others: [GammaDistribution]) -> Double {
    let all = others + [self]
    let low = all.map { $0.quantile(1e-13) }.max() ?? 0
    let high = all.map { $0.quantile(1 - 1e-13) }.max() ?? 0
    let narrowest = all.map(\.shape).max() ?? 1
    let found = integral(
      from: ln(low), to: ln(high), step: 0.25 / narrowest.squareRoot()
    ) { logarithm in
      let x = exponential(logarithm)
      return others.reduce(gammaFactor(rate * x, shape: shape)) { $0 * $1.cumulative(x) }
    }
    return min(1, found)
  }
}
