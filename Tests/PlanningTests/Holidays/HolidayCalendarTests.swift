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
      (["DE-BY", "DE-SL"], "2026-04-03", .publicDay, ["DE-BY", "DE-SL"]),
      (["DE-SL", "DE-BY", "DE-SL"], "2026-04-03", .publicDay, ["DE-SL", "DE-BY"]),
      // Public in one, local in the other: public, and only there.
      (["DE-BY", "DE-SL"], "2026-08-15", .publicDay, ["DE-SL"]),
      (["DE-BY", "AT-1"], "2026-08-15", .publicDay, ["AT-1"]),
      (["DE-BW", "DE-BY"], "2026-08-15", .local, ["DE-BY"]),
      (["CH-SO", "CH-ZH"], "2026-05-01", .publicDay, ["CH-ZH"]),
      // One year's rule beside the usual one.
      (["DE-SN", "DE-BY"], "2017-10-31", .publicDay, ["DE-SN", "DE-BY"]),
      (["DE", "DE-BY"], "2026-06-04", .publicDay, ["DE-BY"]),
    ] as [([String], Day, Holiday.Kind, [String])])
  func `regions share a holiday`(
    codes: [String], day: Day, kind: Holiday.Kind, there: [String]
  ) throws {
    let found = try holidays(codes, on: day)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map { $0.regions.map(\.code) } == [there])
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
