package import Planning

/// Four weeks and what came in during them.
package struct TrendBlock: Hashable, Sendable {
  package let from: Day
  package let to: Day
  /// nil where it is unknown.
  package let sum: Double?

  /// The days of a block: enough that weekdays, and most of what is left of one week in the next,
  /// cancel out.
  package static let days = 28
}

extension [TrendBlock] {
  /// The known ones at the end, without a gap: only they can be compared.
  package var run: [TrendBlock] {
    Array(reversed().prefix { $0.sum != nil }.reversed())
  }
}

extension [TrendSource] {
  /// Everything that is needed is there from the latest beginning to the earliest end.
  var range: ClosedRange<Day>? {
    guard let first = map(\.increments.first).max(), let last = map(\.increments.last).min(),
      first <= last
    else { return nil }
    return first...last
  }

  /// nil unless all of them are known.
  func sum(_ from: Day, _ to: Day) -> Double? { sum { $0.sum(from, to) } }

  /// The same as a part of something longer.
  func part(_ from: Day, _ to: Day) -> Double? { sum { $0.part(from, to) } }

  private func sum(_ value: (DayIncrements) -> Double?) -> Double? {
    let values = map { value($0.increments) }
    let known = values.compactMap(\.self)
    return known.isEmpty || known.count < values.count ? nil : known.reduce(0, +)
  }

  /// Whole blocks of four weeks up to the last day, oldest first.
  var blocks: [TrendBlock] { range.map { blocks(from: $0.lowerBound, upTo: $0.upperBound) } ?? [] }

  func blocks(from first: Day, upTo last: Day) -> [TrendBlock] {
    let count = Swift.max((last.ordinal - first.ordinal + 1) / TrendBlock.days, 0)
    return (0..<count).reversed().map { back in
      let end = last.adding(days: -back * TrendBlock.days)
      let start = end.adding(days: 1 - TrendBlock.days)
      return TrendBlock(from: start, to: end, sum: sum(start, end))
    }
  }
}
