package import Planning

extension PostFilterError: WordedError {
  package var text: ErrorText {
    switch self {
    case .unreadable(let text, let keys):
      return ErrorText(
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
      return ErrorText(
        "filter.value", .usage,
        de: "„\(text)“ gibt es bei \(key) nicht. Möglich: \(choices.joined(separator: ", ")).",
        en: "There is no “\(text)” for \(key). Possible: \(choices.joined(separator: ", ")).")
    case .unreadableNumber(let text, let key):
      return ErrorText(
        "filter.unreadable", .usage, de: "„\(text)“ ist keine Nummer: etwa \(key):3.",
        en: "“\(text)” is no number: such as \(key):3.")
    case .nothingMeant:
      return ErrorText(
        "post.none", .usage,
        de: "Welche Beiträge? Nennen Sie Nummern oder einen Filter, etwa 12 oder week:2026-W10.",
        en: "Which posts? Give numbers or a filter, such as 12 or week:2026-W10.")
    case .bareWord(let word):
      return ErrorText(
        "filter.bareWord", .usage, remedy: .meanHolding(word),
        de: "„\(word)“ ist weder eine Nummer noch ein Filter.",
        en: "“\(word)” is neither a number nor a filter.")
    case .nothingFound(let typed, let total):
      return ErrorText(
        "post.none", .missing, remedy: total == 0 ? .add(.post) : .list(.post),
        de: "Kein Beitrag passt zu \(typed) (\(total) insgesamt).",
        en: "No post fits \(typed) (\(total) in all).")
    case .allInStates(let count, let states):
      let german = states.map { "„\($0.name.german)“" }.joined(separator: " oder ")
      let english = states.map(\.name.english).joined(separator: " or ")
      return ErrorText(
        "post.none", .missing, remedy: .list(.post),
        de: count == 1
          ? "Ein Beitrag passt, aber er ist \(german)."
          : "\(count) Beiträge passen, aber alle sind \(german).",
        en: count == 1
          ? "One post fits, but it is \(english)."
          : "\(count) posts fit, but all are \(english).")
    }
  }
}
