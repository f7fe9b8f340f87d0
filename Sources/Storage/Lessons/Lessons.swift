import GRDB
package import Planning
import Reports

extension Lesson: Stored {
  package static let table = StoredTable<Lesson>(
    "lesson",
    [
      "campaign": { $0.campaign?.id.number }, "day": { $0.day.description }, "text": { $0.text },
    ], order: "lesson.day DESC, lesson.id DESC")

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), campaign: row.referenceIfAny(), day: row.day(), text: row.text())
  }
}

/// What somebody said of a lesson for a campaign.
struct RecordedLessonUse: Stored {
  let id: ID<RecordedLessonUse>
  let campaign: CampaignID
  let use: LessonUse

  static let table = StoredTable<RecordedLessonUse>(
    "lessonUse",
    [
      "campaign": { $0.campaign.number }, "lesson": { $0.use.lesson.number },
      "heeded": { $0.use.isHeeded },
    ])

  init(id: ID<RecordedLessonUse>, campaign: CampaignID, use: LessonUse) {
    self.id = id
    self.campaign = campaign
    self.use = use
  }

  init(row: StoredRow) throws {
    try self.init(
      id: row.id(), campaign: row.id(), use: LessonUse(lesson: row.id(), isHeeded: row.bool()))
  }
}

extension PlanSnapshot {
  /// What a campaign taught, newest first.
  package func lessons(of campaign: CampaignID) throws -> [Lesson] {
    try all(where: "campaign = \(campaign.number)")
  }

  /// - Throws: `PlanFileError.noSuch`.
  package func lesson(_ id: LessonID) throws -> Lesson {
    try value(id, or: .noSuch(.lesson, id.number))
  }

  /// What somebody said of a campaign: which lessons it heeded, and which it did not.
  package func lessonUses(of campaign: CampaignID) throws -> [LessonUse] {
    try recordedUses(of: campaign).map(\.use)
  }

  fileprivate func recordedUses(of campaign: CampaignID) throws -> [RecordedLessonUse] {
    try all(where: "campaign = \(campaign.number)")
  }
}

extension PlanChange {
  /// Records it; what was said before of the same lesson and campaign is replaced.
  package func record(_ use: LessonUse, of campaign: CampaignID) throws {
    let earlier = try snapshot.recordedUses(of: campaign).first { $0.use.lesson == use.lesson }
    let id = try earlier?.id ?? ID(nextNumber(in: RecordedLessonUse.table.name))
    try update(RecordedLessonUse(id: id, campaign: campaign, use: use))
  }
}
