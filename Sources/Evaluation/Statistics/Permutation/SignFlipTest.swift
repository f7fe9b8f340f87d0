/// Whether the differences of pairs are off 0, by permutation: how often is their mean as far from 0 when
/// each pair may be swapped? Exact over all 2ⁿ signs up to 20 pairs.
package struct SignFlipTest: Hashable, Sendable {
  package let mean: Double
  /// How many arrangements have a mean as large, either way.
  package let extreme: Int
  /// All of them, or as many as were drawn.
  package let arrangements: Int
  package let isExact: Bool

  /// Two-sided. Of drawn arrangements the real one counts as well.
  package var p: Double {
    isExact
      ? Double(extreme) / Double(arrangements) : Double(extreme + 1) / Double(arrangements + 1)
  }

  /// - Returns: nil without differences.
  package init?(_ differences: [Double]) {
    guard !differences.isEmpty else { return nil }
    let total = differences.reduce(0, +)
    let tolerance = differences.rearrangingTolerance * Double(differences.count)
    mean = total / Double(differences.count)
    isExact = differences.count <= 20
    if isExact {
      arrangements = 1 << differences.count
      extreme = Self.count(differences, least: abs(total) - tolerance)
    } else {
      arrangements = MaxTTest.shuffles
      extreme = Self.drawn(differences, least: abs(total) - tolerance)
    }
  }

  /// How many signs of the values from an index on lead to a sum as large.
  private static func count(
    _ values: [Double], from index: Int = 0, sum: Double = 0, least: Double
  ) -> Int {
    guard index < values.count else { return abs(sum) >= least ? 1 : 0 }
    return count(values, from: index + 1, sum: sum + values[index], least: least)
      + count(values, from: index + 1, sum: sum - values[index], least: least)
  }

  private static func drawn(_ differences: [Double], least: Double) -> Int {
    var generator = SplitMix64()
    return (0..<MaxTTest.shuffles).count { _ in
      let sum = differences.reduce(0) { generator.next() & 1 == 0 ? $0 + $1 : $0 - $1 }
      return abs(sum) >= least
    }
  }
}
