import GRDB
import Reports
import Schema

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PlanRepository {
  /// Refuses what is no plan of this Takt, and runs the steps that an older plan lacks.
  /// - Returns: whether there were any.
  func broughtUpToDate(by steps: [Schema.Migration]) throws -> Bool {
    let header = try readHeader()
    guard header.application == 0 || needsMigration(header, steps) else {
      try refuseOthers(header, steps)
      return false
    }
    // Somebody may be making or migrating it just now: look again when they are done.
    return try Self.withLockedFolder(of: path) {
      let header = try readHeader()
      try refuseOthers(header, steps)
      guard needsMigration(header, steps) else { return false }
      try Self.migrator(steps).migrate(database)
      return true
    }
  }

  /// What the file says of itself.
  private typealias Header = (application: Int, version: Int, isPreliminary: Bool)

  private func readHeader() throws -> Header {
    try database.read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        try db.tableExists("columnMap")  // of no version that was released
      )
    }
  }

  private func needsMigration(_ header: Header, _ steps: [Schema.Migration]) -> Bool {
    header.application == Schema.applicationID && !header.isPreliminary
      && header.version < steps.count
  }

  private func refuseOthers(
    _ header: Header, _ steps: [Schema.Migration]
  ) throws(PlanFileError) {
    guard header.application == Schema.applicationID else { throw .otherProgram(path: path) }
    guard !header.isPreliminary else { throw .preliminaryPlan(path: path) }
    guard header.version <= steps.count else { throw .newerPlan(path: path) }
  }

  /// Each step is one transaction, in which the history's triggers go and come: no crash leaves a plan
  /// without a history.
  static func migrator(_ steps: [Schema.Migration]) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (index, step) in steps.enumerated() {
      migrator.registerMigration(step.name) { db in
        try HistoryTriggers.drop(in: db)
        try db.execute(sql: step.sql)
        try HistoryTriggers.create(in: db)
        try db.execute(sql: "PRAGMA user_version = \(index + 1)")
      }
    }
    return migrator
  }

  /// Two processes must not make or migrate a plan at once. The lock is on the folder, since
  /// closing another descriptor of the plan file would drop SQLite's own locks on it.
  static func withLockedFolder<Value>(
    of path: String, _ body: () throws -> Value
  ) throws -> Value {
    let folder =
      path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
    let descriptor = openFolder(folder.isEmpty ? "/" : folder)
    guard descriptor >= 0 else { return try body() }  // a folder that nobody can list
    defer { close(descriptor) }
    try waitForLock(on: descriptor, of: path)
    return try body()
  }

  /// Another program may lock the folder and keep it: nobody waits for ever.
  private static func waitForLock(on descriptor: Int32, of path: String) throws {
    var tries = busySeconds * 100
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EINTR || errno == EWOULDBLOCK else {
        throw PlanFileError.inputOutput(path: path, reason: String(cString: strerror(errno)))
      }
      guard tries > 0 else { throw PlanFileError.locked(path: path) }
      tries -= 1
      usleep(10_000)
    }
  }
}

private func openFolder(_ path: String) -> Int32 {
  open(path, O_RDONLY | O_DIRECTORY)
}
