import Planning

/// When an event takes place again, in the forms that calendars of holidays and fairs use
/// (RFC 5545, 3.3.10).
struct RecurrenceRule: Equatable {
  /// How the days of the rule are found, period by period; the first one is that of the start.
  enum Step: Equatable {
    case days(Int)
    /// Some days of every so many weeks, which begin on a day.
    case weeks(Int, on: [Weekday], from: Weekday)
    /// A day of every so many months: a month that lacks it is passed over.
    case months(Int, on: DayOfMonth)
  }

  enum DayOfMonth: Equatable {
    case number(Int)
    /// Such as the second Sunday, or the last (−1).
    case weekday(Int, Weekday)
  }

  let start: Day
  let step: Step
  /// How often at all, the start included.
  let count: Int?
  /// The last day on which it may still take place.
  let last: Day?

  /// nil for a rule that says more than Takt understands, or that its own start contradicts.
  init?(_ text: String, from start: CalendarTime, in zone: PlanZone) {
    guard var parts = Self.parts(of: text),
      let interval = (parts.take("INTERVAL") ?? "1").number(), (1...10_000).contains(interval)
    else { return nil }
    self.start = start.ownDay
    let count = parts.take("COUNT")
    let until = parts.take("UNTIL")
    self.count = count?.number()
    last = until.flatMap { CalendarTime(String($0)) }?.lastDay(startingAt: start, in: zone)
    let isEndRead = (count == nil || self.count ?? 0 > 0) && (until == nil || last != nil)
    guard let step = Self.step(self.start, every: interval, &parts), isEndRead, parts.isEmpty
    else { return nil }
    self.step = step
  }

  private static func parts(of text: String) -> [Substring: Substring]? {
    var parts: [Substring: Substring] = [:]
    let upper = text.uppercased()
    for part in upper.split(separator: ";") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, parts.updateValue(sides[1], forKey: sides[0]) == nil else {
        return nil
      }
    }
    return parts
  }

  /// Takes out of the parts what it understands.
  private static func step(
    _ start: Day, every interval: Int, _ parts: inout [Substring: Substring]
  ) -> Step? {
    guard let weekStart = RuleDay(parts.take("WKST") ?? "MO")?.weekday else { return nil }
    switch parts.take("FREQ") {
    case "DAILY": return .days(interval)
    case "WEEKLY":
      guard let text = parts.take("BYDAY") else {
        return .weeks(interval, on: [start.weekday], from: weekStart)
      }
      guard let days = RuleDay.all(in: text), days.allSatisfy({ $0.number == nil }),
        days.contains(where: { $0.weekday == start.weekday })
      else { return nil }
      let weekdays = Weekday.allCases.filter { weekday in days.contains { $0.weekday == weekday } }
      return .weeks(interval, on: weekdays, from: weekStart)
    case "MONTHLY":
      return dayOfMonth(start, &parts).map { .months(interval, on: $0) }
    case "YEARLY":
      // Without a month, days of the month or the week would be meant of the whole year.
      let month = parts.take("BYMONTH")
      let isOfYear = parts["BYDAY"] != nil || parts["BYMONTHDAY"] != nil
      guard month == nil ? !isOfYear : month?.number() == start.month else { return nil }
      return dayOfMonth(start, &parts).map { .months(interval * 12, on: $0) }
    default: return nil
    }
  }

  private static func dayOfMonth(
    _ start: Day, _ parts: inout [Substring: Substring]
  ) -> DayOfMonth? {
    let found: DayOfMonth
    if let text = parts.take("BYDAY") {
      guard let day = RuleDay(text), let number = day.number else { return nil }
      found = .weekday(number, day.weekday)
    } else {
      found = .number((parts.take("BYMONTHDAY") ?? "\(start.dayOfMonth)").number() ?? 0)
    }
    return found.day(inMonth: start.month, of: start.year) == start ? found : nil
  }
}

/// A weekday as a rule names it: `MO`, or `2SU` and `-1SU` for the second and the last of a month.
private struct RuleDay {
  let number: Int?
  let weekday: Weekday

  init?(_ text: Substring) {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    guard let place = names.firstIndex(of: String(text.suffix(2))),
      let weekday = Weekday(rawValue: place + 1)
    else { return nil }
    self.weekday = weekday
    let count = text.dropLast(2)
    number = Int(count)
    guard count.isEmpty || number.map({ $0 != 0 && (-5...5).contains($0) }) == true else {
      return nil
    }
  }

  /// nil where one of them cannot be read.
  static func all(in text: Substring) -> [RuleDay]? {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let days = words.compactMap { RuleDay($0) }
    return days.count == words.count ? days : nil
  }
}

extension [Substring: Substring] {
  fileprivate mutating func take(_ key: Substring) -> Substring? { removeValue(forKey: key) }
}
