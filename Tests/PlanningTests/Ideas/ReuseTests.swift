import Planning
import TestSupport
import Testing

@Suite struct ReuseTests {
  @Test(arguments: [-1, 0, 3661, .max])
  func `a pause is a day at least and ten years at most`(days: Int) throws {
    #expect(throws: IdeaError.pauseOutOfRange(days: days)) { try Reuse(pauseDays: days) }
    for days in [1, 3660] { #expect(try Reuse(pauseDays: days).pauseDays == days) }
  }

  @Test(arguments: [-1, 0, 1001, .max])
  func `it is used once at least and a thousand times at most`(uses: Int) throws {
    #expect(throws: IdeaError.usesOutOfRange(String(uses))) {
      try Reuse(pauseDays: 30, mostUses: uses)
    }
    for uses in [1, 1000] {
      #expect(try Reuse(pauseDays: 30, mostUses: uses).mostUses == uses)
    }
  }

  @Test(arguments: [("10 days", 10), ("2 weeks", 14), ("month", 30), ("3 Monate", 90)])
  func `a distance is a pause`(text: String, days: Int) throws {
    #expect(try Recurrence(text).spanInDays == days)
  }
}

@Suite struct SeasonTests {
  @Test(arguments: [
    ("11-15..01-06", "11-15", "01-06"), ("15.11.-6.1.", "11-15", "01-06"),
    ("15.11. - 6.1.", "11-15", "01-06"), ("15.11-6.1", "11-15", "01-06"),
    (" 11-15 .. 01-06 ", "11-15", "01-06"), ("15.11...6.1.", "11-15", "01-06"),
    ("05.01.-06.01.", "01-05", "01-06"), ("02-29..02-29", "02-29", "02-29"),
    ("29.2.-1.3.", "02-29", "03-01"), ("01-01..12-31", "01-01", "12-31"),
  ])
  func `reads two days of the year, as computers and as Germans write them`(
    text: String, from: String, through: String
  ) throws {
    let season = try Season(text)
    #expect(season.from.description == from && season.through.description == through)
    #expect(try Season("\(season.from)..\(season.through)") == season)
  }

  @Test(arguments: [
    "", " ", "winter", "11-15", "15.11.", "11-15..", "..01-06", "11-15-01-06",
    "11-15..01-06..02-01",
    "13-01..01-06", "02-30..03-01", "30.2.-1.3.", "31.4.-1.5.", "0.1.-1.1.", "15.11.2026-6.1.2027",
    "2026-11-15..2027-01-06", "1-5..1-6", "-", "..", "15.11.-6.1.-1.2.", "a.b.-c.d.", "١٥.١١.-٦.١.",
  ])
  func `refuses what is none`(text: String) {
    #expect(throws: IdeaError.unreadableSeason(text)) { try Season(text) }
  }

  @Test func `a leap day is in a season around it only`() throws {
    for (text, isIn) in [
      ("02-28..03-01", true), ("02-29..02-29", true), ("03-01..02-28", false),
      ("12-01..03-01", true),
    ] {
      #expect(try Season(text).contains("2028-02-29") == isIn, "\(text)")
    }
  }

  @Test(arguments: ["11-15..01-06", "03-01..05-31", "07-01..07-01", "01-01..12-31"])
  func `a season and the rest of the year share no day and leave none out`(text: String) throws {
    let season = try Season(text)
    let days = (0..<366).map { Day.epoch.adding(days: 730 + $0) }
    #expect(days.first == "1972-01-01" && days.last == "1972-12-31")
    let inside = days.filter(season.contains)
    #expect(inside.contains { DayOfYear($0) == season.from })
    #expect(inside.contains { DayOfYear($0) == season.through })
    // Going round the year it begins once and ends once.
    let starts = zip([days[365]] + days, days).filter {
      !season.contains($0) && season.contains($1)
    }
    #expect(starts.map { DayOfYear($1) } == (inside.count == 366 ? [] : [season.from]))
  }

  @Test(arguments: ["11-15", "01-01", "02-29", "12-31"])
  func `a day of the year comes back from its text`(text: String) {
    #expect(DayOfYear(text)?.description == text)
  }

  @Test(arguments: ["", "1-1", "13-01", "02-30", "00-10", "01-32", "2026-01-01", "01-01 ", "01/01"])
  func `a day of the year is month and day, and nothing else`(text: String) {
    #expect(DayOfYear(text) == nil)
  }
}
