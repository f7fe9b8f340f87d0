package import Planning

extension ReadingError: WordedError {
  package var text: ErrorText {
    switch self {
    case .nothingToAddTo(let metric):
      ErrorText(
        "metric.nothingToAddTo", .refused,
        de: """
          Für „\(metric.name)“ gibt es noch keinen Wert, zu dem etwas dazukommen könnte: \
          `\(metric.name)=ZAHL` angeben.
          """,
        en: """
          There is no value of “\(metric.name)” yet that could be added to: give \
          `\(metric.name)=NUMBER`.
          """
      )
    case .valueOutOfRange(let metric, let value):
      ErrorText(
        "metric.value", .refused,
        de: "\(value) ist kein Wert für „\(metric.name)“: 0 bis 1.000.000.000.000 angeben.",
        en: "\(value) is no value for “\(metric.name)”: give 0 to 1,000,000,000,000.")
    case .notPublished(let id):
      ErrorText(
        "post.notPublished", .refused, remedy: .post(.publish, id),
        de: "Beitrag \(id) ist nicht veröffentlicht und hat darum keine Ergebnisse.",
        en: "Post \(id) is not published, so it has no results.")
    case .observedBeforePublished(let id, let day):
      ErrorText(
        "date.beforePublication", .refused, remedy: .enter(.observationTime),
        de: """
          Beitrag \(id) erschien erst am \(day.words.german); vorher kann niemand Zahlen \
          abgelesen haben.
          """,
        en: """
          Post \(id) only went out on \(day.words.english); nobody can have read numbers \
          before.
          """)
    case .unreadable(let text, let metric):
      ErrorText(
        "number.unreadable", .usage,
        de: """
          „\(text)“ ist keine Zahl für \(metric.wording.german): \
          \(example(of: metric).german) angeben.
          """,
        en: """
          “\(text)” is no number for \(metric.wording.english): give one such as \
          \(example(of: metric).english).
          """
      )
    case .valueMissing(let text):
      ErrorText(
        "log.unreadable", .usage,
        de: "Hinter „\(text)“ fehlt, was gemessen wurde: kennzahl=wert, etwa linkClicks=34.",
        en: "What was measured is missing at “\(text)”: metric=value, such as linkClicks=34.")
    }
  }

  private func example(of metric: Metric) -> Wording {
    switch metric.unit {
    case .fraction: Wording(de: "etwa 2,5%", en: "2.5%")
    case .money: Wording(de: "etwa 499,50", en: "499.50")
    case .count, .minutes:
      Wording(de: "eine ganze Zahl, etwa 340,", en: "the whole number 340")
    }
  }
}
