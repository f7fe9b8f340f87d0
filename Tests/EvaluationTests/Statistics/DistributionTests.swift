import Evaluation
import Testing

@Suite struct DistributionTests {
  @Test(arguments: ReferenceDistributions.all.gammaQuantile)
  func `gamma quantiles are SciPy's, and give back their probability`(
    one: ReferenceCase<ReferenceDistributions.GammaAt, Double>
  ) {
    let gamma = GammaDistribution(shape: one.input.shape, rate: one.input.rate)
    let found = gamma.quantile(one.input.q)
    #expect(agrees(found, one.expected))
    #expect(agrees(gamma.cumulative(found), one.input.q, within: 1e-12))
    #expect(agrees(gamma.exceeding(found), 1 - one.input.q, within: 1e-12))
  }

  @Test(arguments: ReferenceDistributions.all.betaQuantile)
  func `beta quantiles are SciPy's, and mirror one another`(
    one: ReferenceCase<ReferenceDistributions.BetaAt, Double>
  ) {
    let beta = BetaDistribution(alpha: one.input.alpha, beta: one.input.beta)
    let mirrored = BetaDistribution(alpha: one.input.beta, beta: one.input.alpha)
    let found = beta.quantile(one.input.q)
    #expect(agrees(found, one.expected))
    #expect(agrees(beta.cumulative(found), one.input.q, within: 1e-10))
    #expect(agrees(1 - mirrored.quantile(1 - one.input.q), found, within: 1e-10))
  }

  @Test(arguments: ReferenceDistributions.all.negativeBinomial)
  func `negative binomial probabilities are SciPy's`(
    one: ReferenceCase<ReferenceDistributions.NegativeBinomialAt, Double>
  ) {
    let found = NegativeBinomial(size: one.input.size, mean: one.input.mean)
    #expect(agrees(found.cumulative(one.input.k), one.expected))
  }

  @Test(arguments: ReferenceDistributions.all.poisson)
  func `Poisson probabilities are SciPy's`(
    one: ReferenceCase<ReferenceDistributions.PoissonAt, Double>
  ) {
    let found = Poisson(mean: one.input.mean).cumulative(one.input.k)
    #expect(agrees(found, one.expected))
    let limit = NegativeBinomial(size: .infinity, mean: one.input.mean).cumulative(one.input.k)
    #expect(limit == found)
  }

  @Test(
    arguments: [(5, 3, 5), (10, 6, 8), (20, 12, 10), (6.937794, 3, 9)] as [(Double, Int, Double)])
  func `probabilities add up term by term`(mean: Double, k: Int, size: Double) {
    var poisson = 0.0
    var negative = 0.0
    var terms = (poisson: 1.0, negative: 1.0)
    let share = mean / (size + mean)
    for count in 0...k {
      poisson += terms.poisson
      negative += terms.negative
      terms.poisson *= mean / Double(count + 1)
      terms.negative *= share * (size + Double(count)) / Double(count + 1)
    }
    let empty = (0..<Int(size)).reduce(1.0) { product, _ in product * (1 - share) }
    let found = NegativeBinomial(size: size, mean: mean).cumulative(k)
    #expect(agrees(found, negative * empty, within: 1e-12))
    #expect(agrees(Poisson(mean: mean).cumulative(k) / Poisson(mean: mean).cumulative(0), poisson))
  }

  @Test func `nothing is less than nothing, and what is expected of nothing is nothing`() {
    #expect(Poisson(mean: 3).cumulative(-1) == 0)
    #expect(NegativeBinomial(size: 2, mean: 3).cumulative(-1) == 0)
    #expect(Poisson(mean: 0).cumulative(0) == 1)
    #expect(NegativeBinomial(size: 2, mean: 0).cumulative(0) == 1)
    let gamma = GammaDistribution(shape: 2, rate: 3)
    #expect(gamma.cumulative(-1) == 0 && gamma.cumulative(0) == 0)
    #expect(gamma.cumulative(.infinity) == 1)
    #expect(gamma.quantile(0) == 0 && gamma.quantile(1) == .infinity)
    let beta = BetaDistribution(alpha: 2, beta: 3)
    #expect(beta.cumulative(-1) == 0 && beta.cumulative(2) == 1)
    #expect(beta.quantile(0) == 0 && beta.quantile(1) == 1)
  }

  @Test(arguments: [
    (0.8, 1.2815515655446004), (0.9, 1.6448536269514722), (0.95, 1.959963984540054),
  ])
  func `the normal bounds are the tabled ones`(level: Double, bound: Double) {
    #expect(agrees(StandardNormal.bound(level: level), bound, within: 1e-13))
    #expect(agrees(StandardNormal.probability(beyond: -bound), 1 - level, within: 1e-12))
  }

  /// χ² of 2 degrees of freedom is an exponential distribution.
  @Test func `a small tail keeps its digits`() {
    let gamma = GammaDistribution(shape: 1, rate: 0.5)
    #expect(agrees(gamma.exceeding(1_000) * 1e218, 7.124576406741286, within: 1e-12))
    #expect(agrees(StandardNormal.probability(beyond: 20) * 1e89, 5.507248237212467, within: 1e-12))
  }
}
