/// Reference/arrangements.json.
struct ReferenceArrangements: Decodable, Sendable {
  struct Samples: Decodable, Sendable {
    let a: [Double]
    let b: [Double]
  }

  struct Pairs: Decodable, Sendable {
    let differences: [Double]
  }

  struct Groups: Decodable, Sendable {
    let groups: [[Double]]

    var values: [Double] { groups.flatMap(\.self) }
    var labels: [Int] { groups.enumerated().flatMap { index, group in group.map { _ in index } } }
  }

  struct Labelled: Decodable, Sendable {
    let values: [Double]
    let groups: [Int]
    let shuffles: Int
  }

  struct Shuffles: Decodable, Sendable {
    let seed: String
    let count: Int
    let times: Int
  }

  /// Of one statistic.
  struct Counted: Decodable, Sendable {
    let value: Double
    let extreme: Int
    let arrangements: Int
    let p: Double
  }

  /// Of one statistic a group.
  struct CountedGroups: Decodable, Sendable {
    let z: [Double]
    let extreme: [Int]
    let arrangements: Int
    let p: [Double]
  }

  struct Ranks: Decodable, Sendable {
    let u: Double
    let p: Double
    let shift: Double
  }

  let meanDifference: [ReferenceCase<Samples, Counted>]
  let signFlip: [ReferenceCase<Pairs, Counted>]
  let maxT: [ReferenceCase<Groups, CountedGroups>]
  let largestMean: [ReferenceCase<Groups, Counted>]
  let shuffled: [ReferenceCase<Shuffles, [Int]>]
  let shuffledMaxT: [ReferenceCase<Labelled, CountedGroups>]
  let ranks: [ReferenceCase<Samples, Ranks>]

  static let all: Self = reference("arrangements.json")
}
