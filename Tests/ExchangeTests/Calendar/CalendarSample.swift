import Exchange
import Foundation
import Planning
import TestSupport

/// What another reader found in a calendar (`Samples/make-calendars.py`).
struct CalendarSample: Decodable, Equatable {
  /// Of the event; occurrences have no uid of their own there.
  let uid: String
  let name: String
  let from: String
  let through: String

  static let names = ["school", "yearly", "fair", "company"]
  static let days: ClosedRange<Day> = "2025-01-01"..."2028-12-31"

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Samples/calendars").standardized

  static func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: "\(name).ics")))
  }

  static func expected(in name: String) throws -> [CalendarSample]? {
    let data = try Data(contentsOf: folder.appending(path: "expected.json"))
    return try JSONDecoder().decode([String: [CalendarSample]].self, from: data)[name]
  }
}

extension CalendarFile {
  init(_ bytes: [UInt8], within days: ClosedRange<Day> = CalendarSample.days) throws {
    try self.init(MemoryBytes(bytes), zone: .berlin, within: days)
  }

  /// A file of one calendar that holds some lines.
  init(lines: String, within days: ClosedRange<Day> = CalendarSample.days) throws {
    try self.init(
      Array("BEGIN:VCALENDAR\n\(lines)\nEND:VCALENDAR\n".utf8), within: days)
  }

  /// A file of one event named A with the uid 1, which says some lines more.
  init(event: String, within days: ClosedRange<Day> = CalendarSample.days) throws {
    try self.init(
      lines: "BEGIN:VEVENT\nUID:1\nSUMMARY:A\n\(event)\nEND:VEVENT", within: days)
  }

  /// `2026-03-03` or `2026-03-03…2026-03-05` for each event.
  var spans: [String] {
    events.map { $0.from == $0.through ? "\($0.from)" : "\($0.from)…\($0.through)" }
  }
}
