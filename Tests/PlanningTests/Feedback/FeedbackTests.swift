import Planning
import TestSupport
import Testing

@Suite struct FeedbackTests {
  private func feedback(_ text: String = "Smaller, please.", _ followUp: FollowUp = .none) throws
    -> Feedback
  {
    try Feedback(
      id: ID(1), on: .post(ID(12)), day: "2026-03-03", tone: .neutral, text: text,
      followUp: followUp)
  }

  @Test(arguments: [("", 0), (" \n", 0), (String(repeating: "ä", count: 2001), 2001)])
  func `says something, in no more words than are read`(text: String, characters: Int) throws {
    let error = TextError.noteOutOfRange(characters: characters, limit: 2000)
    #expect(throws: error) { try feedback(text) }
    var kept = try feedback()
    #expect(throws: error) { try kept.reword(text) }
    try kept.reword(String(repeating: "🥨", count: 2000))
    #expect(kept.text.count == 2000)
  }

  @Test func `is a text`() {
    #expect(throws: TextError.notText) { try feedback("a\u{0}b") }
  }

  @Test(arguments: FollowUp.allCases)
  func `is done where something is open`(followUp: FollowUp) throws {
    let feedback = try feedback("Why?", followUp)
    guard followUp == .open else {
      #expect(throws: FeedbackError.nothingOpen(ID(1), followUp)) { try feedback.done() }
      return
    }
    #expect(try feedback.done().followUp == .done)
  }
}
