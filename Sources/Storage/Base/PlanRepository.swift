import Reports
import GRDB
import Planning

/// A plan file: the one owner of its database. Topics are extensions, `PlanRepository+Posts` and so
/// on; what reads takes a snapshot, what writes goes through `change`.
package struct PlanRepository: Sendable {
  /// Where the file lies, for messages.
  package let path: String
  /// Changes are computed and shown, then rolled back.
  package let isDryRun: Bool
  let database: DatabaseQueue

  init(path: String, isDryRun: Bool, database: DatabaseQueue) {
    self.path = path
    self.isDryRun = isDryRun
    self.database = database
  }

  /// Reads in one transaction, with errors told as this room's.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.read { db in try PlanFileError.decoding { try body(db) } }
    } catch {
      throw PlanFileError.translated(error, path: path)
    }
  }
}
