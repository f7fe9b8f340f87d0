import Planning

extension ReadingError: WordedError {
  var text: ErrorText {
    switch self {
    case .unreadable(let text, let metric):
      ErrorText(
        "number.unreadable", .usage,
        de: """
          „\(text)“ ist keine Zahl für \(metric.wording.german): \
          \(metric.unit == .fraction ? "etwa 2,5%" : "etwa 340") angeben.
          """,
        en: """
          “\(text)” is no number for \(metric.wording.english): give one such as \
          \(metric.unit == .fraction ? "2.5%" : "340").
          """
      )
    case .valueMissing(let text):
      ErrorText(
        "log.unreadable", .usage,
        de: "Hinter „\(text)“ fehlt, was gemessen wurde: kennzahl=wert, etwa linkClicks=34.",
        en: "What was measured is missing at “\(text)”: metric=value, such as linkClicks=34.")
    }
  }
}
