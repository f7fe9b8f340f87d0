import Planning

/// What somebody typed at a question of the walk. The letters of both languages count.
enum LogAnswer: Equatable {
  case unknown
  case explain
  case back
  case skip
  case stop
  case number(NewReading)

  /// - Throws: `ReadingError.unreadable`, and what `NewReading` throws.
  init(_ line: String, to metric: Metric) throws {
    self =
      switch line.trimmed.lowercased() {
      case "", "-", "–": .unknown
      case "?": .explain
      case "b", "z": .back
      case "s": .skip
      case "q": .stop
      default: .number(try NewReading(metric, typed: line.trimmed))
      }
  }

  /// Whether a doubtful number is meant; nil for another answer instead, such as the right number.
  static func isYes(_ line: String) -> Bool? {
    line.trimmed.isEmpty ? false : Bool(answer: line)
  }
}
