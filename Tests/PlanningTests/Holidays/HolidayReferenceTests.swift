import Planning
import Testing

/// The catalogue against the days of an independent package, in both directions.
@Suite struct HolidayReferenceTests {
  @Test func `every region is compared, in every year from 2000 to 2040`() {
    let compared = Dictionary(grouping: ReferenceHolidays.lines, by: \.region)
    #expect(Set(compared.keys) == Set((Region.countries + Region.all).map(\.code)))
    for (region, lines) in compared {
      #expect(lines.map(\.year) == Array(2000...2040), "\(region)")
    }
  }

  @Test(arguments: Region.countries + Region.all)
  func `no day is missing and none is too many`(region: Region) {
    let lines = ReferenceHolidays.lines.filter { $0.region == region.code }
    for line in lines {
      let found = Dictionary(grouping: region.holidays(in: line.year), by: \.kind)
      for kind in Holiday.Kind.allCases {
        // Two feasts may fall on one day, which the package names once.
        let days = Set((found[kind] ?? []).map(\.day)).sorted()
        #expect(days == line.days[kind] ?? [], "\(region.code) \(line.year), \(kind)")
      }
    }
  }

  @Test(arguments: Region.countries + Region.all)
  func `a calendar of one region says the same day by day`(region: Region) {
    let calendar = HolidayCalendar(regions: [region])
    for year in [2017, 2026] {
      let days = (0..<365).compactMap { Day(year: year, month: 1, day: 1)?.adding(days: $0) }
      #expect(days.flatMap(calendar.holidays(on:)) == region.holidays(in: year))
    }
  }
}
