import Reports
import GRDB
import Planning

extension PlanRepository {
  /// The one way to write: one transaction, one row in `change`; rolled back in a dry run.
  func change<Value>(_ author: Author, _ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.writeWithoutTransaction { db in
        try db.beginTransaction(.immediate)
        defer { if db.isInsideTransaction { try? db.rollback() } }  // after an error, or a dry run
        try insertChange(author, in: db)
        let value = try body(db)
        if !isDryRun { try db.commit() }
        return value
      }
    } catch {
      throw PlanFileError.translated(error, path: path)
    }
  }

  private func insertChange(_ author: Author, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO change (person, at, words) VALUES (?, ?, ?)",
      arguments: [author.person?.number, author.at.seconds, author.words])
  }
}
