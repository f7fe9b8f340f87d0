/// Whether two samples differ in their means, by permutation: how often is the difference as large when
/// the values are dealt to the two at random? Exact over all splits as long as these are few.
package struct MeanDifferenceTest: Hashable, Sendable {
  /// Mean of b − mean of a.
  package let difference: Double
  /// How many arrangements differ as much, either way.
  package let extreme: Int
  /// All of them, or as many as were drawn.
  package let arrangements: Int
  package let isExact: Bool

  /// Two-sided. Of drawn arrangements the real one counts as well.
  package var p: Double {
    isExact
      ? Double(extreme) / Double(arrangements) : Double(extreme + 1) / Double(arrangements + 1)
  }

  /// - Parameter limit: above so many arrangements 9,999 are drawn by shuffling.
  /// - Returns: nil where a sample is empty.
  package init?(_ a: [Double], _ b: [Double], limit: Int = 2_000_000) {
    guard !a.isEmpty, !b.isEmpty else { return nil }
    let difference = b.mean - a.mean
    var values = a + b
    let least = abs(difference) - values.rearrangingTolerance
    var extreme = 0
    let all = GroupArrangements(of: values, sizes: [a.count, b.count], limit: limit)
    if let all {
      all.forEach { sums in
        let found = sums[1] / Double(b.count) - sums[0] / Double(a.count)
        if abs(found) >= least { extreme += 1 }
      }
    } else {
      var generator = SplitMix64()
      for _ in 0..<MaxTTest.shuffles {
        generator.shuffle(&values)
        let found = Array(values[a.count...]).mean - Array(values[..<a.count]).mean
        if abs(found) >= least { extreme += 1 }
      }
    }
    self.difference = difference
    self.extreme = extreme
    arrangements = all?.count ?? MaxTTest.shuffles
    isExact = all != nil
  }
}
