import GRDB
import Reports

/// A plan file: the one owner of its database. What reads stands on the `PlanSnapshot` that `read` hands
/// out, what writes on the `PlanChange` of `change`; neither leaves its closure, and they do not nest.
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

  /// The one way to read: one transaction, which sees one state of the plan.
  package func read<Value>(_ body: (PlanSnapshot) throws -> Value) throws -> Value {
    do {
      return try database.read { try body(PlanSnapshot(of: $0)) }
    } catch {
      throw PlanFileError.translated(error, path: path)
    }
  }
}
