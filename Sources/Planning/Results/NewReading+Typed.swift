/// Numbers as people type them.
extension NewReading {
  /// `linkClicks=34`, or `leads=+3` for what came in since.
  /// - Throws: `ReadingError.valueMissing`, and as the other ones.
  package init(typed word: String) throws {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw ReadingError.valueMissing(word) }
    try self.init(Metric.find(parts[0].trimmed), typed: parts[1].trimmed)
  }

  /// `34`, or `+3`; of money `499,50`.
  /// - Throws: `ReadingError.unreadable`, `AmountError.noMoney`, and what `init` throws.
  package init(_ metric: Metric, typed text: String) throws {
    let isAdded = text.hasPrefix("+")
    let digits = isAdded ? String(text.dropFirst()) : text
    let value =
      metric.unit == .money ? try TypedAmount.money(digits).cents : TypedAmount.whole(digits)
    guard let value else { throw ReadingError.unreadable(text, metric: metric) }
    try self.init(metric, isAdded ? .added(value) : .total(value))
  }
}
