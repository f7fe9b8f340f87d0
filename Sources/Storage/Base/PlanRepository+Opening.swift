import GRDB
package import Planning
import Reports
package import Schema

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PlanRepository {
  /// A plan that was opened, and whether that brought its tables up to date.
  package struct Opened: Sendable {
    package let plan: PlanRepository
    package let wasMigrated: Bool
  }

  /// Opens an existing plan file and brings one from an older Takt up to date.
  /// - Parameter steps: those of the schema; a test has more of them.
  /// - Throws: `PlanFileError`; the file is then as it was.
  package static func open(
    path: String, isDryRun: Bool = false, steps: [Schema.Migration] = Schema.migrations
  ) throws -> Opened {
    try checkFile(path)
    do {
      let plan = PlanRepository(
        path: path, isDryRun: isDryRun,
        database: try DatabaseQueue(path: path, configuration: configuration))
      return Opened(plan: plan, wasMigrated: try plan.broughtUpToDate(by: steps))
    } catch {
      throw PlanFileError.translated(error, path: path)
    }
  }

  /// Makes a new plan file, readable by its owner only.
  /// - Throws: `PlanFileError.planExists`, `PlanFileError.cannotCreate`; no file is left then.
  package static func create(
    path: String, settings: PlanSettings, by author: Author, isDryRun: Bool = false
  ) throws -> PlanRepository {
    guard !isDryRun else {
      guard access(path, F_OK) != 0 else { throw PlanFileError.planExists(path: path) }
      return try temporary(settings: settings, by: author)
    }
    return try withLockedFolder(of: path) {
      try createLocked(path: path, settings: settings, by: author)
    }
  }

  private static func createLocked(
    path: String, settings: PlanSettings, by author: Author
  ) throws -> PlanRepository {
    let file = createFile(path)
    guard file >= 0 else {
      throw errno == EEXIST
        ? PlanFileError.planExists(path: path)
        : PlanFileError.cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
    close(file)
    do {
      let plan = PlanRepository(
        path: path, isDryRun: false,
        database: try DatabaseQueue(path: path, configuration: configuration))
      try plan.prepare(settings: settings, by: author)
      return plan
    } catch {
      unlink(path)
      throw PlanFileError.translated(error, path: path)
    }
  }

  /// A plan in memory, for tests and for what is only to be tried.
  package static func temporary(settings: PlanSettings, by author: Author) throws -> PlanRepository
  {
    let plan = PlanRepository(
      path: ":memory:", isDryRun: false, database: try DatabaseQueue(configuration: configuration))
    try plan.prepare(settings: settings, by: author)
    return plan
  }

  /// Only a plan that is whole says that it is one: who opens it before waits for the lock.
  private func prepare(settings: PlanSettings, by author: Author) throws {
    try Self.migrator(Schema.migrations).migrate(database)
    try change(by: author) { change in
      try change.update(settings)
      try change.identify(as: .random())
    }
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
  }

  private static func checkFile(_ path: String) throws(PlanFileError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .noPlan(path: path) : .notReadable(path: path)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path: path) }
    guard access(path, R_OK) == 0 else { throw .notReadable(path: path) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Double(busySeconds))
    configuration.prepareDatabase { $0.add(function: .holds) }
    return configuration
  }

  /// The seconds for which others are waited for who write, or make or migrate a plan in the same
  /// folder.
  static let busySeconds = 5
}

/// A new file for its owner only; fails where one exists.
private func createFile(_ path: String) -> Int32 {
  open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
}
