import Foundation

/// A value of JSON, looked into by keys and places; what is not there is absent, not a trap.
struct JSON: CustomStringConvertible {
  let value: Any?

  init(_ value: Any?) { self.value = value }

  subscript(key: String) -> JSON { JSON((value as? [String: Any])?[key]) }
  subscript(place: Int) -> JSON {
    let list = value as? [Any] ?? []
    return JSON(list.indices.contains(place) ? list[place] : nil)
  }

  var text: String? { value as? String }
  var number: Double? { (value as? NSNumber)?.doubleValue }
  var int: Int? { (value as? NSNumber)?.intValue }
  var isTrue: Bool { (value as? Bool) == true }
  /// The key is there, and its value is null.
  var isNull: Bool { value is NSNull }
  var list: [JSON] { (value as? [Any] ?? []).map { JSON($0) } }
  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }

  var description: String { String(describing: value) }
}
