/// How often something comes back: every so many days, weeks or months.
package struct Recurrence: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Encodable, Sendable {
    case day, week, month
  }

  package let every: Int
  package let unit: Unit

  /// - Throws: `SeriesError.distanceOutOfRange` below 1 and above ten years.
  package init(every: Int, _ unit: Unit) throws(SeriesError) {
    let most =
      switch unit {
      case .day: 3660
      case .week: 522
      case .month: 120
      }
    guard (1...most).contains(every) else { throw .distanceOutOfRange(every, unit) }
    self.every = every
    self.unit = unit
  }

  /// As a span of time, in days; a month is taken for 30.
  package var spanInDays: Int {
    switch unit {
    case .day: every
    case .week: every * 7
    case .month: every * 30
    }
  }

  /// Where a series stops.
  package enum End: Hashable, Sendable {
    case times(Int)
    /// This day included.
    case until(Day)
  }

  /// No series goes on for longer. Takt's own choice: who plans further has forgotten it by then.
  package static let mostYears = 10

  /// Every day of a series that begins on `first`. Months are counted from the first day, which a
  /// shorter month replaces by its last: 31 January, 28 February, 31 March.
  /// - Throws: `SeriesError.tooLong`, `.empty`.
  package func days(from first: Day, to end: End) throws(SeriesError) -> [Day] {
    guard first.year + Self.mostYears <= 9999 else { throw .tooLong(years: Self.mostYears) }
    let limit = first.adding(months: 12 * Self.mostYears)
    let (last, most) =
      switch end {
      case .times(let times): (limit, times)
      case .until(let day): (day, Int.max)
      }
    guard most > 0, last >= first else { throw .empty(from: first) }
    guard last <= limit else { throw .tooLong(years: Self.mostYears) }
    var days: [Day] = []
    while days.count < most {
      let day = occurrence(days.count, from: first)
      guard day <= last else {
        if case .times = end { throw .tooLong(years: Self.mostYears) }
        break
      }
      days.append(day)
    }
    return days
  }

  private func occurrence(_ place: Int, from first: Day) -> Day {
    switch unit {
    case .day: first.adding(days: place * every)
    case .week: first.adding(days: 7 * place * every)
    case .month: first.adding(months: place * every)
    }
  }
}
