package import Planning

/// What came in day by day, as far as it was measured.
///
/// A total over some days is known when something was read in them and enough of what could be
/// measured was. The rest is unknown: never 0.
package struct DayIncrements: Hashable, Sendable {
  /// What is known of a day; of several days the sum of theirs.
  struct Entry: Hashable {
    var amount = 0.0
    /// Of the things that could be measured, how many were: the day itself, or the day's posts.
    var measured = 0
    var expected = 0
    /// Days of which something came in that nobody can place.
    var unplaced = 0
    /// How often somebody read a number.
    var readings = 0

    static func + (left: Self, right: Self) -> Self {
      Entry(
        amount: left.amount + right.amount, measured: left.measured + right.measured,
        expected: left.expected + right.expected, unplaced: left.unplaced + right.unplaced,
        readings: left.readings + right.readings)
    }

    static func - (left: Self, right: Self) -> Self {
      Entry(
        amount: left.amount - right.amount, measured: left.measured - right.measured,
        expected: left.expected - right.expected, unplaced: left.unplaced - right.unplaced,
        readings: left.readings - right.readings)
    }

    /// nil where too little was measured. Parts of a spread amount add up to it only nearly, and equal
    /// sums have to be equal: they are ties.
    var total: Double? {
      let share = expected == 0 ? 1 : Double(measured) / Double(expected)
      let isKnown = unplaced == 0 && share >= Coverage.sufficient
      return isKnown ? (amount * 1e6).rounded() / 1e6 : nil
    }
  }

  package let first: Day
  package let last: Day
  /// The sum of all days before each, and of all of them at the end.
  private let before: [Entry]

  /// - Parameter days: those of each day from `first` on.
  /// - Returns: nil of none.
  init?(_ days: [Entry], from first: Day) {
    guard !days.isEmpty else { return nil }
    self.first = first
    last = first.adding(days: days.count - 1)
    before = days.reduce(into: [Entry()]) { sums, day in sums.append(sums[sums.count - 1] + day) }
  }

  /// What came in from one day to another; nil where nothing was read, or too little is known.
  package func sum(_ from: Day, _ to: Day) -> Double? {
    guard let stretch = stretch(from, to), stretch.readings > 0 else { return nil }
    return stretch.total
  }

  /// The same as a part of something longer: nothing need have been read in it, and days without
  /// anything to measure, such as weeks without a post, add nothing.
  package func part(_ from: Day, _ to: Day) -> Double? { stretch(from, to)?.total }

  private func stretch(_ from: Day, _ to: Day) -> Entry? {
    guard first <= from, from <= to, to <= last else { return nil }
    return before[to.ordinal - first.ordinal + 1] - before[from.ordinal - first.ordinal]
  }
}
