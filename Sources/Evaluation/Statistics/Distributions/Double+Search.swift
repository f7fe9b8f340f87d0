extension Double {
  /// The smallest number from 0 to a limit of which a claim holds that holds of all larger ones; the
  /// limit where it holds of none. Halves the list of all floating-point numbers: at most 63 steps.
  static func smallest(upTo limit: Double, where holds: (Double) -> Bool) -> Double {
    var low: UInt64 = 0
    var high = limit.bitPattern
    while low < high {
      let middle = low + (high - low) / 2
      if holds(Double(bitPattern: middle)) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return Double(bitPattern: high)
  }
}
