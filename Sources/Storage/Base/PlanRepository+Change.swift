import GRDB
package import Planning
import Reports

extension PlanRepository {
  /// The one way to write: one transaction, one row in `change`; rolled back in a dry run. A change
  /// that leaves every row as it was is no step of the history, and leaves no trace.
  /// - Parameter isTrial: it is rolled back in any case.
  package func change<Value>(
    by author: Author, isTrial: Bool = false, _ body: (PlanChange) throws -> Value
  ) throws -> Value {
    do {
      return try database.writeWithoutTransaction { db in
        try db.beginTransaction(.immediate)
        defer { if db.isInsideTransaction { try? db.rollback() } }  // after an error, or a dry run
        let change = try PlanChange(by: author, in: db)
        let before = db.totalChangesCount
        let value = try body(change)
        if !isDryRun, !isTrial, db.totalChangesCount > before { try db.commit() }
        return value
      }
    } catch {
      throw PlanFileError.translated(error, path: path)
    }
  }
}
