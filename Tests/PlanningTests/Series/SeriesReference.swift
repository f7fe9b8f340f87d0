import Foundation
import Planning
import Testing

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

  private enum CodingKeys: CodingKey { case first, every, unit, times, until, days }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    first = try #require(Day(values.decode(String.self, forKey: .first)))
    every = try values.decode(Int.self, forKey: .every)
    unit = try #require(Recurrence.Unit(rawValue: values.decode(String.self, forKey: .unit)))
    times = try values.decodeIfPresent(Int.self, forKey: .times)
    until = try values.decodeIfPresent(String.self, forKey: .until).map { try #require(Day($0)) }
    days = try values.decode(String.self, forKey: .days)
  }

  var end: Recurrence.End { until.map { .until($0) } ?? .times(times ?? 0) }

  static func read() throws -> [SeriesReference] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Reference/series.json"))
    return try JSONDecoder().decode([SeriesReference].self, from: data)
  }
}
