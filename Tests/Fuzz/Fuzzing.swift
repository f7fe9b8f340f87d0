import Exchange
import Foundation
import Planning
import TestSupport

/// The mutations of one kind of file.
struct Fuzzing {
  /// Read as the firm's own days, all other kinds as results.
  static let calendars = "iCalendar"

  let kind: String
  let samples: [Sample]
  let seed: UInt64

  /// No file of the samples' size may take longer.
  private static let limit = Duration.seconds(10)
  private static let last = ".build/fuzz-last"

  struct Hang: Error {
    let kind: String
    let number: Int
  }

  /// Reads so many mutations, and says what came of them.
  /// - Throws: `Hang`.
  func run(_ mutations: Int) throws -> String {
    var random = SeededNumbers(seed: seed)
    var (read, rows) = (0, 0)
    var slowest = Duration.zero
    for number in 0..<mutations {
      let bytes = samples[number % samples.count].damaged(&random)
      try Data(bytes).write(to: URL(filePath: Self.last))
      let begin = ContinuousClock.now
      if let count = rowsRead(in: bytes) {
        read += 1
        rows += count
      }
      let time = ContinuousClock.now - begin
      slowest = max(slowest, time)
      guard time < Self.limit else { throw Hang(kind: kind, number: number) }
    }
    return """
      \(kind): \(mutations) mutations of \(samples.count) files, \(read) read, \(rows) rows, \
      slowest \(slowest.formatted(.units(allowed: [.milliseconds])))
      """
  }

  /// nil where reading ended in an error.
  private func rowsRead(in bytes: [UInt8]) -> Int? {
    guard kind != Self.calendars else {
      let days = (Day(year: 2025, month: 1, day: 1) ?? .epoch).years(4)
      return try? CalendarFile(MemoryBytes(bytes), zone: .utc, within: days).events.count
    }
    var rows = 0
    let file = try? ResultsFile(MemoryBytes(bytes), named: "f")
    let remarks = try? file?.rows { _ in rows += 1 }
    return remarks == nil ? nil : rows
  }
}

extension Day {
  /// Gives the days of so many years from here.
  fileprivate func years(_ count: Int) -> ClosedRange<Day> { self...adding(months: 12 * count) }
}
