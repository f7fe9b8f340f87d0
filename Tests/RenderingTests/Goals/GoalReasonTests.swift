import Evaluation
import Foundation
import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct GoalReasonTests {
  /// Spring's goal of leads as scripts read it, with another verdict.
  private func review(_ status: GoalStatus) throws -> GoalReview {
    let now: Instant = "2026-03-20T07:00:00Z"
    let results = CampaignResults(
      campaign: try Sample.campaign(state: .running), goals: [try Sample.goal(.leads)], posts: [],
      ofCampaign: [
        Measurement(
          of: .campaign(ID(1)), .leads, value: 8, observedAt: now, source: .manual)
      ], ofChannels: [:], efforts: [], hourlyRate: nil, now: now, today: "2026-03-20")
    let standing = CampaignStanding(results, currency: "EUR", in: .berlin)
    var keys = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(standing.goals[0])) as? [String: Any])
    keys["status"] = status.rawValue
    return try JSONDecoder().decode(
      GoalReview.self, from: JSONSerialization.data(withJSONObject: keys))
  }

  @Test(arguments: GoalStatus.allCases)
  func `every verdict has a sentence that says why`(status: GoalStatus) throws {
    let goal = try review(status)
    let sentences = Language.allCases.map { language in
      TextWriter(language: language, isColoured: false, width: 80).why(goal, "EUR")
    }
    #expect(sentences.allSatisfy { $0.hasSuffix(".") }, "\(sentences)")
    let words = sentences.map { $0.filter(\.isLetter) }
    #expect(Set(words).count == Language.allCases.count, "\(sentences)")
  }
}
