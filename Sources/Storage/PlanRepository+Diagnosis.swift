import GRDB
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
  /// Others than the owner may read or write the file.
  package let isOpenToOthers: Bool
}

extension PlanRepository {
  /// Looks the whole file over, and changes nothing.
  package func diagnosis() throws -> Diagnosis {
    var status = stat()
    let isOpen = stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    return try read { db in
      Diagnosis(
        damages: try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" },
        brokenReferences: try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count,
        migrations: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        wantedMigrations: Schema.migrations.count, isOpenToOthers: isOpen)
    }
  }
}
