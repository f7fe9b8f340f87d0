/// A target or a start value as people type it, in the metric's unit.
package enum GoalNumber {
  /// `40`, `1.200` or `1,200` of a count; `2.5%`, `2,5 %` of a ratio; `499,50` of money.
  /// - Throws: `ReadingError.unreadable`.
  package static func read(_ text: String, of metric: Metric) throws -> Double {
    switch metric.unit {
    case .fraction:
      guard text.hasSuffix("%"), let percent = TypedAmount.decimal(String(text.dropLast())) else {
        throw ReadingError.unreadable(text, metric: metric)
      }
      return percent / 100
    case .money: return Double(try TypedAmount.money(text).cents)
    case .count, .minutes:
      guard let number = TypedAmount.whole(text) else {
        throw ReadingError.unreadable(text, metric: metric)
      }
      return Double(number)
    }
  }

  /// nil for an explicit `unknown`.
  package static func readIfKnown(_ text: String, of metric: Metric) throws -> Double? {
    ["unknown", "unbekannt"].contains(text.lowercased()) ? nil : try read(text, of: metric)
  }
}
