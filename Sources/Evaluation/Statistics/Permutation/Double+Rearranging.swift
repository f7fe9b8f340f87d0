extension [Double] {
  /// How far statistics of the same values in another order may lie apart that are equal: their sums
  /// differ in the last bits.
  var rearrangingTolerance: Double {
    1e-12 * reduce(1) { Swift.max($0, abs($1)) }
  }
}
