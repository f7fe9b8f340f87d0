import GRDB
import Planning
import Reports

/// Reads columns as the plan's values; what does not fit is a damaged file, never a trap.
extension Row {
  func int(_ column: String) throws -> Int { try decode(Int.self, forColumn: column) }
  func intIfAny(_ column: String) throws -> Int? { try decode(Int?.self, forColumn: column) }
  func text(_ column: String) throws -> String { try decode(String.self, forColumn: column) }
  func textIfAny(_ column: String) throws -> String? {
    try decode(String?.self, forColumn: column)
  }

  func id<Kind>(_ column: String = "id") throws -> ID<Kind> { ID(try int(column)) }
  func idIfAny<Kind>(_ column: String) throws -> ID<Kind>? { try intIfAny(column).map { ID($0) } }

  /// A thing pointed to, from a number and the joined name.
  func reference<Kind>(_ column: String, name: String) throws -> Reference<Kind>? {
    guard let number = try intIfAny(column) else { return nil }
    return Reference(id: ID(number), name: try text(name))
  }

  /// A value that is stored as one word.
  func word<Value: RawRepresentable<String>>(_ column: String) throws -> Value {
    try parsed(column) { Value(rawValue: $0) }
  }

  func day(_ column: String) throws -> Day { try parsed(column) { Day($0) } }

  func weekday(_ column: String) throws -> Weekday {
    guard let weekday = Weekday(rawValue: try int(column)) else { throw damaged(column) }
    return weekday
  }

  func network(_ column: String = "network") throws -> Network {
    try parsed(column) { Network(id: $0) }
  }

  func instant(_ column: String) throws -> Instant {
    guard let instant = Instant(seconds: try int(column)) else { throw damaged(column) }
    return instant
  }

  func effortIfAny(_ column: String) throws -> Effort? {
    try intIfAny(column).map { try Effort(minutes: $0) }
  }

  func parsed<Value>(_ column: String, _ parse: (String) -> Value?) throws -> Value {
    guard let value = parse(try text(column)) else { throw damaged(column) }
    return value
  }

  func parsedIfAny<Value>(_ column: String, _ parse: (String) -> Value?) throws -> Value? {
    guard try textIfAny(column) != nil else { return nil }
    return try parsed(column, parse)
  }

  func damaged(_ column: String) -> PlanFileError { .damaged(column: column) }
}
