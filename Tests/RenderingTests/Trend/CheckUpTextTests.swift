import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct CheckUpTextTests {
  private func noon(_ day: Day) -> Instant {
    PlanZone.berlin.instant(
      of: WallTime(day: day, time: TimeOfDay(hour: 12, minute: 0) ?? .midnight))
  }

  private func report(today: Day) throws -> CheckUpReport? {
    let now = noon(today)
    return CheckUpReport(
      CampaignResults(
        campaign: try Sample.campaign(1, "Ostern 2026", state: .ended),
        goals: [try Sample.goal(.leads), try Sample.goal()], posts: [], ofCampaign: [],
        ofChannels: [:], efforts: [], hourlyRate: nil, now: now, in: .berlin))
  }

  @Test func `today says what to look at again, and what helps`() throws {
    let checkUp = try #require(try report(today: "2026-04-30"))
    let today = TodayReport(
      posts: [], checkUps: [checkUp], now: noon("2026-04-30"), in: .berlin)
    #expect(today.hasWork)
    let german = TextWriter(language: .german, isColoured: false, width: 80).today(today)
    #expect(
      german.hasSuffix(
        """

        Nachsehen, was blieb: „Ostern 2026“, nach 1 Monat
          (checkUp)
        """))
    let english = TextWriter(language: .english, isColoured: false, width: 200).today(today)
    #expect(english.contains("See what lasted: “Ostern 2026”, 1 month later"))
  }

  @Test func `nothing waits before its day`() throws {
    #expect(try report(today: "2026-04-28") == nil)
  }
}
