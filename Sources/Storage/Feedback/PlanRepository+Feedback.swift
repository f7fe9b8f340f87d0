import Reports
import GRDB
package import Planning

extension PlanRepository {
  /// Everything that people said, the latest first.
  package func feedback() throws -> [Feedback] {
    try read { try fetchFeedback($0, where: "TRUE", []) }
  }

  /// What people said of a campaign and of its posts, the latest first.
  package func feedback(of campaign: CampaignID) throws -> [Feedback] {
    try read { db in
      try fetchFeedback(db, where: Self.ofCampaign, ["campaign": campaign.number])
    }
  }

  /// Each half goes by an index of its own.
  private static let ofCampaign = """
    feedback.id IN (
      SELECT id FROM feedback WHERE campaign = :campaign
      UNION ALL
      SELECT feedback.id FROM post JOIN feedback ON feedback.post = post.id
      WHERE post.campaign = :campaign)
    """

  /// - Throws: `PlanFileError.noSuchFeedback`.
  package func feedback(_ id: FeedbackID) throws -> Feedback {
    try read { try fetchFeedback(id, in: $0) }
  }

  private func fetchFeedback(_ id: FeedbackID, in db: Database) throws -> Feedback {
    guard let found = try fetchFeedback(db, where: "feedback.id = ?", [id.number]).first else {
      throw PlanFileError.noSuchFeedback(id)
    }
    return found
  }

  private func fetchFeedback(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [Feedback] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT feedback.*, channel.name AS channelName, campaign.name AS campaignName
        FROM feedback
        LEFT JOIN channel ON channel.id = feedback.channel
        LEFT JOIN campaign ON campaign.id = feedback.campaign
        WHERE \(condition) ORDER BY feedback.day DESC, feedback.id DESC
        """, arguments: arguments
    ).map(Feedback.init(row:))
  }

  package func addFeedback(
    by author: Author, _ make: (FeedbackID) throws -> Feedback
  ) throws -> Feedback {
    try change(author) { db in
      let feedback = try make(ID(nextNumber(in: "feedback", db)))
      try write(feedback, in: db)
      return feedback
    }
  }

  /// Changes what is kept as it is at the moment of writing.
  /// - Throws: `PlanFileError.noSuchFeedback`, and what `step` throws.
  package func updateFeedback(
    _ id: FeedbackID, by author: Author, _ step: (Feedback) throws -> Feedback
  ) throws -> Feedback {
    try change(author) { db in
      let feedback = try step(fetchFeedback(id, in: db))
      try write(feedback, in: db)
      return feedback
    }
  }

  package func delete(_ feedback: Feedback, by author: Author) throws {
    try delete(feedback.id, named: feedback.text, from: "feedback", by: author)
  }

  private func write(_ feedback: Feedback, in db: Database) throws {
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
      ], to: "feedback", in: db)
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
