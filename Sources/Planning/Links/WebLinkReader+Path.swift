extension WebLinkReader {
  func portEnd(from start: Int) -> Int {
    guard scalar(at: start) == ":" else { return start }
    let end = end(from: start + 1) { ("0"..."9").contains($0) }
    return end > start + 1 ? end : start
  }

  /// Where the path ends that stands at `start`: behind its last letter, digit or bracketed part,
  /// so that the full stop of a sentence stays outside.
  func pathEnd(from start: Int) -> Int {
    guard scalar(at: start) == "/" else { return start }
    var position = start + 1
    var end = position
    while let next = scalar(at: position) {
      if next == "(", let bracketEnd = bracketEnd(from: position) {
        if end == position { end = bracketEnd }
        position = bracketEnd
      } else if next.isPathPart {
        position += 1
        if next.isPathEnd { end = position }
      } else {
        break
      }
    }
    return end
  }

  /// The end of `(…)` or `(…(…)…)` at `start`, as in `/Primer_(film)`; nil if it is not closed.
  private func bracketEnd(from start: Int) -> Int? {
    var position = end(from: start + 1, while: \.isPathPart)
    if scalar(at: position) == "(" {
      let innerEnd = end(from: position + 1, while: \.isPathPart)
      guard innerEnd > position + 1, scalar(at: innerEnd) == ")" else { return nil }
      position = end(from: innerEnd + 1, while: \.isPathPart)
    }
    guard position > start + 1, scalar(at: position) == ")" else { return nil }
    return position + 1
  }

  /// Where the query ends that stands at `start`; it takes brackets as they come.
  func queryEnd(from start: Int) -> Int {
    guard scalar(at: start) == "?" else { return start }
    var position = start + 1
    var end = start
    while let next = scalar(at: position), next.isQueryPart {
      position += 1
      if next.isQueryEnd { end = position }
    }
    return end
  }
}

extension Unicode.Scalar {
  fileprivate var isPathPart: Bool {
    switch self {
    case "!", "*", "'", ";", ":", ",", ".", "$", "%", "[", "]", "\u{2013}", "~", "|", "&", "@": true
    default: isPathEnd
    }
  }

  fileprivate var isPathEnd: Bool {
    switch self {
    case "=", "_", "#", "/", "+", "-": true
    case "\u{400}"..."\u{4FF}": true  // Cyrillic
    default: isLatinHostLetter
    }
  }

  fileprivate var isQueryPart: Bool {
    switch self {
    case "!", "?", "*", "'", "@", "(", ")", ";", ":", "+", "$", "%", "[", "]", ".", ",", "~", "|":
      true
    default: isQueryEnd
    }
  }

  fileprivate var isQueryEnd: Bool {
    switch self {
    case "-", "_", "&", "=", "#", "/": true
    default: isASCIILetterOrDigit
    }
  }
}
