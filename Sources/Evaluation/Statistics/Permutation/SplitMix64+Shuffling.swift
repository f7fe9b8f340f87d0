extension SplitMix64 {
  /// By Fisher and Yates: from the last index i down to 1, swapped with j = next mod (i + 1).
  package mutating func shuffle<Element>(_ values: inout [Element]) {
    values.withUnsafeMutableBufferPointer { shuffle($0) { _, _ in } }
  }

  /// - Parameter settled: sees each index, from the last to the first, and the value that it keeps.
  @inline(__always)
  mutating func shuffle<Element>(
    _ values: UnsafeMutableBufferPointer<Element>, settled: (Int, Element) -> Void
  ) {
    var index = values.count - 1
    while index > 0 {
      // A division: measured, products with stored reciprocals are no faster.
      let other = Int(truncatingIfNeeded: next() % UInt64(truncatingIfNeeded: index &+ 1))
      let value = values[other]
      values[other] = values[index]
      values[index] = value
      settled(index, value)
      index &-= 1
    }
    if let first = values.first { settled(0, first) }
  }
}
