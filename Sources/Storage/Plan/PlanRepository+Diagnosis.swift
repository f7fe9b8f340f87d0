import GRDB
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

  /// Reads everything, topic by topic; a damaged one hides none of the others.
  private func unreadableValues(in snapshot: PlanSnapshot) throws -> [String] {
    let topics: KeyValuePairs<String, () throws -> Void> = [
      "settings": { _ = try snapshot.settings() }, "persons": { _ = try snapshot.persons() },
      "audiences": { _ = try snapshot.audiences() }, "channels": { _ = try snapshot.channels() },
      "campaigns": { _ = try snapshot.campaigns() }, "goals": { _ = try snapshot.goals() },
      "pillars": { _ = try snapshot.pillars() },
      "experiments": { _ = try snapshot.experiments() },
      "posts": { _ = try snapshot.posts() }, "measurements": { _ = try snapshot.measurements() },
      "lessons": { _ = try snapshot.lessons() }, "feedback": { _ = try snapshot.feedback() },
      "effort": { _ = try snapshot.efforts() }, "slots": { _ = try snapshot.slots() },
      "ideas": { _ = try snapshot.ideas() }, "snippets": { _ = try snapshot.snippets() },
      "occasions": { _ = try snapshot.occasions() },
    ]
    return try topics.compactMap { topic, read in
      do {
        try read()
        return nil
      } catch {
        switch PlanFileError.translated(error, path: path) {
        case PlanFileError.damaged(let value): return "\(topic): \(value)"
        case PlanFileError.inputOutput(_, let reason): return "\(topic): \(reason)"
        case let error: throw error
        }
      }
    }
  }
}
