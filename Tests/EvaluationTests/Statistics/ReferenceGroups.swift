import Evaluation

/// Reference/groups.json.
struct ReferenceGroups: Decodable, Sendable {
  struct Labelled: Decodable, Sendable {
    let values: [Double]
    let groups: [Int]
  }

  struct Shrunken: Decodable, Sendable {
    let grandMean: Double
    let s2: Double
    let q: Double
    let tau2: Double
    let k: Double?
    let weights: [Double]
    let rawFactors: [Double]
    let factors: [Double]
    let low: [Double]?
    let high: [Double]?
  }

  struct Arm: Decodable, Sendable {
    let factor: Double
    let sigma: Double
  }

  struct Probabilities: Decodable, Sendable {
    let p: [Double]
  }

  struct Networks: Decodable, Sendable {
    let results: [Double]
    let hours: [Double]
    let perPost: [[Double]]
    let dispersion: Double?

    var work: [GammaPoisson.Work] {
      results.indices.map {
        GammaPoisson.Work(results: results[$0], hours: hours[$0], perPost: perPost[$0])
      }
    }
  }

  struct Rates: Decodable, Sendable {
    let overallRate: Double
    let dispersion: Double
    let means: [Double]
    let intervals: [Interval]
    let best: [Double]
    let secondAboveFirst: Double
  }

  struct TwoGammas: Decodable, Sendable {
    let a1: Double
    let r1: Double
    let a2: Double
    let r2: Double
  }

  let shrunkenMeans: [ReferenceCase<Labelled, Shrunken>]
  let holm: [ReferenceCase<Probabilities, [Double]>]
  let postsPerArm: [ReferenceCase<Arm, Int>]
  let networks: [ReferenceCase<Networks, Rates>]
  let gammaGreater: [ReferenceCase<TwoGammas, Double>]

  static let all: Self = reference("groups.json")
}
