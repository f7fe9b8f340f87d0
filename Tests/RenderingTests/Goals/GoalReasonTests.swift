import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct GoalReasonTests {
  private static let range = Interval(low: 0.02, high: 0.05)

  private static let reasons: [GoalVerdict.Reason] = [
    .nothingDue, .nothingMeasured, .notOffered, .noResult, .outdated, .reached, .partReaches,
    .secured(range), .medianReaches(range), .notReached, .bestGapsFallShort, .gapsCouldDecide,
    .tooLittleMeasured, .tooFew(have: 2, need: 6), .startUnknown, .tooLittleExpected,
    .costTooSmall, .medianSoFar(range), .besideExpected, .withinChance(0.4), .beyondChance(0.05),
  ]

  /// Spring's goal of leads.
  private func review() throws -> GoalReview {
    let now: Instant = "2026-03-20T07:00:00Z"
    let results = CampaignResults(
      campaign: try Sample.campaign(state: .running), goals: [try Sample.goal(.leads)], posts: [],
      ofCampaign: [
        Measurement(
          of: .campaign(ID(1)), .leads, value: 8, observedAt: now, source: .manual)
      ], ofChannels: [:], efforts: [], hourlyRate: nil, now: now, in: .berlin)
    return CampaignStanding(results, currency: "EUR").goals[0]
  }

  @Test(arguments: reasons)
  func `every reason has a sentence`(reason: GoalVerdict.Reason) throws {
    let goal = try review()
    let sentences = Language.allCases.map { language in
      TextWriter(language: language, isColoured: false, width: 80)
        .why(reason, of: goal, "EUR")
    }
    #expect(sentences.allSatisfy { $0.hasSuffix(".") }, "\(sentences)")
    let words = sentences.map { $0.filter(\.isLetter) }
    #expect(Set(words).count == Language.allCases.count, "\(sentences)")
  }

  @Test func `no two reasons are told alike`() throws {
    let goal = try review()
    let writer = TextWriter(language: .english, isColoured: false, width: 80)
    let sentences = Self.reasons.map { writer.why($0, of: goal, "EUR") }
    #expect(Set(sentences).count == sentences.count)
  }
}
