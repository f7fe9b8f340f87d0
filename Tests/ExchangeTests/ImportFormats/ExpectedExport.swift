import Exchange
import Foundation
import Planning

/// What an independent reader found in an export (`Samples/exports/read-exports.py`).
struct ExpectedExport: Decodable {
  typealias Sums = [String: [String: Int]]

  struct Posts: Decodable, Equatable {
    var count: Int
    /// None for a row that bears none.
    var ids: [String?]
    var sums: Sums
    var measured: Sums
    /// In UTC, or on the wall where the file names no zone.
    var first: String?
    var last: String?
  }

  struct Days: Decodable, Equatable {
    var count: Int
    var first: String
    var last: String
    var sums: Sums
    var measured: Sums
  }

  struct Level: Decodable, Equatable {
    let metric: String
    let day: String
    let value: Int
  }

  struct Skipped: Decodable, Equatable {
    let line: Int
    let reason: String
  }

  let format: String?
  let refused: String?
  let posts: Posts?
  let days: Days?
  let stocks: [Level]?
  let unknownColumns: [String]?
  let skipped: [Skipped]?

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Samples/exports")

  static let all: [String: ExpectedExport] = {
    let data = try? Data(contentsOf: folder.appending(path: "expected.json"))
    return data.flatMap { try? JSONDecoder().decode([String: ExpectedExport].self, from: $0) }
      ?? [:]
  }()
}

/// The same of what the importer read.
struct FoundExport {
  let file: ResultsFile
  let remarks: ExportRemarks
  private(set) var posts: [ExportedPost] = []
  private(set) var days: [ExportedDay] = []
  private(set) var levels: [ExpectedExport.Level] = []
  private(set) var skipped: [ExpectedExport.Skipped] = []

  init(_ name: String) throws {
    let data = try Data(contentsOf: ExpectedExport.folder.appending(path: name))
    file = try ResultsFile(MemoryBytes([UInt8](data)), named: name)
    var rows: [ExportedRow] = []
    remarks = try file.rows { rows.append($0) }
    for row in rows { take(row) }
  }

  private mutating func take(_ row: ExportedRow) {
    switch row {
    case .post(let post): posts.append(post)
    case .day(let day):
      let stocks = day.figures.filter { $0.metric.kind == .stock }
      levels += stocks.map {
        .init(metric: $0.metric.name, day: day.day.description, value: $0.value)
      }
      if stocks.isEmpty { days.append(day) }
    case .unreadable(let line, let problem):
      let reason = String(describing: problem).prefix { $0 != "(" }
      skipped.append(.init(line: line, reason: String(reason)))
    }
  }

  var foundPosts: ExpectedExport.Posts {
    let figures = posts.map(\.figures)
    let times = posts.compactMap(\.publishedAt).map(Self.text).sorted()
    return .init(
      count: posts.count, ids: posts.compactMap(\.externalID).sorted(), sums: Self.sums(figures),
      measured: Self.counts(figures), first: times.first, last: times.last)
  }

  var foundDays: ExpectedExport.Days {
    let figures = days.map(\.figures)
    let dates = days.map(\.day.description).sorted()
    return .init(
      count: days.count, first: dates.first ?? "", last: dates.last ?? "",
      sums: Self.sums(figures), measured: Self.counts(figures))
  }

  private static func text(_ time: ExportedPost.Time) -> String {
    switch time {
    case .instant(let instant): instant.description
    case .wall(let wall): wall.description
    case .day(let day): day.description
    }
  }

  private static func sums(_ figures: [[Figure]]) -> ExpectedExport.Sums {
    added(figures) { $0.value }
  }

  private static func counts(_ figures: [[Figure]]) -> ExpectedExport.Sums {
    added(figures) { _ in 1 }
  }

  private static func added(
    _ figures: [[Figure]], _ value: (Figure) -> Int
  ) -> ExpectedExport.Sums {
    var sums: ExpectedExport.Sums = [:]
    for figure in figures.joined() {
      sums[figure.metric.name, default: [:]][figure.share.rawValue, default: 0] += value(figure)
    }
    return sums
  }
}
