package import Planning

extension Metric {
  /// Whether a number looks like a slip beside the last one: totals do not fall much, and a level is
  /// not ten times as high or low from one week to the next. People are asked then, not refused.
  package func isDoubtful(_ value: Int, after last: Int?) -> Bool {
    guard let last, value != last else { return false }
    switch kind {
    case .count: return value < last
    case .stock: return last > 0 && (value / 10 >= last || value <= last / 10)
    case .ratio, .duration: return false
    }
  }
}
