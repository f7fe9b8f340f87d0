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

  @Test func `reads the latest posts only where no more are shown`() throws {
    let groups = try firm.plan().find(["rye"], atMost: 1).groups.filter { $0.found > 0 }
    #expect(groups.map(\.found) == [2, 1, 1, 1, 1, 1])
    #expect(groups.allSatisfy { $0.hits.count == 1 } && groups[0].hits[0].id == 2)
    for group in try firm.plan().find(["rye"]).groups { #expect(group.found == group.hits.count) }
    #expect(try firm.plan().find(["rye"], atMost: 14) == firm.plan().find(["rye"]))
  }

  @Test func `any number of words`() throws {
    let words = (1...300).map { "word\($0)" }
    try firm.post(words.joined(separator: " "), on: "x")
    let plan = try firm.plan()
    #expect(try plan.find(words).hits.map(\.id) == [3])
    #expect(try plan.posts(words).map(\.id) == [3])
    #expect(try plan.posts(["text:" + (1...1_500).map { "z\($0)" }.joined(separator: ",")]).isEmpty)
    #expect(try plan.find(words + ["rye"]).hits.isEmpty)
  }

  @Test func `knows what it looked through`() throws {
    let groups = try firm.plan().find(["brioche"]).groups
    let totals = Dictionary(uniqueKeysWithValues: groups.map { ($0.kind, $0.total) })
    #expect(totals[.post] == 2 && totals[.idea] == 2 && totals[.experiment] == 0)
  }
}
