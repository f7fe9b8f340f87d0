import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// What holds for the whole plan.
  /// - Throws: `PlanFileError.damaged` where a value cannot be read.
  package func settings() throws -> PlanSettings {
    let stored = try all("SELECT key, value FROM setting") {
      (try $0.text("key"), try $0.text("value"))
    }
    return try PlanSettings(stored: Dictionary(stored) { $1 })
  }
}

extension PlanChange {
  /// Writes the settings that differ from the stored ones.
  package func update(_ settings: PlanSettings) throws {
    for setting in Setting.all {
      guard let value = setting.stored(in: settings) else {
        try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [setting.storedKey])
        continue
      }
      try db.execute(
        sql: """
          INSERT INTO setting (key, value, change) VALUES (?, ?, \(currentChange))
          ON CONFLICT (key) DO UPDATE SET value = excluded.value, change = excluded.change
          WHERE value <> excluded.value
          """,
        arguments: [setting.storedKey, value])
    }
  }
}

extension PlanSettings {
  /// - Throws: `PlanFileError.damaged` with the setting's name.
  fileprivate init(stored: [String: String]) throws(PlanFileError) {
    guard let name = stored[Setting.name.storedKey].flatMap({ try? Name($0) }) else {
      throw .damaged(column: "setting.\(Setting.name.storedKey)")
    }
    var settings = PlanSettings(name: name)
    for setting in Setting.all {
      let text = stored[setting.storedKey]
      guard text != nil || setting.isRequired else { continue }
      guard let restored = text.flatMap({ try? setting.restored($0, in: settings) }) else {
        throw .damaged(column: "setting.\(setting.storedKey)")
      }
      settings = restored
    }
    self = settings
  }
}
