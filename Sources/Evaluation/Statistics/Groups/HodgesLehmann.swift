/// How much a second sample lies above the first: the median of all differences b − a (Hodges and
/// Lehmann 1963), which single extreme values do not move.
package struct HodgesLehmann: Hashable, Sendable {
  package let shift: Double

  /// exp(shift): a factor, where the values are logarithms.
  package var ratio: Double { exponential(shift) }

  /// - Returns: nil where a sample is empty.
  package init?(_ a: [Double], _ b: [Double]) {
    let differences = a.flatMap { one in b.map { $0 - one } }
    guard let median = differences.median else { return nil }
    shift = median
  }
}
