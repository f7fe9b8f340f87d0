/// Counts the arrangements of which some group stands out as far as a real one does.
struct MaxTOutcome {
  let z: [Double]
  private(set) var extreme: [Int]
  private let factors: [Double]
  private let least: [Double]

  init(z: [Double], factors: [Double], tolerance: Double) {
    self.z = z
    self.factors = factors
    least = z.map { abs($0) - tolerance }
    extreme = z.map { _ in 0 }
  }

  /// - Parameter sums: of each group, around the mean of all.
  mutating func add(_ sums: some RandomAccessCollection<Double>) {
    var largest = 0.0
    for (sum, factor) in zip(sums, factors) { largest = max(largest, abs(sum * factor)) }
    for group in least.indices where largest >= least[group] { extreme[group] += 1 }
  }
}
