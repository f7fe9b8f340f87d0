import Evaluation

/// Reference/trends.json.
struct ReferenceTrends: Decodable, Sendable {
  struct Values: Decodable, Sendable {
    let values: [Double]
  }

  struct Order: Decodable, Sendable {
    let s: Int
    let variance: Double
    let z: Double
    let p: Double
    let tau: Double?
  }

  struct Sample: Decodable, Sendable {
    let values: [Double]
    let level: Double
  }

  struct Line: Decodable, Sendable {
    let slope: Double
    let intercept: Double
    let interval: Interval
  }

  struct Weeks: Decodable, Sendable {
    let weeks: [Double]
    let start: Int
    let width: Int
  }

  struct Jump: Decodable, Sendable {
    let logRatio: Double
    let placebos: Int
    let largest: Double
    let asLargeOrLarger: Int
    let p: Double
  }

  let mannKendall: [ReferenceCase<Values, Order>]
  let countedOrders: [ReferenceCase<Values, Double>]
  let theilSen: [ReferenceCase<Sample, Line>]
  let placebo: [ReferenceCase<Weeks, Jump>]

  static let all: Self = reference("trends.json")
}
