import Planning
import TestSupport
import Testing

@Suite struct DayTests {
  @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (1, 1, 1), (9999, 12, 31), (2026, 4, 30)])
  func `knows the days that exist`(year: Int, month: Int, day: Int) throws {
    let found = try #require(Day(year: year, month: month, day: day))
    #expect([found.year, found.month, found.dayOfMonth] == [year, month, day])
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (.max, 1, 1), (2026, .min, 1),
  ])
  func `refuses days that no calendar has`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `counts every day of 800 years once`() throws {
    var day = try #require(Day(year: 1600, month: 1, day: 1))
    var ordinal = day.ordinal
    for year in 1600..<2400 {
      let february = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
      let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for dayOfMonth in 1...length {
          let isRight =
            day.ordinal == ordinal && day.year == year && day.month == month + 1
            && day.dayOfMonth == dayOfMonth
          try #require(isRight, "\(year)-\(month + 1)-\(dayOfMonth)")
          ordinal += 1
          day = day.adding(days: 1)
        }
      }
    }
    #expect(Day(year: 2400, month: 1, day: 1)?.ordinal == ordinal)
  }

  @Test func `reads what it writes`() {
    for ordinal in stride(from: -719_162, through: 2_932_896, by: 977) {
      let day = Day.epoch.adding(days: ordinal)
      #expect(Day(day.description) == day)
    }
  }

  @Test(arguments: [
    "", "2026-3-3", "2026-03-3", "26-03-03", "2026-02-30", "2026-03-03 ", " 2026-03-03",
    "2026-03-03T09:00", "2026/03/03", "3.3.2026", "+026-03-03", "-026-03-03", "２０２６-03-03",
    "2026-03--3", "0000-01-01", "٢٠٢٦-03-03",
  ])
  func `reads nothing but ISO 8601`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    arguments: [
      (Int.max, "9999-12-31"), (.min, "0001-01-01"), (10_000_000, "9999-12-31"),
      (-10_000_000, "0001-01-01"), (0, "2026-03-03"), (365, "2027-03-03"),
    ] as [(Int, Day)])
  func `stays within the years 1 to 9999`(days: Int, expected: Day) {
    let day: Day = "2026-03-03"
    #expect(day.adding(days: days) == expected)
  }

  @Test func `is written as people do`() {
    let day: Day = "2026-03-03"
    #expect(day.words == Wording(de: "3.3.2026", en: "3 Mar 2026"))
  }
}
