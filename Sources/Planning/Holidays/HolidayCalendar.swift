/// The holidays of some regions together, by day; nothing is kept, so any year costs the same.
package struct HolidayCalendar: Sendable {
  private let regions: [Region]
  /// The rules that hold in one of the regions at least, with those regions.
  private let entries: [Entry]

  private typealias Entry = (rule: HolidayRule, regions: [Region])

  package init(regions: [Region]) {
    self.regions = regions.distinct
    entries = self.regions.map(\.country).distinct.flatMap { [regions] country in
      country.holidayRules.map { rule in
        (rule, regions.filter { $0.country == country && rule.holds(in: $0) })
      }
    }.filter { !$0.regions.isEmpty }
  }

  /// Each feast once for each kind that it has, by the name that the first of its regions gives it: what
  /// is public in one region and local in another is told apart. The public ones come first.
  package func holidays(on day: Day) -> [Holiday] {
    let year = day.year
    let found = entries.filter { $0.rule.day(in: year) == day }
    return found.map(\.rule.feast).distinct.flatMap { feast in
      holidays(feast, on: day, by: found.filter { $0.rule.feast == feast })
    }
  }

  private func holidays(_ feast: Feast, on day: Day, by entries: [Entry]) -> [Holiday] {
    var told: Set<Region> = []
    return Holiday.Kind.allCases.compactMap { kind in
      let there = Set(entries.filter { $0.rule.kind == kind }.flatMap(\.regions))
      let regions = regions.filter { there.contains($0) && told.insert($0).inserted }
      guard let country = regions.first?.country else { return nil }
      return Holiday(day: day, name: feast.name(in: country), kind: kind, regions: regions)
    }
  }

  /// In the order of the calendar; none in a year before 1 or after 9999.
  package func holidays(in year: Int) -> [Holiday] {
    entries.compactMap { $0.rule.day(in: year) }.distinct.sorted().flatMap(holidays(on:))
  }
}

extension Region {
  /// The holidays of all kinds, in the order of the calendar.
  package func holidays(in year: Int) -> [Holiday] {
    HolidayCalendar(regions: [self]).holidays(in: year)
  }
}
