import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Words, wherever people wrote them.
@Suite struct FindTests {
  private let firm: Firm

  init() throws {
    firm = try Firm.prepared()
    let plan = try firm.plan()
    try firm.post("Rye bread for Ostern", on: "x")
    try firm.post("Fresh rye", on: "facebook", at: "2026-03-12 09:00")
    _ = try plan.addIdeas(["How RYE grows", "Oats"], IdeaRequest())
    _ = try plan.addLesson("Post rye early", campaign: "Spring")
    var feedback = FeedbackRequest()
    feedback.subject = SubjectRequest(post: 1)
    _ = try plan.addFeedback("Is there rye without salt?", feedback)
    _ = try plan.addOccasion("Rye day", from: "2026-04-01", OccasionRequest())
    _ = try plan.addSnippet("rye", text: "#rye", channel: "x", isAlways: false)
  }

  private func found(_ words: String...) throws -> [String] {
    try firm.plan().find(words).hits.map { "\($0.kind) \($0.id.map(String.init) ?? $0.name ?? "")" }
  }

  @Test func `looks through all that people write down`() throws {
    #expect(
      try found("rye") == [
        "post 2", "post 1", "idea 1", "lesson 1", "feedback 1", "occasion 1", "snippet rye",
      ])
    #expect(try found("spring") == ["campaign Spring"])
    #expect(try found("RYE", "bread") == ["post 1"])
    #expect(try found("“rye bread”") == ["post 1"])
    #expect(try found("brioche").isEmpty)
  }

  @Test func `tells where and when`() throws {
    let hits = try firm.plan().find(["rye"]).hits
    #expect(hits.map(\.place) == ["Facebook", "X", nil, "Spring", "#1", nil, "X"])
    #expect(hits[0].when == .time("2026-03-12T09:00") && hits[2].when == .day("2026-03-03"))
    #expect(hits[6].when == nil)
  }

  @Test func `knows what it looked through`() throws {
    let groups = try firm.plan().find(["brioche"]).groups
    let totals = Dictionary(uniqueKeysWithValues: groups.map { ($0.kind, $0.total) })
    #expect(totals[.post] == 2 && totals[.idea] == 2 && totals[.experiment] == 0)
  }
}
