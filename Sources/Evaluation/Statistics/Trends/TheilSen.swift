/// A straight line through values at 0, 1, 2 … that outliers do not bend: the median of all slopes between
/// two of them (Theil 1950), with Sen's interval (1968).
package struct TheilSen: Hashable, Sendable {
  /// A step.
  package let slope: Double
  /// Median of the values − slope · (n − 1)/2: the line at 0.
  package let intercept: Double
  /// Of the slope.
  package let interval: Interval

  /// - Parameter level: of the interval, 0 to 1.
  /// - Returns: nil with fewer than two values.
  package init?(_ values: [Double], level: Double) {
    let slopes = values.indices.flatMap { first in
      values.indices[(first + 1)...].map { second in
        (values[second] - values[first]) / Double(second - first)
      }
    }.sorted()
    guard let median = values.median, let slope = slopes.median else { return nil }
    let count = Double(slopes.count)
    let spread = StandardNormal.bound(level: level) * values.concordanceVariance.squareRoot()
    let low = max(((count - spread) / 2).rounded(.toNearestOrEven) - 1, 0)
    let high = min(((count + spread) / 2).rounded(.toNearestOrEven), count - 1)
    self.slope = slope
    intercept = median - slope * Double(values.count - 1) / 2
    interval = Interval(low: slopes[Int(low)], high: slopes[Int(high)])
  }
}
