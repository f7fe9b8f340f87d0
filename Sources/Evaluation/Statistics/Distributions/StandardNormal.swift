/// The normal distribution with mean 0 and variance 1. Its square is Gamma(½, ½).
package enum StandardNormal {
  private static let square = GammaDistribution(shape: 0.5, rate: 0.5)

  /// P(|Z| ≥ |z|).
  package static func probability(beyond z: Double) -> Double {
    square.exceeding(z * z)
  }

  /// The z that |Z| stays below with this probability, from 0 to 1: 1.959964 for 0.95.
  package static func bound(level: Double) -> Double {
    square.quantile(level).squareRoot()
  }
}
