package import Planning

extension PostFilterError: WordedError {
  package var text: ErrorText {
    switch self {
    case .unreadable(let text, let keys):
      ErrorText(
        "filter.unreadable", .usage,
        de: """
          „\(text)“ ist weder eine Nummer noch ein Filter. Ein Filter ist etwa \
          network:xing; es gibt \(keys.joined(separator: ", ")).
          """,
        en: """
          “\(text)” is neither a number nor a filter. A filter is such as network:xing; \
          there are \(keys.joined(separator: ", ")).
          """
      )
    case .unknownChoice(let text, let key, let choices):
      ErrorText(
        "filter.value", .usage,
        de: "„\(text)“ gibt es bei \(key) nicht. Möglich: \(choices.joined(separator: ", ")).",
        en: "There is no “\(text)” for \(key). Possible: \(choices.joined(separator: ", ")).")
    case .unreadableNumber(let text, let key):
      ErrorText(
        "filter.unreadable", .usage, de: "„\(text)“ ist keine Nummer: etwa \(key):3.",
        en: "“\(text)” is no number: such as \(key):3.")
    case .nothingMeant:
      ErrorText(
        "post.none", .usage,
        de: "Welche Beiträge? Nennen Sie Nummern oder einen Filter, etwa 12 oder week:2026-W10.",
        en: "Which posts? Give numbers or a filter, such as 12 or week:2026-W10.")
    case .nothingFound:
      ErrorText(
        "post.none", .missing, remedy: .list(.post),
        de: "Kein Beitrag passt dazu.",
        en: "No post matches.")
    }
  }
}
