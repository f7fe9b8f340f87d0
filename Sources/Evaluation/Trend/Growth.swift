import Planning

/// What came in between two readings, evenly spread over the days in between.
package struct Growth {
  /// The first day after the earlier reading, and the day of the later one.
  let from: Day
  let to: Day
  let amount: Double

  /// The days between two readings beyond which nobody knows when it came in. Takt's own choice:
  /// one weekly reading may be missed.
  package static let longest = 14

  var days: Int { to.ordinal - from.ordinal + 1 }
  var isKnown: Bool { days <= Self.longest }
}

extension [Growth] {
  /// From one reading to the next; each day has one.
  /// - Parameter isLevel: a level may fall; a running total that does was counted anew.
  static func between(_ readings: [(day: Day, value: Double)], isLevel: Bool) -> [Growth] {
    zip(readings, readings.dropFirst()).map { earlier, later in
      let isAnew = !isLevel && later.value < earlier.value
      return Growth(
        from: earlier.day.adding(days: 1), to: later.day,
        amount: isAnew ? later.value : later.value - earlier.value)
    }
  }
}

extension DayIncrements {
  /// Of growths that do not overlap; days of none of them were not measured.
  init?(_ growths: [Growth]) {
    guard let first = growths.map(\.from).min(), let last = growths.map(\.to).max() else {
      return nil
    }
    let empty = Entry(expected: 1)
    var days = Array(repeating: empty, count: last.ordinal - first.ordinal + 1)
    for growth in growths { days.add(growth, from: first) }
    self.init(days, from: first)
  }
}

extension [DayIncrements.Entry] {
  /// Spreads a growth over its days, or says that nobody can.
  mutating func add(_ growth: Growth, from first: Day) {
    self[growth.to.ordinal - first.ordinal].readings += 1
    for place in (growth.from.ordinal - first.ordinal)...(growth.to.ordinal - first.ordinal) {
      if growth.isKnown {
        self[place].amount += growth.amount / Double(growth.days)
        self[place].measured += 1
      } else {
        self[place].unplaced += 1
      }
    }
  }
}
