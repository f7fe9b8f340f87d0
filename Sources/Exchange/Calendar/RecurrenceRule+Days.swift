import Planning

extension RecurrenceRule {
  /// The days, weeks or months in which a rule is followed: a file of thousands of rules that all
  /// began in the Middle Ages must end soon.
  private var periods: Int {
    switch step {
    case .days, .weeks: 5000
    case .months: 1200
    }
  }

  /// The days of the rule among others, in their order; nil where they are too many or too far away
  /// from its start.
  func days(in wanted: ClosedRange<Day>) -> [Day]? {
    let first = firstPeriod(for: wanted.lowerBound)
    var number = first.occurrences
    var found: [Day] = []
    for period in first.period..<first.period + periods {
      guard let candidates = candidates(in: period) else { return found }
      for day in candidates where day >= start.ordinal {
        if day > wanted.upperBound.ordinal || number >= count ?? .max
          || day > last?.ordinal ?? .max
        {
          return found
        }
        number += 1
        if day >= wanted.lowerBound.ordinal { found.append(Day.epoch.adding(days: day)) }
      }
    }
    return nil
  }

  /// Where to begin, and how many occurrences there were before: where these must be counted and
  /// some periods have none, at the start.
  private func firstPeriod(for day: Day) -> (period: Int, occurrences: Int) {
    let period: Int
    var occurrences = 0
    switch step {
    case .days(let interval):
      period = max(0, (day.ordinal - start.ordinal) / interval)
      occurrences = period
    case .weeks(let interval, let weekdays, _):
      period = max(0, (day.ordinal - week) / (7 * interval))
      let ofFirst = (candidates(in: 0) ?? []).count { $0 >= start.ordinal }
      occurrences = period > 0 ? ofFirst + (period - 1) * weekdays.count : 0
    case .months(let interval, let dayOfMonth):
      period = max(0, (day.monthsSinceYear0 - start.monthsSinceYear0) / interval)
      guard count == nil || dayOfMonth.isInEveryMonth else { return (0, 0) }
      occurrences = period
    }
    return (period, occurrences)
  }

  /// The first day of the week of the start, by its ordinal.
  private var week: Int {
    guard case .weeks(_, _, let first) = step else { return start.ordinal }
    return start.ordinal - (start.weekday.rawValue - first.rawValue + 7) % 7
  }

  /// The ordinals of the days in a period, in their order, those before the start too; nil beyond
  /// the years that there are.
  private func candidates(in period: Int) -> [Int]? {
    switch step {
    case .days(let interval): return [start.ordinal + period * interval]
    case .weeks(let interval, let weekdays, let first):
      let monday = week + period * interval * 7
      return weekdays.map { monday + ($0.rawValue - first.rawValue + 7) % 7 }.sorted()
    case .months(let interval, let dayOfMonth):
      let months = start.monthsSinceYear0 + period * interval
      guard months / 12 <= 9999 else { return nil }
      let day = dayOfMonth.day(inMonth: months % 12 + 1, of: months / 12)
      return day.map { [$0.ordinal] } ?? []
    }
  }
}

extension RecurrenceRule.DayOfMonth {
  /// nil where that month has no such day.
  func day(inMonth month: Int, of year: Int) -> Day? {
    switch self {
    case .number(let number): return Day(year: year, month: month, day: number)
    case .weekday(let number, let weekday):
      let length = Day.length(ofMonth: month, in: year)
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      let firstFound = (weekday.rawValue - first.weekday.rawValue + 7) % 7 + 1
      let lastFound = firstFound + (length - firstFound) / 7 * 7
      let day = number > 0 ? firstFound + (number - 1) * 7 : lastFound + (number + 1) * 7
      return Day(year: year, month: month, day: day)
    }
  }

  fileprivate var isInEveryMonth: Bool {
    switch self {
    case .number(let number): number <= 28
    case .weekday(let number, _): abs(number) <= 4
    }
  }
}

extension Day {
  fileprivate var monthsSinceYear0: Int { year * 12 + month - 1 }
}
