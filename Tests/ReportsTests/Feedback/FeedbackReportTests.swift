import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@Suite struct FeedbackReportTests {
  private func feedback(
    on subject: Subject? = nil, _ followUp: FollowUp = .open
  ) throws -> Feedback {
    try Feedback(
      id: ID(3), on: subject, day: "2026-03-02", tone: .negative, text: "Why?", followUp: followUp)
  }

  @Test func `feedback has its keys, and says what it is about`() throws {
    let general = try JSONShape(FeedbackReport(feedback()))
    #expect(
      Set(general.keys.keys) == [
        "id", "day", "tone", "text", "followUp", "post", "channel", "campaign",
      ])
    for key in ["post", "channel", "campaign"] { #expect(general.isNull(key)) }
    #expect(general.text("tone") == "negative" && general.text("followUp") == "open")
    #expect(general.number("id") == 3 && general.text("day") == "2026-03-02")
    #expect(try JSONShape(FeedbackReport(feedback(on: .post(ID(12))))).number("post") == 12)
    let channel = try Sample.channel(1, .facebook).reference
    #expect(
      try JSONShape(FeedbackReport(feedback(on: .channel(channel)))).text("channel") == "Facebook")
    let campaign = try Sample.campaign().reference
    #expect(
      try JSONShape(FeedbackReport(feedback(on: .campaign(campaign)))).text("campaign") == "Easter")
  }

  @Test func `what is open is work of the day, what is not stands elsewhere`() throws {
    let now: Instant = "2026-03-03T08:00:00Z"
    let open = TodayReport(
      posts: [], feedback: [try feedback(), try feedback(on: nil, .done)], now: now, in: .berlin)
    #expect(open.hasWork && open.followUps.map(\.followUp) == [.open])
    #expect(try JSONShape(open).list("followUps")[0].text("text") == "Why?")
    #expect(
      !TodayReport(posts: [], feedback: [try feedback(on: nil, .done)], now: now, in: .berlin)
        .hasWork)
  }
}
