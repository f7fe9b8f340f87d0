import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct TodayTextTests {
  private func shown(_ report: TodayReport, _ language: Language) -> String {
    TextWriter(language: language, isColoured: false, width: 80).today(report)
  }

  @Test func `says what campaigns wait for, and what helps`() throws {
    let campaigns = try [CampaignDuty.end, .evaluate, .planPosts].enumerated().map { place, duty in
      CampaignDutyReport(
        try Sample.campaign(place + 1, ["Messe", "Ostern", "Winter"][place], state: .running), duty)
    }
    let report = TodayReport(
      posts: [], campaigns: campaigns, now: "2026-04-30T08:00:00Z", in: .berlin)
    #expect(report.hasWork && !report.isLate)
    let german = shown(report, .german)
    #expect(german.contains("Kampagnen und Versuche (3)"))
    for words in [
      "„Messe“ ging bis 29.3.2026 und ist noch nicht beendet.",
      "„Ostern“ ist beendet und noch nicht ausgewertet.",
      "(end)", "(evaluate)", "(planPosts)",
    ] {
      #expect(german.contains(words), "\(words)\n\(german)")
    }
    let english = shown(report, .english)
    #expect(english.contains("“Ostern” has ended and is not evaluated yet."))
  }

  @Test func `begins with the first step, and never says that nothing is to be done`() throws {
    for step in FirstStep.allCases {
      for language in Language.allCases {
        let text = shown(
          TodayReport(posts: [], firstStep: step, now: "2026-04-30T08:00:00Z", in: .berlin),
          language)
        #expect(text.contains("(\(step.remedy(on: "2026-04-30").kind)"), "\(text)")
        let nothing = language == .german ? "nichts zu tun" : "Nothing to do"
        #expect(!text.contains(nothing))
      }
    }
    let none = TodayReport(posts: [], now: "2026-04-30T08:00:00Z", in: .berlin)
    #expect(shown(none, .german).contains("Heute ist nichts zu tun."))
  }
}
