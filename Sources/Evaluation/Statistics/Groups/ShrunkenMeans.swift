/// Means of groups of posts, each drawn towards the mean of all by as much as chance explains (one-way
/// random effects, estimated by moments).
package struct ShrunkenMeans: Hashable, Sendable {
  package struct Group: Hashable, Sendable {
    package let count: Int
    /// Of its values; they are logarithms.
    package let mean: Double
    /// exp(mean − mean of all).
    package let rawFactor: Double
    /// B = τ² / (τ² + s²/n): which share of its difference is kept, 0 to 1.
    package let weight: Double
    /// δ = B (mean − mean of all).
    package let effect: Double
    /// exp(δ): times as much as usual.
    package let factor: Double
    /// 80 % band of the factor, exp(δ ± 1.2816 √(B s²/n)); nil where no difference is visible.
    package let band: Interval?
  }

  package let grandMean: Double
  /// s²: the variance within groups.
  package let s2: Double
  /// Q = Σ n (mean − mean of all)² / s²; infinite where nothing varies within groups.
  package let q: Double
  /// τ²: the variance between groups; 0 where no difference is visible.
  package let tau2: Double
  /// By number, as in `groups`.
  package let groups: [Group]

  /// k = s²/τ²: from so many posts on a group's own data count half or more; nil for τ² = 0.
  package var k: Double? { tau2 > 0 ? s2 / tau2 : nil }

  /// - Parameter groups: of each value, from 0 on without a gap.
  /// - Returns: nil with fewer than two groups, or no group with two values.
  package init?(values: [Double], groups: [Int]) {
    let members = Dictionary(grouping: zip(groups, values), by: \.0)
    let samples = (0..<members.count).map { (members[$0] ?? []).map(\.1) }
    let (all, count) = (Double(values.count), Double(samples.count))
    guard count >= 2, all > count, samples.allSatisfy({ !$0.isEmpty }) else { return nil }
    let mean = values.mean
    let varies = values.contains { $0 != values[0] }
    let within = varies ? samples.reduce(0) { $0 + $1.sumOfSquares } : 0
    let s2 = within / (all - count)
    let between =
      varies ? samples.reduce(0) { $0 + Double($1.count) * ($1.mean - mean) * ($1.mean - mean) } : 0
    let squares = samples.reduce(0) { $0 + Double($1.count * $1.count) }
    let tau2 = max(0, (between - (count - 1) * s2) / (all - squares / all))
    grandMean = mean
    self.s2 = s2
    self.tau2 = tau2
    q = between > 0 ? between / s2 : 0
    self.groups = samples.map { Group($0, around: mean, s2: s2, tau2: tau2) }
  }
}

extension ShrunkenMeans.Group {
  private static let z = StandardNormal.bound(level: 0.8)

  fileprivate init(_ values: [Double], around grandMean: Double, s2: Double, tau2: Double) {
    let error = s2 / Double(values.count)
    let weight = tau2 > 0 ? tau2 / (tau2 + error) : 0
    let effect = weight * (values.mean - grandMean)
    let spread = Self.z * (weight * error).squareRoot()
    count = values.count
    mean = values.mean
    rawFactor = exponential(values.mean - grandMean)
    self.weight = weight
    self.effect = effect
    factor = exponential(effect)
    band =
      tau2 > 0
      ? Interval(low: exponential(effect - spread), high: exponential(effect + spread)) : nil
  }
}
