import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// Everything that people said, the latest first.
  package func feedback() throws -> [Feedback] {
    try feedback(where: "TRUE", [])
  }

  /// What people said of a campaign and of its posts, the latest first.
  package func feedback(of campaign: CampaignID) throws -> [Feedback] {
    // Each half goes by an index of its own.
    try feedback(
      where: """
        feedback.id IN (
          SELECT id FROM feedback WHERE campaign = :campaign
          UNION ALL
          SELECT feedback.id FROM post JOIN feedback ON feedback.post = post.id
          WHERE post.campaign = :campaign)
        """, ["campaign": campaign.number])
  }

  /// - Throws: `PlanFileError.noSuchFeedback`.
  package func feedback(_ id: FeedbackID) throws -> Feedback {
    guard let found = try feedback(where: "feedback.id = ?", [id.number]).first else {
      throw PlanFileError.noSuchFeedback(id)
    }
    return found
  }

  private func feedback(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [Feedback] {
    try all(
      """
      SELECT feedback.*, channel.name AS channelName, campaign.name AS campaignName
      FROM feedback
      LEFT JOIN channel ON channel.id = feedback.channel
      LEFT JOIN campaign ON campaign.id = feedback.campaign
      WHERE \(condition) ORDER BY feedback.day DESC, feedback.id DESC
      """, arguments, Feedback.init(row:))
  }
}

extension PlanChange {
  package func addFeedback(_ make: (FeedbackID) throws -> Feedback) throws -> Feedback {
    let feedback = try make(ID(nextNumber(in: "feedback")))
    try write(feedback)
    return feedback
  }

  package func update(_ feedback: Feedback) throws { try write(feedback) }

  package func delete(_ feedback: Feedback) throws {
    try delete(feedback.id, named: feedback.text, from: "feedback")
  }

  private func write(_ feedback: Feedback) throws {
    var post: Int?
    var channel: Int?
    var campaign: Int?
    switch feedback.subject {
    case .post(let id): post = id.number
    case .channel(let reference): channel = reference.id.number
    case .campaign(let reference): campaign = reference.id.number
    case nil: break
    }
    try write(
      [
        "id": feedback.id.number, "post": post, "channel": channel, "campaign": campaign,
        "day": feedback.day.description, "tone": feedback.tone.rawValue, "text": feedback.text,
        "followUp": feedback.followUp.rawValue,
      ], to: "feedback")
  }
}

extension Feedback {
  fileprivate init(row: Row) throws {
    let subject: Subject? =
      if let post: PostID = try row.idIfAny("post") {
        .post(post)
      } else if let channel: Reference<Channel> = try row.reference(
        "channel", name: "channelName")
      {
        .channel(channel)
      } else {
        try row.reference("campaign", name: "campaignName").map { .campaign($0) }
      }
    try self.init(
      id: row.id(), on: subject, day: row.day("day"), tone: row.word("tone"),
      text: row.text("text"), followUp: row.word("followUp"))
  }
}
