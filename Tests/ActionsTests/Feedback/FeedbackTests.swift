import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct FeedbackTests {
  private let firm: Firm
  private static let spring: Subject = .campaign(Reference(id: 1, name: "Spring"))

  init() throws {
    firm = try Firm.running()
    try firm.post("Hi", at: "2026-03-05 09:00") { $0.campaign = "Spring" }
  }

  @discardableResult
  private func add(
    _ text: String, _ fill: (inout FeedbackRequest) -> Void = { _ in }
  ) throws -> FeedbackReport {
    var request = FeedbackRequest()
    fill(&request)
    return try firm.plan().addFeedback(text, request).changed[0]
  }

  private func edit(
    _ id: FeedbackID, _ fill: (inout FeedbackRequest) -> Void
  ) throws -> FeedbackReport {
    var request = FeedbackRequest()
    fill(&request)
    return try firm.plan().editFeedback(id, request).changed[0]
  }

  private func listed(of campaign: String? = nil, open: Bool = false) throws -> [FeedbackID] {
    try firm.plan().feedback(of: campaign, open: open).map(\.id)
  }

  @Test func `is of today, neutral and about the firm where nothing else is said`() throws {
    let general = try add("Nice shop.")
    #expect(general.tone == .neutral && general.followUp == .none)
    #expect(general.day == "2026-03-03")
    #expect(general.subject == nil)
  }

  @Test func `is kept with what it is about`() throws {
    let post = try add("Smaller?") {
      $0.subject = SubjectRequest(post: 1)
      ($0.tone, $0.needsAnswer, $0.day) = (.negative, true, "yesterday")
    }
    #expect(post.subject == .post(1) && post.followUp == .open)
    #expect(post.day == "2026-03-02" && post.tone == .negative)
  }

  @Test func `is changed, also in what it is about`() throws {
    try add("Good") {
      $0.subject = SubjectRequest(channel: "xing")
      $0.tone = .positive
    }
    let edited = try edit(1) {
      $0.subject = SubjectRequest(campaign: "Spring")
      ($0.text, $0.tone, $0.needsAnswer, $0.day) = ("Good.", .neutral, true, "1.3.")
    }
    #expect(edited.subject == Self.spring)
    #expect(edited.text == "Good." && edited.followUp == .open)
    let general = try edit(1) {
      $0.subject = SubjectRequest(campaign: "none")
      $0.needsAnswer = false
    }
    #expect(general.subject == nil && general.followUp == .none)
    #expect(general.day == "2026-03-01")
    #expect(throws: ChangeError.nothing) { try edit(1) { _ in } }
  }

  @Test func `is listed as a whole, by campaign, or what is open`() throws {
    try add("One") { $0.subject = SubjectRequest(post: 1) }
    try add("Two") {
      $0.subject = SubjectRequest(campaign: "Spring")
      $0.needsAnswer = true
    }
    try add("Three") { $0.needsAnswer = true }
    #expect(try listed() == [3, 2, 1])
    #expect(try listed(of: "Spring") == [2, 1])
    #expect(try listed(open: true) == [3, 2])
    #expect(try listed(of: "Spring", open: true) == [2])
  }

  @Test func `is answered once, and deleted`() throws {
    try add("One") {
      $0.subject = SubjectRequest(campaign: "Spring")
      $0.needsAnswer = true
    }
    try add("Two") { $0.needsAnswer = true }
    let done = try firm.plan().answerFeedback(1).changed[0]
    #expect(done.id == 1 && done.text == "One" && done.followUp == .done)
    #expect(done.subject == Self.spring && done.day == "2026-03-03")
    #expect(try listed(open: true) == [2])
    #expect(throws: FeedbackError.nothingOpen(1, .done)) {
      try firm.plan().answerFeedback(1)
    }
    _ = try firm.plan().delete(.feedback(2))
    #expect(try listed(open: true).isEmpty)
    #expect(try listed() == [1])
  }

  @Test func `is the day's work while it is open, and late from the next day on`() throws {
    let quiet = try firm.plan().today([])
    #expect(!quiet.isLate && quiet.followUps.isEmpty)
    try add("Also without cheese?") {
      $0.subject = SubjectRequest(post: 1)
      $0.needsAnswer = true
    }
    let today = try firm.plan().today([])
    #expect(!today.isLate && today.hasWork, "it is of today")
    #expect(today.followUps.map(\.subject) == [.post(1)])
    let tomorrow = try firm.plan(at: "2026-03-04T08:00").today([])
    #expect(tomorrow.isLate && tomorrow.hasWork)
    _ = try firm.plan().answerFeedback(1)
    #expect(try !firm.plan(at: "2026-03-04T08:00").today([]).isLate)
  }

  private static let changes: [(String, @Sendable (OpenPlan) throws -> Bool)] = [
    ("add", { try $0.addFeedback("Hi", FeedbackRequest()).dryRun }),
    ("done", { try $0.answerFeedback(1).dryRun }),
    (
      "edit",
      {
        var request = FeedbackRequest()
        request.text = "Hi"
        return try $0.editFeedback(1, request).dryRun
      }
    ),
    ("delete", { try $0.delete(.feedback(1)).report.dryRun }),
  ]

  @Test(arguments: changes.map(\.0))
  func `a dry run shows it and keeps nothing`(name: String) throws {
    try add("One") { $0.needsAnswer = true }
    let before = try firm.folder.bytes(of: "plan.takt")
    let change = try #require(Self.changes.first { $0.0 == name }?.1)
    #expect(try change(firm.plan(isDryRun: true)))
    #expect(try firm.folder.bytes(of: "plan.takt") == before)
    #expect(try firm.plan().feedback(of: nil, open: true).map(\.text) == ["One"])
  }
}
