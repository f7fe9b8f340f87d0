import Planning

/// The days that are written at an axis of time: days, Mondays, first days of months or of years,
/// whatever fits.
struct DayTicks: Equatable, Sendable {
  /// How the days are to be written.
  enum Kind: Equatable {
    case day, month, year
  }

  let days: [Day]
  let kind: Kind

  /// - Parameter most: as many as there is room for.
  init(from first: Day, to last: Day, most: Int) {
    let most = max(most, 2)
    let all = (0...max(last.ordinal - first.ordinal, 0)).map { first.adding(days: $0) }
    let mondays = all.filter { $0.weekday == .monday }
    let months = all.filter { $0.dayOfMonth == 1 }
    let years = months.filter { $0.month == 1 }
    let days = [all] + [1, 2, 4].map { mondays.every($0) }
    if let few = days.first(where: { (1...most).contains($0.count) }) {
      (self.days, kind) = (few, .day)
    } else if let few = [1, 2, 3, 6].lazy
      .map({ step in months.filter { ($0.month - 1).isMultiple(of: step) } })
      .first(where: { (2...most).contains($0.count) })
    {
      (self.days, kind) = (few, .month)
    } else {
      (self.days, kind) = (years.every((years.count + most - 1) / most), .year)
    }
  }
}

extension [Day] {
  fileprivate func every(_ step: Int) -> [Day] {
    enumerated().filter { $0.offset.isMultiple(of: Swift.max(step, 1)) }.map(\.element)
  }
}

extension Speaker {
  /// A day as it stands at an axis.
  func tick(_ day: Day, _ kind: DayTicks.Kind) -> String {
    switch kind {
    case .day: dayAndMonth(day)
    case .month:
      day.month == 1 ? String(day.year) : say(day.monthOfYear.shortName)
    case .year: String(day.year)
    }
  }
}
