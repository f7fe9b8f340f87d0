import GRDB
import Planning
import Reports
import Schema

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What was found when the plan file was looked over.
package struct Diagnosis: Sendable {
  /// What SQLite says is damaged; empty for a sound file.
  package let damages: [String]
  /// Rows that point to something that is not there.
  package let brokenReferences: Int
  package let migrations: Int
  package let wantedMigrations: Int
  /// The values that Takt cannot read, the first of each kind.
  package let unreadable: [String]
  /// Others than the owner may read or write the file.
  package let isOpenToOthers: Bool
}

extension PlanRepository {
  /// Looks the whole file over, and changes nothing.
  package func diagnosis() throws -> Diagnosis {
    var status = stat()
    let isOpen = stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    return try read { snapshot in
      let db = snapshot.db
      return Diagnosis(
        damages: try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" },
        brokenReferences: try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count,
        migrations: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        wantedMigrations: Schema.migrations.count, unreadable: try unreadableValues(in: snapshot),
        isOpenToOthers: isOpen)
    }
  }

  /// Reads everything, kind by kind; a damaged one hides none of the others.
  private func unreadableValues(in snapshot: PlanSnapshot) throws -> [String] {
    func reading<Value: Stored>(of type: Value.Type) -> () throws -> Void {
      { _ = try snapshot.all(type) }
    }
    let readings =
      PlanSnapshot.storedTypes.map { reading(of: $0) }
      + [
        { _ = try snapshot.settings() }, { _ = try snapshot.planID() },
        { _ = try snapshot.measurements() },
      ]
    return try readings.compactMap { read in
      do {
        try read()
        return nil
      } catch {
        switch PlanFileError.translated(error, path: path) {
        case PlanFileError.damaged(let value): return String(describing: value)
        case PlanFileError.inputOutput(_, let reason): return reason
        case let error: throw error
        }
      }
    }.distinct
  }
}
