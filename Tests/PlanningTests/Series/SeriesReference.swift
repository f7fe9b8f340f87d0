import Foundation
import Planning

/// The days of a series as Python counts them (`Reference/make-series.py`).
struct SeriesReference: Decodable, Sendable, CustomStringConvertible {
  let first: Day
  let every: Int
  let unit: Recurrence.Unit
  let times: Int?
  let until: Day?
  /// With a blank between two.
  let days: String

  var description: String {
    "\(first) every \(every) \(unit) " + (until.map { "until \($0)" } ?? "\(times ?? 0) times")
  }

  var end: Recurrence.End { until.map { .until($0) } ?? .times(times ?? 0) }

  static func read() throws -> [SeriesReference] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Reference/series.json"))
    return try JSONDecoder().decode([SeriesReference].self, from: data)
  }
}
