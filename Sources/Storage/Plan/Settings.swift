package import Planning
import Reports

/// One row of what holds for the whole plan.
struct SettingRow: Stored {
  let id: ID<SettingRow>
  let key: String
  let value: String

  /// The key of what tells this plan from others: nobody sets it.
  static let planKey = "plan"

  static let table = StoredTable<SettingRow>(
    "setting", ["key": { $0.key }, "value": { $0.value }])

  init(id: ID<SettingRow>, key: String, value: String) {
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
    let stored = try all(SettingRow.self).map { ($0.key, $0.value) }
    return try PlanSettings(stored: Dictionary(stored) { $1 })
  }
}

extension PlanSnapshot {
  /// What tells this plan from others.
  /// - Throws: `PlanFileError.damaged` where it is gone, or cannot be read.
  package func planID() throws -> PlanID {
    let row = try all(SettingRow.self).first { $0.key == SettingRow.planKey }
    guard let id = row.flatMap({ PlanID($0.value) }) else {
      throw PlanFileError.damaged(DamagedValue(table: "setting", column: SettingRow.planKey))
    }
    return id
  }
}

extension PlanChange {
  /// Gives a new plan what tells it from others.
  func identify(as id: PlanID) throws {
    _ = try add { SettingRow(id: $0, key: SettingRow.planKey, value: id.text) }
  }

  /// Writes the settings that differ from the stored ones.
  package func update(_ settings: PlanSettings) throws {
    let rows = try snapshot.all(SettingRow.self)
    for setting in Setting.all {
      let old = rows.first { $0.key == setting.storedKey }
      if let value = setting.stored(in: settings) {
        let id = try old?.id ?? ID(nextNumber(in: SettingRow.table.name))
        try update(SettingRow(id: id, key: setting.storedKey, value: value))
      } else if let old {
        try delete(old)
      }
    }
  }
}

extension PlanSettings {
  /// - Throws: `PlanFileError.damaged` with the setting's name.
  fileprivate init(stored: [String: String]) throws(PlanFileError) {
    guard let name = stored[Setting.name.storedKey].flatMap({ try? Name($0) }) else {
      throw .damaged(DamagedValue(table: "setting", column: Setting.name.storedKey))
    }
    var settings = PlanSettings(name: name)
    for setting in Setting.all {
      let text = stored[setting.storedKey]
      guard text != nil || setting.isRequired else { continue }
      guard let restored = text.flatMap({ try? setting.restored($0, in: settings) }) else {
        throw .damaged(DamagedValue(table: "setting", column: setting.storedKey))
      }
      settings = restored
    }
    self = settings
  }
}
