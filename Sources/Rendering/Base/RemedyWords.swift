package import Planning

/// `RemedyWords` tells a remedy in a sentence of its own, as the reader's front end does: on a command line with
/// what to type, between backticks.
package typealias RemedyWords = @Sendable (Remedy) -> Wording

extension Speaker {
  /// What helps, as a sentence of its own.
  package func told(_ remedy: Remedy) -> String { say(remedyWords(remedy)).harmlessLines }

  /// What to type, and nothing else.
  package func command(_ remedy: Remedy) -> String { told(remedy).firstCode ?? told(remedy) }

  /// A sentence, and behind it what helps.
  func sentences(_ sentence: String, _ remedy: Remedy?) -> String {
    ([sentence] + [remedy.map(told)].compactMap(\.self)).joined(separator: " ")
  }
}

extension String {
  /// What stands between the first two backticks. Those of a name stand in quotes, as a shell reads them.
  package var firstCode: String? {
    guard let start = firstIndex(of: "`") else { return nil }
    let rest = self[index(after: start)...]
    var isQuoted = false
    var isEscaped = false
    for index in rest.indices {
      defer { isEscaped = !isQuoted && !isEscaped && rest[index] == "\\" }
      switch rest[index] {
      case "'" where !isEscaped: isQuoted.toggle()
      case "`" where !isQuoted: return String(rest[..<index])
      default: break
      }
    }
    return nil
  }
}
