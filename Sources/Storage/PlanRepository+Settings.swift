import GRDB
package import Planning

extension PlanRepository {
  /// What holds for the whole plan.
  /// - Throws: `StorageError.damaged` where a value cannot be read.
  package func settings() throws -> PlanSettings {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM setting")
      let stored = try Dictionary(rows.map { (try $0.text("key"), try $0.text("value")) }) { $1 }
      guard let settings = try PlanSettings(stored: stored) else {
        throw StorageError.damaged(column: "setting.value")
      }
      return settings
    }
  }

  /// Writes the settings that differ from the stored ones.
  package func save(_ settings: PlanSettings, by author: Author) throws {
    try change(author) { db in
      for (key, value) in settings.stored {
        guard let value else {
          try db.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key])
          continue
        }
        try db.execute(
          sql: """
            INSERT INTO setting (key, value, change) VALUES (?, ?, \(currentChange))
            ON CONFLICT (key) DO UPDATE SET value = excluded.value, change = excluded.change
            WHERE value <> excluded.value
            """,
          arguments: [key, value])
      }
    }
  }
}

extension PlanSettings {
  /// As the table keeps them; nil has no row.
  fileprivate var stored: [(key: String, value: String?)] {
    [
      ("name", name.text), ("timeZone", timeZone), ("currency", currency),
      ("holidays", holidays.isEmpty ? nil : holidays.joined(separator: ",")),
      ("hourlyRate", hourlyRate.map { String($0.cents) }), ("language", language?.rawValue),
      ("approval", approval.rawValue),
    ]
  }

  fileprivate init?(stored: [String: String]) throws {
    guard let name = stored["name"], let timeZone = stored["timeZone"],
      let currency = stored["currency"],
      let approval = ApprovalRule(rawValue: stored["approval"] ?? "none")
    else { return nil }
    let rate = stored["hourlyRate"].flatMap { Int($0) }
    let spoken = stored["language"].flatMap { Language(rawValue: $0) }
    guard (rate == nil) == (stored["hourlyRate"] == nil),
      (spoken == nil) == (stored["language"] == nil)
    else { return nil }
    self.init(
      name: try Name(name), timeZone: timeZone,
      holidays: stored["holidays"]?.split(separator: ",").map(String.init) ?? [],
      currency: currency,
      hourlyRate: try rate.map { try Money(cents: $0) }, language: spoken, approval: approval)
  }
}
