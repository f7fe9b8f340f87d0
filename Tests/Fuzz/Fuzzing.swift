import Exchange
import Foundation
import TestSupport

/// The mutations of one kind of file.
struct Fuzzing {
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
    var rows = 0
    let file = try? ResultsFile(MemoryBytes(bytes), named: "f")
    let remarks = try? file?.rows { _ in rows += 1 }
    return remarks == nil ? nil : rows
  }
}
