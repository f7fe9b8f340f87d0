/// The plan file's tables, as numbered SQL steps that are frozen once shipped.
package enum Schema {
  /// One step from an older form of the plan file to the next.
  package struct Migration: Sendable {
    /// The name of its file without the ending; it never changes once shipped.
    package let name: String
    package let sql: String

    package init(name: String, sql: String) {
      self.name = name
      self.sql = sql
    }
  }

  /// Every step, in the order in which they run.
  package static let migrations = [
    Migration("0001_plan", PackageResources._001_plan_sql)
  ]

  /// Stands in the header of every plan file: "Takt" in ASCII.
  package static let applicationID = 0x5461_6B74
}

extension Schema.Migration {
  fileprivate init(_ name: String, _ bytes: [UInt8]) {
    self.init(name: name, sql: String(decoding: bytes, as: UTF8.self))
  }
}
