import Evaluation

/// Reference/distributions.json.
struct ReferenceDistributions: Decodable, Sendable {
  struct Share: Decodable, Sendable {
    let successes: Int
    let trials: Int
    let level: Double
  }

  struct Count: Decodable, Sendable {
    let count: Int
    let level: Double
  }

  struct NegativeBinomialAt: Decodable, Sendable {
    let k: Int
    let size: Double
    let mean: Double
  }

  struct PoissonAt: Decodable, Sendable {
    let k: Int
    let mean: Double
  }

  struct GammaAt: Decodable, Sendable {
    let shape: Double
    let rate: Double
    let q: Double
  }

  struct BetaAt: Decodable, Sendable {
    let alpha: Double
    let beta: Double
    let q: Double
  }

  struct Sample: Decodable, Sendable {
    let values: [Double]
    let level: Double
  }

  struct Median: Decodable, Sendable {
    let median: Double
    let rank: Int
    let coverage: Double
    let interval: Interval
  }

  struct Values: Decodable, Sendable {
    let values: [Double]
  }

  struct Course: Decodable, Sendable {
    let target: Double
    let share: Double
    let actual: Double
  }

  let wilsonInterval: [ReferenceCase<Share, Interval>]
  let poissonInterval: [ReferenceCase<Count, Interval>]
  let negativeBinomial: [ReferenceCase<NegativeBinomialAt, Double>]
  let poisson: [ReferenceCase<PoissonAt, Double>]
  let gammaQuantile: [ReferenceCase<GammaAt, Double>]
  let betaQuantile: [ReferenceCase<BetaAt, Double>]
  let medianInterval: [ReferenceCase<Sample, Median>]
  let overdispersion: [ReferenceCase<Values, Double>]
  let targetForecast: [ReferenceCase<Course, Double>]

  static let all: Self = reference("distributions.json")
}
