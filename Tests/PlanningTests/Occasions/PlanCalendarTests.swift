import Planning
import TestSupport
import Testing

@Suite struct PlanCalendarTests {
  private func occasion(
    _ number: Int, _ name: String, from: Day, to: Day, kind: Occasion.Kind = .other
  ) throws -> Occasion {
    try Occasion(id: ID(number), name: Name(name), period: Period(from: from, to: to), kind: kind)
  }

  private func calendar(_ regions: [String], _ occasions: [Occasion] = []) throws -> PlanCalendar {
    PlanCalendar(regions: try regions.map { try Region($0) }, occasions: occasions)
  }

  @Test(
    arguments: [
      ("2026-04-03", ["DE-BY"], "Good Friday", .publicDay, []),
      ("2026-04-03", ["DE-BY", "DE-BE"], "Good Friday", .publicDay, []),
      ("2026-06-04", ["DE-BY", "DE-BE"], "Corpus Christi", .publicDay, ["DE-BY"]),
      ("2026-06-04", ["DE-BY", "DE-BW"], "Corpus Christi", .publicDay, []),
      (
        "2026-06-04", ["DE-BE", "DE-BW", "DE-BY"], "Corpus Christi", .publicDay, ["DE-BW", "DE-BY"]
      ),
      ("2026-08-15", ["DE-BY"], "Assumption", .local, []),
      ("2026-08-15", ["DE-BY", "DE-SL"], "Assumption", .publicDay, ["DE-SL"]),
    ] as [(Day, [String], String, Holiday.Kind, [String])])
  func `regions are named only where not all of them keep the day`(
    day: Day, regions: [String], name: String, kind: Holiday.Kind, named: [String]
  ) throws {
    let found = try calendar(regions).specialDays(on: day)
    let special = try #require(found.first)
    #expect(special.name.english.hasPrefix(name), "\(special.name.english)")
    #expect(special.kind == kind && special.regions.map(\.code) == named)
    #expect(special.occasion == nil)
  }

  @Test func `a plan without regions has its own days only`() throws {
    let closed = try occasion(1, "Zu", from: "2026-04-02", to: "2026-04-04")
    #expect(try calendar([], [closed]).specialDays(on: "2026-04-03").map(\.kind) == [.own])
    #expect(PlanCalendar().specialDays(on: "2026-04-03").isEmpty)
  }

  @Test func `an occasion stands on each of its days, with its name as typed`() throws {
    let closed = try occasion(
      1, "Betriebsferien", from: "2026-04-02", to: "2026-04-04", kind: .companyHoliday)
    let calendar = try calendar([], [closed])
    let days = (0..<5).map { Day.april.adding(days: $0) }
    #expect(days.map { calendar.specialDays(on: $0).count } == [0, 1, 1, 1, 0])
    let special = try #require(calendar.specialDays(on: "2026-04-03").first)
    #expect(special.name == Wording(de: "Betriebsferien", en: "Betriebsferien"))
    #expect(special.occasion == closed && special.kind == .own && special.regions.isEmpty)
  }

  @Test func `public holidays come first, the firm's own last, in their order`() throws {
    let own = [
      try occasion(2, "Messe", from: "2026-04-01", to: "2026-04-30"),
      try occasion(1, "Zu", from: "2026-04-03", to: "2026-04-03", kind: .companyHoliday),
      try occasion(3, "Später", from: "2026-04-04", to: "2026-04-04"),
    ]
    let found = try calendar(["DE-BY"], own).specialDays(on: "2026-04-03")
    #expect(found.map(\.name.german) == ["Karfreitag", "Messe", "Zu"])
  }

  @Test func `a whole holiday comes before a half one of the same day`() throws {
    // In 2008 Ascension fell on Labour Day, half of which Solothurn keeps.
    let found = try calendar(["CH-SO"]).specialDays(on: "2008-05-01")
    #expect(found.map(\.kind) == [.publicDay, .halfDay])
    #expect(found.map(\.name.german) == ["Auffahrt", "Tag der Arbeit"])
  }

  @Test func `regions are never all of them, and what is named keeps the day`() throws {
    let regions = try ["DE-BY", "DE-SN", "AT-9", "CH-ZH"].map { try Region($0) }
    let calendar = PlanCalendar(regions: regions)
    let year = (0..<365).map { Day.january.adding(days: $0) }
    var places: Set<Int> = []
    for day in year {
      for special in calendar.specialDays(on: day) {
        places.insert(special.regions.count)
        let keeping = regions.filter { region in
          HolidayCalendar(regions: [region]).holidays(on: day).contains { $0.kind == special.kind }
        }
        #expect(special.regions == (keeping.count == regions.count ? [] : keeping), "\(day)")
      }
    }
    #expect(places == [0, 1, 2, 3])
  }
}

extension Day {
  fileprivate static let april: Day = "2026-04-01"
  fileprivate static let january: Day = "2026-01-01"
}
