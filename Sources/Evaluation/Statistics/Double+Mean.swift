extension [Double] {
  /// The arithmetic mean; not a number of none.
  var mean: Double { reduce(0, +) / Double(count) }

  /// Σ (x − mean)².
  var sumOfSquares: Double {
    let mean = mean
    return reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}
