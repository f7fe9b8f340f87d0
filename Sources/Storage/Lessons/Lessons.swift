import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// Every lesson, newest first.
  package func lessons() throws -> [Lesson] {
    try lessons(where: "TRUE", [])
  }

  /// What a campaign taught, newest first.
  package func lessons(of campaign: CampaignID) throws -> [Lesson] {
    try lessons(where: "lesson.campaign = ?", [campaign.number])
  }

  /// - Throws: `PlanFileError.noSuchLesson`.
  package func lesson(_ id: LessonID) throws -> Lesson {
    guard let lesson = try lessons(where: "lesson.id = ?", [id.number]).first else {
      throw PlanFileError.noSuchLesson(id)
    }
    return lesson
  }

  private func lessons(
    where condition: String, _ arguments: StatementArguments
  ) throws -> [Lesson] {
    try all(
      """
      SELECT lesson.*, campaign.name AS campaignName
      FROM lesson LEFT JOIN campaign ON campaign.id = lesson.campaign
      WHERE \(condition) ORDER BY lesson.day DESC, lesson.id DESC
      """, arguments
    ) { row in
      try Lesson(
        id: row.id(), campaign: row.reference("campaign", name: "campaignName"),
        day: row.day("day"), text: row.text("text"))
    }
  }

  /// What somebody said of a campaign: which lessons it heeded, and which it did not.
  package func lessonUses(of campaign: CampaignID) throws -> [LessonUse] {
    try all(
      "SELECT lesson, heeded FROM lessonUse WHERE campaign = ? ORDER BY id", [campaign.number]
    ) { LessonUse(lesson: try $0.id("lesson"), isHeeded: try $0.int("heeded") == 1) }
  }
}

extension PlanChange {
  package func addLesson(_ make: (LessonID) throws -> Lesson) throws -> Lesson {
    let lesson = try make(ID(nextNumber(in: "lesson")))
    try write(lesson)
    return lesson
  }

  package func update(_ lesson: Lesson) throws { try write(lesson) }

  /// Deletes a lesson, and with it what campaigns made of it.
  package func delete(_ lesson: Lesson) throws {
    try delete(lesson.id, named: lesson.text, from: "lesson")
  }

  private func write(_ lesson: Lesson) throws {
    try write(
      [
        "id": lesson.id.number, "campaign": lesson.campaign?.id.number,
        "day": lesson.day.description, "text": lesson.text,
      ], to: "lesson")
  }

  /// Records it; what was said before of the same lesson and campaign is replaced.
  package func record(_ use: LessonUse, of campaign: CampaignID) throws {
    let stored = try Int.fetchOne(
      db, sql: "SELECT id FROM lessonUse WHERE lesson = ? AND campaign = ?",
      arguments: [use.lesson.number, campaign.number])
    try write(
      [
        "id": stored ?? nextNumber(in: "lessonUse"), "lesson": use.lesson.number,
        "campaign": campaign.number, "heeded": use.isHeeded ? 1 : 0,
      ], to: "lessonUse")
  }
}
