/// Which of several groups stand out, by one permutation test for all of them (Westfall and Young 1993):
/// how often does any group of shuffled values stand out as far? So the chance that any group does by
/// accident stays at the level, however many groups there are.
package struct MaxTTest: Hashable, Sendable {
  package static let shuffles = 9_999

  /// Of each group: (its mean − mean of all) / (SD · √(1/n − 1/N)); 0 where that says nothing.
  package let z: [Double]
  /// Of each group: how many arrangements have any |z| that is as large.
  package let extreme: [Int]
  /// All of them, or as many as were drawn.
  package let arrangements: Int
  package let isExact: Bool

  /// Of each group, two-sided. Of drawn arrangements the real one counts as well.
  package var p: [Double] {
    extreme.map {
      isExact ? Double($0) / Double(arrangements) : Double($0 + 1) / Double(arrangements + 1)
    }
  }

  /// - Parameters:
  ///   - values: in the order of the posts' numbers.
  ///   - groups: of each value, from 0 on without a gap.
  package init(
    values: [Double], groups: [Int], shuffles: Int = Self.shuffles,
    seed: UInt64 = SplitMix64.seed
  ) {
    let scale = GroupScale(values, groups)
    var outcome = scale.outcome
    var generator = SplitMix64(seed: seed)
    var sums = scale.factors.map { _ in 0.0 }
    var shuffled = scale.centred
    shuffled.withUnsafeMutableBufferPointer { shuffled in
      groups.withUnsafeBufferPointer { groups in
        sums.withUnsafeMutableBufferPointer { sums in
          for _ in 0..<shuffles {
            sums.update(repeating: 0)
            generator.shuffle(shuffled) { index, value in sums[groups[index]] += value }
            outcome.add(sums)
          }
        }
      }
    }
    self.init(outcome, arrangements: shuffles, isExact: false)
  }

  /// Over all arrangements.
  /// - Returns: nil where these are more than the limit.
  package static func exact(
    values: [Double], groups: [Int], limit: Int = 2_000_000
  ) -> MaxTTest? {
    let scale = GroupScale(values, groups)
    guard let all = GroupArrangements(of: scale.centred, sizes: scale.sizes, limit: limit) else {
      return nil
    }
    var outcome = scale.outcome
    all.forEach { outcome.add($0) }
    return MaxTTest(outcome, arrangements: all.count, isExact: true)
  }

  private init(_ outcome: MaxTOutcome, arrangements: Int, isExact: Bool) {
    z = outcome.z
    extreme = outcome.extreme
    self.arrangements = arrangements
    self.isExact = isExact
  }
}
