import Planning
import TestSupport
import Testing

@Suite struct HolidayFindingTests {
  @Test(
    arguments: [
      ("2026-04-03", ["DE-BY"], .warning, "Karfreitag am 3.4.2026:", "Good Friday on 3 Apr 2026:"),
      (
        "2026-06-04", ["DE-BE", "DE-BY"], .warning, "Fronleichnam (BY) am 4.6.2026:",
        "Corpus Christi (BY) on 4 Jun 2026:"
      ),
      (
        "2026-08-15", ["DE-BY"], .hint, "Mariä Himmelfahrt am 15.8.2026:",
        "Assumption Day on 15 Aug 2026:"
      ),
    ] as [(Day, [String], Finding.Severity, String, String)])
  func `says which day it is, and where if not everywhere`(
    day: Day, regions: [String], severity: Finding.Severity, german: String, english: String
  ) throws {
    let (post, context) = try RuleTests.day(day, in: regions)
    let found = Rule.findings(on: [post], in: context).filter { $0.rule.hasPrefix("day.") }
    #expect(found.map(\.severity) == [severity])
    let message = try #require(found.first?.message)
    #expect(message.german.hasPrefix(german), "\(message.german)")
    #expect(message.english.hasPrefix(english), "\(message.english)")
  }

  @Test func `a day that is both is told by the graver rule and by the other`() throws {
    let (post, context) = try RuleTests.day("2026-08-15", kind: .companyHoliday)
    let found = Rule.findings(on: [post], in: context).filter { $0.rule.hasPrefix("day.") }
    #expect(found.map(\.rule) == ["day.holiday", "day.special"])
    #expect(found.first?.message.german.hasPrefix("Sommerpause am 15.8.2026") == true)
  }
}
