/// Where, since when and how a feast is a holiday: an entry of the catalogue.
struct HolidayRule: Sendable {
  let feast: Feast
  /// The parts of the country, as `Region.part` has them; nil where the whole country keeps it.
  private let parts: Set<String>?
  let kind: Holiday.Kind
  private let years: ClosedRange<Int>
  /// On other days of the week it is none.
  private let weekdays: [Weekday]

  /// - Parameters:
  ///   - parts: codes with blanks between, such as `BW BY`.
  ///   - year: the first in which it holds.
  ///   - only: the one year in which it holds.
  init(
    _ feast: Feast, in parts: String? = nil, _ kind: Holiday.Kind = .publicDay,
    since year: Int = .min, only: Int? = nil, weekdays: [Weekday] = Weekday.allCases
  ) {
    self.feast = feast
    self.parts = parts.map { Set($0.split(separator: " ").map(String.init)) }
    self.kind = kind
    years = only.map { $0...$0 } ?? year...(.max)
    self.weekdays = weekdays
  }

  func holds(in region: Region) -> Bool {
    guard let parts else { return true }
    return region.part.map(parts.contains) ?? false
  }

  /// Nil in a year in which it is no holiday.
  func day(in year: Int) -> Day? {
    guard years.contains(year), let day = feast.date.day(in: year),
      weekdays.contains(day.weekday)
    else { return nil }
    return day
  }
}

extension Region.Country {
  /// All its rules, in the order of the year; of two feasts on one day the first is named first.
  var holidayRules: [HolidayRule] {
    switch self {
    case .germany: HolidayRule.german
    case .austria: HolidayRule.austrian
    case .switzerland: HolidayRule.swiss
    }
  }
}
