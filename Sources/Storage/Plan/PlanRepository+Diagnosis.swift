import Reports
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
  /// The topics with a value that Takt cannot read, and which value that is.
  package let unreadable: [String]
  /// Others than the owner may read or write the file.
  package let isOpenToOthers: Bool
}

extension PlanRepository {
  /// Looks the whole file over, and changes nothing.
  package func diagnosis() throws -> Diagnosis {
    var status = stat()
    let isOpen = stat(path, &status) == 0 && status.st_mode & 0o077 != 0
    let unreadable = try unreadableValues()
    return try read { db in
      Diagnosis(
        damages: try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" },
        brokenReferences: try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count,
        migrations: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        wantedMigrations: Schema.migrations.count, unreadable: unreadable,
        isOpenToOthers: isOpen)
    }
  }

  /// Reads everything, topic by topic; a damaged one hides none of the others.
  private func unreadableValues() throws -> [String] {
    let topics: KeyValuePairs<String, () throws -> Void> = [
      "settings": { _ = try settings() }, "persons": { _ = try persons() },
      "audiences": { _ = try audiences() }, "channels": { _ = try channels() },
      "campaigns": { _ = try campaigns() }, "goals": { _ = try goals() },
      "pillars": { _ = try pillars() }, "experiments": { _ = try experiments() },
      "posts": { _ = try posts() }, "measurements": { _ = try measurements() },
      "lessons": { _ = try lessons() }, "feedback": { _ = try feedback() },
      "effort": { _ = try efforts() }, "slots": { _ = try slots() },
      "ideas": { _ = try ideas() }, "snippets": { _ = try snippets() },
      "occasions": { _ = try occasions() },
    ]
    return try topics.compactMap { topic, read in
      do {
        try read()
        return nil
      } catch PlanFileError.damaged(let value) {
        return "\(topic): \(value)"
      } catch PlanFileError.inputOutput(_, let reason) {
        return "\(topic): \(reason)"
      }
    }
  }
}
