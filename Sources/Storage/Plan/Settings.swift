package import Planning
import Reports

/// One entry of what holds for the whole plan.
struct Setting: Stored {
  let id: ID<Setting>
  let key: String
  let value: String

  static let table = StoredTable<Setting>("setting", ["key": { $0.key }, "value": { $0.value }])

  init(id: ID<Setting>, key: String, value: String) {
    self.id = id
    self.key = key
    self.value = value
  }

  init(row: StoredRow) throws {
    try self.init(id: row.id(), key: row.text(), value: row.text())
  }
}

extension PlanSnapshot {
  /// What holds for the whole plan.
  /// - Throws: `PlanFileError.damaged` where a value cannot be read.
  package func settings() throws -> PlanSettings {
    let stored = try all(Setting.self).map { ($0.key, $0.value) }
    return try PlanSettings(stored: Dictionary(stored) { $1 })
  }
}

extension PlanChange {
  /// Writes the settings that differ from the stored ones.
  package func update(_ settings: PlanSettings) throws {
    let stored = try snapshot.all(Setting.self)
    for (key, value) in settings.stored {
      let old = stored.first { $0.key == key }
      if let value {
        let id = try old?.id ?? ID(nextNumber(in: Setting.table.name))
        try update(Setting(id: id, key: key, value: value))
      } else if let old {
        try delete(old)
      }
    }
  }
}

extension PlanSettings {
  /// - Throws: `PlanFileError.damaged` with the setting's name.
  fileprivate init(stored: [String: String]) throws(PlanFileError) {
    func valueIfAny<Value>(_ key: String, _ parse: (String) -> Value?) throws(PlanFileError)
      -> Value?
    {
      guard let text = stored[key] else { return nil }
      guard let value = parse(text) else {
        throw .damaged(DamagedValue(table: "setting", column: key))
      }
      return value
    }
    func value<Value>(_ key: String, _ parse: (String) -> Value?) throws(PlanFileError) -> Value {
      guard let value = try valueIfAny(key, parse) else {
        throw .damaged(DamagedValue(table: "setting", column: key))
      }
      settings = restored
    }
    self = settings
  }
}
