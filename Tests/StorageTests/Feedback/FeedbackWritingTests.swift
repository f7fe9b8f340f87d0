import GRDB
import Planning
import Reports
import Storage
import TestSupport
import Testing

@Suite struct FeedbackWritingTests {
  private let file: PlanFile
  private let channel: Channel
  private let campaign: Campaign
  private let post: Post

  init() throws {
    file = try PlanFile()
    channel = try file.plan.addChannel(.facebook)
    campaign = try file.plan.addCampaign("Easter", for: [file.plan.addAudience("Families")])
    post = try file.plan.addPost("a", on: [channel], campaign: campaign)[0]
  }

  private func add(
    _ text: String = "Smaller, please.", on subject: Subject? = nil,
    day: Day = "2026-03-03", tone: Tone = .neutral, _ followUp: FollowUp = .none
  ) throws -> Feedback {
    try file.plan.add(by: author) { id in
      try Feedback(id: id, on: subject, day: day, tone: tone, text: text, followUp: followUp)
    }
  }

  @Test(arguments: RoundTripTests.texts)
  func `comes back as it was said, the latest first`(text: String) throws {
    let said = [
      try add(text, on: .post(post.id), tone: .positive),
      try add(text, on: .channel(channel.reference), tone: .negative, .open),
      try add(text, on: .campaign(campaign.reference), day: "2026-03-04", .done),
      try add(text, day: "2026-03-02"),
    ]
    #expect(try file.opened().all(Feedback.self) == [said[2], said[1], said[0], said[3]])
    #expect(try file.opened().feedback(said[1].id) == said[1])
  }

  @Test func `of a campaign is what was said of it and of its posts`() throws {
    let stranger = try file.plan.addPost("b", on: [channel])[0]
    let said = [
      try add(on: .post(post.id)), try add(on: .campaign(campaign.reference)),
      try add(on: .post(stranger.id)), try add(on: .channel(channel.reference)), try add(),
    ]
    #expect(try file.plan.feedback(of: campaign.id) == [said[1], said[0]])
  }

  @Test func `is changed as it is at the moment of writing`() throws {
    let said = try add(on: .post(post.id), .open)
    _ = try file.opened().updateFeedback(said.id, by: author) { said in
      var changed = said
      (changed.subject, changed.tone) = (.channel(channel.reference), .negative)
      return changed
    }
    let done = try file.plan.updateFeedback(said.id, by: author) { try $0.done() }
    #expect(done.subject == .channel(channel.reference) && done.tone == .negative)
    #expect(try file.opened().all(Feedback.self) == [done])
    #expect(throws: FeedbackError.nothingOpen(said.id, .done)) {
      try file.plan.updateFeedback(said.id, by: author) { try $0.done() }
    }
    #expect(throws: PlanFileError.noSuch(.feedback, 9)) {
      try file.plan.updateFeedback(ID(9), by: author) { $0 }
    }
  }

  @Test func `goes with what it is about, and alone`() throws {
    let said = try add(on: .post(post.id))
    let other = try add()
    try file.plan.delete([post], by: author)
    #expect(try file.plan.all(Feedback.self) == [other])
    try file.plan.delete(other, by: author)
    #expect(throws: PlanFileError.noSuch(.feedback, said.id.number)) {
      try file.plan.feedback(said.id)
    }
  }
}
