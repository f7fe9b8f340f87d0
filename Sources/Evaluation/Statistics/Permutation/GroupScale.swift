/// Values around their mean, and what turns the sum of a group of them into its z.
struct GroupScale {
  let centred: [Double]
  let sizes: [Int]
  /// Of each group: 1 / (SD · n · √(1/n − 1/N)); 0 for a group of none or of all, or without an SD.
  let factors: [Double]
  private let z: [Double]
  private let tolerance: Double

  init(_ values: [Double], _ groups: [Int]) {
    let mean = values.mean
    let centred = values.map { $0 - mean }
    let largest = values.reduce(0) { max($0, abs($1)) }
    let deviation = (values.sumOfSquares / Double(max(values.count - 1, 1))).squareRoot()
    let varies = deviation > 1e-13 * largest
    var sizes = Array(repeating: 0, count: (groups.max() ?? -1) + 1)
    var sums = sizes.map { _ in 0.0 }
    for (group, value) in zip(groups, centred) {
      sizes[group] += 1
      sums[group] += value
    }
    let factors = sizes.map { size in
      let (n, all) = (Double(size), Double(values.count))
      return varies && size > 0 && size < values.count
        ? 1 / (deviation * n * (1 / n - 1 / all).squareRoot()) : 0
    }
    self.centred = centred
    self.sizes = sizes
    self.factors = factors
    z = zip(sums, factors).map { $0 * $1 }
    tolerance = 1e-12 * max(1, varies ? largest / deviation : 1)
  }

  var outcome: MaxTOutcome { MaxTOutcome(z: z, factors: factors, tolerance: tolerance) }
}
