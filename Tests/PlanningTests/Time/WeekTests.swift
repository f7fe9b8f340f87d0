import Planning
import TestSupport
import Testing

@Suite struct WeekTests {
  /// From Python's `date.isocalendar()` and `toordinal()`.
  @Test(
    arguments: [
      ("1600-02-29", 2, "1600-W09", -135_081), ("1900-03-01", 4, "1900-W09", -25_508),
      ("2000-02-29", 2, "2000-W09", 11_016), ("2018-12-31", 1, "2019-W01", 17_896),
      ("2019-12-30", 1, "2020-W01", 18_260), ("2020-12-27", 7, "2020-W52", 18_623),
      ("2020-12-31", 4, "2020-W53", 18_627), ("2021-01-03", 7, "2020-W53", 18_630),
      ("2021-01-04", 1, "2021-W01", 18_631), ("2024-02-29", 4, "2024-W09", 19_782),
      ("2024-12-30", 1, "2025-W01", 20_087), ("2026-01-01", 4, "2026-W01", 20_454),
      ("2026-03-03", 2, "2026-W10", 20_515), ("2026-12-27", 7, "2026-W52", 20_814),
      ("2026-12-28", 1, "2026-W53", 20_815), ("2027-01-03", 7, "2026-W53", 20_821),
      ("2027-01-04", 1, "2027-W01", 20_822), ("9998-12-31", 4, "9998-W53", 2_932_531),
    ] as [(Day, Int, String, Int)])
  func `agrees with another calendar`(day: Day, weekday: Int, week: String, ordinal: Int) {
    #expect(day.weekday.rawValue == weekday)
    #expect(day.ordinal == ordinal)
    #expect(Week(containing: day).description == week)
    #expect(Week(week) == Week(containing: day))
  }

  @Test func `has a week 53 in the years that Python names`() {
    let long = (2015..<2045).filter { Week(year: $0, number: 53) != nil }
    #expect(long == [2015, 2020, 2026, 2032, 2037, 2043])
  }

  @Test func `numbers every week of 400 years in turn`() {
    var week: Week = "1900-W01"
    for year in 1900..<2300 {
      let last = Week(year: year, number: 53) == nil ? 52 : 53
      for number in 1...last {
        #expect(week.year == year && week.number == number && week.days.count == 7)
        week = week.adding(weeks: 1)
      }
    }
  }

  @Test(arguments: [
    "2026-W54", "2021-W53", "2026-W00", "2026-W1", "2026-10", "2026W10", "2026-w10", "W10", "",
    "2026-W10-1", "9999-W53",
  ])
  func `refuses weeks that no year has`(text: String) {
    #expect(Week(text) == nil)
  }

  @Test func `stays within the calendar however far it is moved`() {
    let week: Week = "2026-W10"
    #expect(week.adding(weeks: .max).description == "9999-W52")
    #expect(week.adding(weeks: .min).description == "0001-W01")
  }

  @Test func `finds its days`() {
    let week: Week = "2026-W10"
    #expect(week.sunday == "2026-03-08")
    #expect(week.day(.wednesday) == "2026-03-04")
    #expect(week.words == Wording(de: "KW 10", en: "2026-W10"))
  }

  @Test(
    arguments: [
      ("2026-03", "2026-W09", 6), ("2026-02", "2026-W05", 5), ("2027-02", "2027-W05", 4),
      ("2026-12", "2026-W49", 5), ("2027-01", "2026-W53", 5), ("9999-12", "9999-W48", 5),
    ] as [(String, Week, Int)])
  func `a month has the weeks that it touches`(text: String, first: Week, count: Int) throws {
    let month = try #require(Month(text))
    #expect(month.weeks.first == first)
    #expect(month.weeks.count == count)
    #expect(month.weeks.allSatisfy { !$0.days.filter(month.contains).isEmpty })
    #expect(month.description == text)
  }

  @Test(arguments: ["2026-13", "2026-3", "2026-00", "2026-03-01", "März 2026", ""])
  func `refuses months that no year has`(text: String) {
    #expect(Month(text) == nil)
  }
}
