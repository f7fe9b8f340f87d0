/// Whether results jumped at a date more than they do at other dates: the same comparison at every
/// earlier date that has full weeks on both sides, all before the real one. Neighbouring dates share most
/// of their weeks, so that a short history promises too much: of noise alone, with 8 weeks on each side,
/// p ≤ 0.05 came in 8 % of simulated cases with 36 weeks before the date and in 5 % with 52.
package struct PlaceboTest: Hashable, Sendable {
  /// ln (Σ of the weeks after / Σ of the weeks before).
  package let logRatio: Double
  /// The same at each placebo date, the earliest first.
  package let placeboLogRatios: [Double]
  /// The number of placebo dates at which the jump was as large, up or down.
  package let asLargeOrLarger: Int

  /// After ÷ before.
  package var factor: Double { exponential(logRatio) }
  package var placebos: Int { placeboLogRatios.count }
  /// (1 + as large) / (1 + placebos): 0.05 can be reached from 19 placebos on.
  package var p: Double { Double(1 + asLargeOrLarger) / Double(1 + placebos) }

  /// - Parameters:
  ///   - weeks: results a week, at least 0, without a gap.
  ///   - start: the index of the first week after the date.
  ///   - width: how many weeks on each side, at least 1; 8, or 4 where history is short.
  /// - Returns: nil without `width` weeks after and 2 · `width` weeks before the date.
  package init?(weeks: [Double], start: Int, width: Int) {
    guard width > 0, start >= 2 * width, start + width <= weeks.count else { return nil }
    let ratio = { (date: Int) in
      Self.logRatio(weeks[(date - width)..<date], weeks[date..<(date + width)])
    }
    let real = ratio(start)
    placeboLogRatios = (width...(start - width)).map(ratio)
    logRatio = real
    asLargeOrLarger = placeboLogRatios.count { abs($0) >= abs(real) - 1e-12 }
  }

  /// Where a sum is 0, both get 0.5 more.
  private static func logRatio(_ before: ArraySlice<Double>, _ after: ArraySlice<Double>) -> Double
  {
    var sums = (before: before.reduce(0, +), after: after.reduce(0, +))
    if sums.before == 0 || sums.after == 0 {
      sums = (sums.before + 0.5, sums.after + 0.5)
    }
    return ln(sums.after / sums.before)
  }
}
