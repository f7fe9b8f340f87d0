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

extension PlanSettings {
  /// The settings as the table keeps them; nil has no row.
  fileprivate var stored: [(key: String, value: String?)] {
    [
      ("name", name.text), ("timeZone", timeZone), ("currency", currency.code),
      ("hourlyRate", hourlyRate.map { String($0.cents) }), ("language", language?.rawValue),
      ("approval", approval.rawValue), ("links", links?.text ?? Self.untagged),
      ("holidays", regions.isEmpty ? nil : regions.map(\.code).joined(separator: ",")),
      ("reserve", String(reserve.percent)),
    ]
  }

  /// - Throws: `PlanFileError.damaged` with the setting's name.
  fileprivate init(stored: [String: String]) throws(PlanFileError) {
    func valueIfAny<Value>(_ key: String, _ parse: (String) -> Value?) throws(PlanFileError)
      -> Value?
    {
      guard let text = stored[key] else { return nil }
      guard let value = parse(text) else { throw .damaged(column: "setting.\(key)") }
      return value
    }
    func value<Value>(_ key: String, _ parse: (String) -> Value?) throws(PlanFileError) -> Value {
      guard let value = try valueIfAny(key, parse) else {
        throw .damaged(column: "setting.\(key)")
      }
      return value
    }
    self.init(
      name: try value("name") { try? Name($0) }, timeZone: try value("timeZone") { $0 },
      currency: try value("currency") { try? Currency($0) },
      hourlyRate: try valueIfAny("hourlyRate") { Int($0).flatMap { try? Money(cents: $0) } },
      language: try valueIfAny("language") { Language(rawValue: $0) },
      approval: try valueIfAny("approval") { ApprovalRule(rawValue: $0) } ?? .none)
    links =
      stored["links"] == Self.untagged
      ? nil : try valueIfAny("links") { try? LinkScheme($0) } ?? .standard
    regions = try valueIfAny("holidays") { try? Region.list($0) } ?? []
    reserve =
      try valueIfAny("reserve") { Int($0).flatMap { try? AnsweringReserve(percent: $0) } } ?? .usual
  }

  /// What stands for links that are left as they are.
  private static let untagged = "none"
}
