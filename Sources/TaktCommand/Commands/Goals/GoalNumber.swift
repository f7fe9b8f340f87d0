import Planning

/// A target or a start value as people type it, in the metric's unit.
enum GoalNumber {
  /// `40`, `1.200` or `1,200` of a count; `2.5%`, `2,5 %` of a ratio; `499,50` of money.
  /// - Throws: `ReadingError.unreadable`.
  static func read(_ text: String, of metric: Metric) throws -> Double {
    switch metric.unit {
    case .fraction:
      guard text.hasSuffix("%"), let percent = Amount.decimal(String(text.dropLast())) else {
        throw ReadingError.unreadable(text, metric: metric)
      }
      return percent / 100
    case .money: return Double(try Amount.money(text).cents)
    case .count, .minutes:
      guard let number = Amount.whole(text) else {
        throw ReadingError.unreadable(text, metric: metric)
      }
      return Double(number)
    }
  }

  /// nil for an explicit `unknown`.
  static func readIfKnown(_ text: String, of metric: Metric) throws -> Double? {
    ["unknown", "unbekannt"].contains(text.lowercased()) ? nil : try read(text, of: metric)
  }
}
