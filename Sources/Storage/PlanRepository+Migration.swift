import GRDB
import Schema

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PlanRepository {
  /// Refuses what is no plan of this Takt, and runs the steps that an older plan lacks.
  /// - Returns: whether there were any.
  func broughtUpToDate() throws -> Bool {
    let (application, version) = try database.read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      )
    }
    guard application == Schema.applicationID else { throw StorageError.otherProgram(path: path) }
    guard version <= Schema.migrations.count else { throw StorageError.newerPlan(path: path) }
    guard version < Schema.migrations.count else { return false }
    return try withLockedFolder {
      try migrator.migrate(database)
      return true
    }
  }

  var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, migration) in Schema.migrations.enumerated() {
      migrator.registerMigration(migration.name) { db in
        try db.execute(sql: migration.sql)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }

  /// Two processes must not migrate at once. The lock is on the folder, since closing another
  /// descriptor of the plan file would drop SQLite's own locks on it.
  private func withLockedFolder<Value>(_ body: () throws -> Value) throws -> Value {
    let folder =
      path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
    let descriptor = openFolder(folder.isEmpty ? "/" : folder)
    guard descriptor >= 0 else { return try body() }
    defer { close(descriptor) }
    flock(descriptor, LOCK_EX)
    return try body()
  }
}

private func openFolder(_ path: String) -> Int32 {
  open(path, O_RDONLY | O_DIRECTORY)
}
