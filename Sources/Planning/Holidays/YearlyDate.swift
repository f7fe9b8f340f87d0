/// A date that comes back every year.
enum YearlyDate: Hashable, Sendable {
  case fixed(month: Int, day: Int)
  /// A number of days after Easter Sunday; negative before it.
  case easter(Int)
  /// The first such weekday on or after a date; a week later where it would be this one of Easter.
  case first(Weekday, month: Int, from: Int, notEaster: Int? = nil)

  static func fixed(_ month: Int, _ day: Int) -> Self { .fixed(month: month, day: day) }

  /// Nil in a year without days, and on 29 February for a year without one.
  func day(in year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day):
      return Day(year: year, month: month, day: day)
    case .easter(let days):
      return Day.easterSunday(of: year)?.adding(days: days)
    case .first(let weekday, let month, let from, let avoided):
      guard let start = Day(year: year, month: month, day: from) else { return nil }
      let ahead = (weekday.rawValue - start.weekday.rawValue + 7) % 7
      let day = start.adding(days: ahead)
      let isAvoided = avoided.map { Self.easter($0).day(in: year) == day } ?? false
      return isAvoided ? day.adding(days: 7) : day
    }
  }
}
