import Planning
import TestSupport
import Testing

@Suite struct HolidayTests {
  @Test(
    arguments: [
      ("DE", "2026-04-03", "Karfreitag", "Good Friday", .publicDay),
      ("DE", "2026-12-25", "1. Weihnachtstag", "Christmas Day", .publicDay),
      ("AT-9", "2026-12-25", "Christtag", "Christmas Day", .publicDay),
      ("CH-ZH", "2026-12-25", "Weihnachten", "Christmas Day", .publicDay),
      ("DE-BY", "2026-12-26", "2. Weihnachtstag", "Second Day of Christmas", .publicDay),
      ("AT-1", "2026-12-26", "Stefanitag", "St Stephen's Day", .publicDay),
      ("CH-ZH", "2026-12-26", "Stephanstag", "St Stephen's Day", .publicDay),
      ("DE-BY", "2026-05-14", "Christi Himmelfahrt", "Ascension Day", .publicDay),
      ("CH-ZH", "2026-05-14", "Auffahrt", "Ascension Day", .publicDay),
      ("CH-ZH", "2026-08-01", "Bundesfeiertag", "Swiss National Day", .publicDay),
      ("AT-1", "2026-10-26", "Nationalfeiertag", "Austrian National Day", .publicDay),
      ("AT-1", "2026-01-06", "Heilige Drei Könige", "Epiphany", .publicDay),
      ("AT-1", "2026-11-11", "Martinstag", "St Martin's Day", .local),
      ("AT-7", "2026-03-19", "Josefitag", "St Joseph's Day", .local),
      ("CH-UR", "2026-03-19", "Josefstag", "St Joseph's Day", .publicDay),
      ("DE-NW", "2026-06-04", "Fronleichnam", "Corpus Christi", .publicDay),
      ("DE-SN", "2026-06-04", "Fronleichnam", "Corpus Christi", .local),
      ("DE-SL", "2026-08-15", "Mariä Himmelfahrt", "Assumption Day", .publicDay),
      ("DE-BY", "2026-08-15", "Mariä Himmelfahrt", "Assumption Day", .local),
      ("DE-BY", "2026-08-08", "Augsburger Friedensfest", "Augsburg Peace Festival", .local),
      ("DE-SN", "2026-11-18", "Buß- und Bettag", "Day of Repentance and Prayer", .publicDay),
      ("DE-BE", "2025-05-08", "Tag der Befreiung", "Liberation Day", .publicDay),
      ("DE-BY", "2017-10-31", "Reformationstag", "Reformation Day", .publicDay),
      ("CH-SO", "2026-05-01", "Tag der Arbeit", "Labour Day", .halfDay),
      ("CH-VS", "2026-04-06", "Ostermontag", "Easter Monday", .local),
      ("CH-GL", "2026-04-09", "Näfelser Fahrt", "Näfels Pilgrimage", .publicDay),
    ] as [(String, Day, String, String, Holiday.Kind)])
  func `is called as people there call it`(
    code: String, day: Day, german: String, english: String, kind: Holiday.Kind
  ) throws {
    let region = try Region(code)
    let name = Wording(de: german, en: english)
    let holiday = Holiday(day: day, name: name, kind: kind, regions: [region])
    #expect(region.holidays(in: day.year).filter { $0.day == day } == [holiday])
  }

  @Test(
    arguments: [
      ("DE-BY", "2026-10-31"), ("DE-BY", "2018-10-31"), ("DE-BE", "2018-03-08"),
      ("DE-BE", "2024-05-08"), ("DE-NI", "2016-10-31"), ("DE", "2026-11-18"),
      ("AT-9", "2026-04-03"), ("AT-1", "2026-12-24"), ("CH-TI", "2026-04-03"),
      ("CH-AR", "2026-12-26"), ("CH-NE", "2026-12-26"), ("CH", "2026-04-06"),
      ("CH-GL", "2026-04-02"),
    ] as [(String, Day)])
  func `an ordinary day stays one`(code: String, day: Day) throws {
    #expect(try HolidayCalendar(regions: [Region(code)]).holidays(on: day).isEmpty)
  }

  @Test func `comes in the order of the calendar`() throws {
    let names = try Region("DE-HB").holidays(in: 2026).map(\.name.german)
    #expect(
      names == [
        "Neujahr", "Karfreitag", "Ostermontag", "Tag der Arbeit", "Christi Himmelfahrt",
        "Pfingstmontag", "Tag der Deutschen Einheit", "Reformationstag", "1. Weihnachtstag",
        "2. Weihnachtstag",
      ])
  }

  @Test(arguments: [Int.min, -1, 0, 10_000, .max])
  func `there are none in a year without days`(year: Int) throws {
    #expect(try Region("CH-GL").holidays(in: year).isEmpty)
  }

  @Test func `a kind is stored by its word and has a name`() {
    #expect(Holiday.Kind.allCases.map(\.rawValue) == ["public", "local", "halfDay", "own"])
    #expect(Set(Holiday.Kind.allCases.map(\.name)).count == 4)
  }
}
