import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Holidays where the firm is.
@Suite struct HolidayTests {
  private let firm: Firm

  /// A firm in Bavaria and Zurich, which speaks German.
  init() throws {
    var firm = try Firm.prepared()
    firm.language = .german
    _ = try firm.plan().set(.holidays, to: "de-by, CH-ZH")
    self.firm = firm
  }

  private func days(_ week: String) throws -> [DayReport] { try firm.plan().week([week]).days }

  @Test func `are kept as regions`() throws {
    #expect(try Setting.holidays.value(in: firm.plan().settings) == "DE-BY,CH-ZH")
    #expect(throws: SettingError.unknownRegion("DE-XX")) {
      try firm.plan().set(.holidays, to: "DE-XX")
    }
  }

  @Test func `stand in a week, with the regions where not all keep them`() throws {
    let days = try days("2026-W14")
    let friday = try #require(days[4].holidays.first)
    #expect(friday.name == "Karfreitag" && friday.kind == .publicDay && friday.regions.isEmpty)
    #expect(days[3].holidays.isEmpty)
    let assumption = try #require(try self.days("2026-08-15")[5].holidays.first)
    #expect(assumption.name == "Mariä Himmelfahrt")
    #expect(assumption.kind == .local && assumption.regions[0] == "DE-BY")
  }

  @Test func `stand in a month`() throws {
    let days = try firm.plan().month(["2026-04"]).days
    let friday = try #require(days.first { $0.date == "2026-04-03" })
    #expect(friday.holidays.map(\.name) == ["Karfreitag"])
  }

  @Test func `are asked about until somebody has thought of them`() throws {
    try firm.post("Frohe Ostern", on: "x", at: "3.4. 9:00")
    let messages = try firm.plan().check(["1"]).findings.map(\.message)
    #expect(messages.contains { $0.contains("Karfreitag am 3.4.2026: trotzdem") })
    _ = try firm.plan().take(.approve, ["1"], following: false)
    #expect(try firm.plan().check(["1"]).findings.isEmpty)
  }

  @Test func `can come with a new plan`() throws {
    let firm = try Firm()
    try firm.makePlan { $0.regions = try Region.list("AT-9") }
    let monday = try firm.plan().week(["2026-10-26"]).days[0]
    #expect(monday.holidays.map(\.name) == ["Austrian National Day"])
  }
}
