import GRDB
package import Planning

extension PlanRepository {
  /// What somebody said of a campaign: which lessons it heeded, and which it did not.
  package func lessonUses(of campaign: CampaignID) throws -> [LessonUse] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT lesson, heeded FROM lessonUse WHERE campaign = ? ORDER BY id",
        arguments: [campaign.number]
      ).map { LessonUse(lesson: try $0.id("lesson"), isHeeded: try $0.int("heeded") == 1) }
    }
  }

  /// Records it; what was said before of the same lesson and campaign is replaced.
  package func record(_ use: LessonUse, of campaign: CampaignID, by author: Author) throws {
    try change(author) { db in
      let stored = try Int.fetchOne(
        db, sql: "SELECT id FROM lessonUse WHERE lesson = ? AND campaign = ?",
        arguments: [use.lesson.number, campaign.number])
      try write(
        [
          "id": stored ?? nextNumber(in: "lessonUse", db), "lesson": use.lesson.number,
          "campaign": campaign.number, "heeded": use.isHeeded ? 1 : 0,
        ], to: "lessonUse", in: db)
    }
  }
}
