import Reports
import GRDB
package import Planning

extension PlanRepository {
  /// Every lesson, newest first.
  package func lessons() throws -> [Lesson] {
    try read { try fetchLessons($0, where: "TRUE", []) }
  }

  /// - Throws: `PlanFileError.noSuchLesson`.
  package func lesson(_ id: LessonID) throws -> Lesson {
    try read { try fetchLesson(id, in: $0) }
  }

  private func fetchLesson(_ id: LessonID, in db: Database) throws -> Lesson {
    guard let lesson = try fetchLessons(db, where: "lesson.id = ?", [id.number]).first else {
      throw PlanFileError.noSuchLesson(id)
    }
    return lesson
  }

  func fetchLessons(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [Lesson] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT lesson.*, campaign.name AS campaignName
        FROM lesson LEFT JOIN campaign ON campaign.id = lesson.campaign
        WHERE \(condition) ORDER BY lesson.day DESC, lesson.id DESC
        """, arguments: arguments
    ).map { row in
      try Lesson(
        id: row.id(), campaign: row.reference("campaign", name: "campaignName"),
        day: row.day("day"), text: row.text("text"))
    }
  }

  package func addLesson(by author: Author, _ make: (LessonID) throws -> Lesson) throws -> Lesson {
    try change(author) { try addLesson(in: $0, make) }
  }

  func addLesson(in db: Database, _ make: (LessonID) throws -> Lesson) throws -> Lesson {
    let lesson = try make(ID(nextNumber(in: "lesson", db)))
    try write(lesson, in: db)
    return lesson
  }

  /// Changes a lesson as it is at the moment of writing.
  /// - Throws: `PlanFileError.noSuchLesson`, and what `step` throws.
  package func updateLesson(
    _ id: LessonID, by author: Author, _ step: (Lesson) throws -> Lesson
  ) throws -> Lesson {
    try change(author) { db in
      let lesson = try step(fetchLesson(id, in: db))
      try write(lesson, in: db)
      return lesson
    }
  }

  /// Deletes a lesson, and with it what campaigns made of it.
  package func delete(_ lesson: Lesson, by author: Author) throws {
    try delete(lesson.id, named: lesson.text, from: "lesson", by: author)
  }

  private func write(_ lesson: Lesson, in db: Database) throws {
    try write(
      [
        "id": lesson.id.number, "campaign": lesson.campaign?.id.number,
        "day": lesson.day.description, "text": lesson.text,
      ], to: "lesson", in: db)
  }
}
