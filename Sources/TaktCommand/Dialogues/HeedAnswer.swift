import Planning

/// What somebody typed when asked whether a lesson was heeded. The letters of both languages count.
enum HeedAnswer: Equatable {
  case heeded
  case ignored
  case unknown
  case stop

  /// nil for anything else: then it is asked again.
  init?(_ line: String) {
    if let isHeeded = Bool(answer: line) {
      self = isHeeded ? .heeded : .ignored
      return
    }
    switch line.trimmed.lowercased() {
    case "", "-", "–", "?": self = .unknown
    case "q": self = .stop
    default: return nil
    }
  }
}
