import Planning
import TestSupport
import Testing

@Suite struct HolidayCalendarTests {
  private func holidays(_ codes: [String], on day: Day) throws -> [Holiday] {
    try HolidayCalendar(regions: codes.map { try Region($0) }).holidays(on: day)
  }

  @Test(
    arguments: [
      // Everywhere the same: once, for all of them.
      (["DE-BY", "DE-SL"], "2026-04-03", ["public DE-BY DE-SL"]),
      (["DE-SL", "DE-BY", "DE-SL"], "2026-04-03", ["public DE-SL DE-BY"]),
      // Public in one, local or half in the other: told apart, the public one first.
      (["DE-BY", "DE-SL"], "2026-08-15", ["public DE-SL", "local DE-BY"]),
      (["DE-BY", "AT-1"], "2026-08-15", ["public AT-1", "local DE-BY"]),
      (["DE-BW", "DE-BY"], "2026-08-15", ["local DE-BY"]),
      (["CH-SO", "CH-ZH"], "2026-05-01", ["public CH-ZH", "halfDay CH-SO"]),
      // One year's rule beside the usual one.
      (["DE-SN", "DE-BY"], "2017-10-31", ["public DE-SN DE-BY"]),
      (["DE", "DE-BY"], "2026-06-04", ["public DE-BY"]),
    ] as [([String], Day, [String])])
  func `regions share a holiday`(codes: [String], day: Day, told: [String]) throws {
    let found = try holidays(codes, on: day).map { holiday in
      ([holiday.kind.rawValue] + holiday.regions.map(\.code)).joined(separator: " ")
    }
    #expect(found == told)
  }

  @Test(arguments: [
    (["DE-BY", "CH-ZH"], "Christi Himmelfahrt"), (["CH-ZH", "DE-BY"], "Auffahrt"),
  ])
  func `the first region gives the name`(codes: [String], name: String) throws {
    #expect(try holidays(codes, on: "2026-05-14").map(\.name.german) == [name])
  }

  @Test func `two feasts may fall on one day`() throws {
    let found = try holidays(["DE-BY"], on: "2008-05-01")
    #expect(found.map(\.name.german) == ["Tag der Arbeit", "Christi Himmelfahrt"])
  }

  @Test func `the national days of two countries are two`() throws {
    let calendar = try HolidayCalendar(regions: [Region("AT-9"), Region("CH-ZH")])
    let names = calendar.holidays(in: 2026).map(\.name.german)
    #expect(names.contains("Nationalfeiertag") && names.contains("Bundesfeiertag"))
    #expect(names.count == Set(names).count)
  }

  @Test func `without a region there are none`() throws {
    #expect(try holidays([], on: "2026-12-25").isEmpty)
    #expect(HolidayCalendar(regions: []).holidays(in: 2026).isEmpty)
  }
}
