package import Planning
import Reports

extension Feedback: Stored {
  package static let table = StoredTable<Feedback>(
    "feedback",
    [
      "post": { $0.subject?.post }, "channel": { $0.subject?.channel },
      "campaign": { $0.subject?.campaign }, "day": { $0.day.description },
      "tone": { $0.tone.rawValue }, "text": { $0.text }, "followUp": { $0.followUp.rawValue },
    ], order: "feedback.day DESC, feedback.id DESC")

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), on: row.subjectIfAny(), day: row.day(), tone: row.word(), text: row.text(),
      followUp: row.word())
  }
}

extension PlanSnapshot {
  /// What people said of a campaign and of its posts, the latest first.
  package func feedback(of campaign: CampaignID) throws -> [Feedback] {
    try all(where: .about(campaign, in: "feedback"))
  }

  /// - Throws: `PlanFileError.noSuch`.
  package func feedback(_ id: FeedbackID) throws -> Feedback {
    try value(id, or: .noSuch(.feedback, id.number))
  }
}
