import Foundation

/// A report as scripts read it: parsed again, keys and nulls included.
struct JSONShape {
  let keys: [String: Any]

  init(_ report: some Encodable) throws {
    let parsed = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report))
    keys = parsed as? [String: Any] ?? [:]
  }

  private init(_ keys: [String: Any]) { self.keys = keys }

  func text(_ key: String) -> String? { keys[key] as? String }
  func number(_ key: String) -> Double? { (keys[key] as? NSNumber)?.doubleValue }
  func isTrue(_ key: String) -> Bool? { keys[key] as? Bool }

  /// There, and with nothing to say.
  func isNull(_ key: String) -> Bool { keys[key] is NSNull }

  func object(_ key: String) -> JSONShape { JSONShape(keys[key] as? [String: Any] ?? [:]) }

  func list(_ key: String) -> [JSONShape] {
    (keys[key] as? [[String: Any]] ?? []).map { JSONShape($0) }
  }

  func has(_ names: String) -> Bool {
    Set(names.split(separator: " ").map(String.init)).isSubset(of: keys.keys)
  }
}
