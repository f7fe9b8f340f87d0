package import Planning

extension SeriesError: WordedError {
  package var text: ErrorText {
    switch self {
    case .unreadable(let text):
      ErrorText(
        "series.unreadable", .refused,
        de: "„\(text)“ ist keine Zeitspanne: etwa \"2 Wochen\", \"10 Tage\" oder \"1 Monat\".",
        en: "“\(text)” is no span of time: such as \"2 weeks\", \"10 days\" or \"1 month\".")
    case .distanceOutOfRange(let every, _):
      ErrorText(
        "series.every", .refused,
        de: "Der Abstand \(every) geht nicht: mindestens 1, höchstens zehn Jahre.",
        en: "A distance of \(every) is not possible: at least 1, at most ten years.")
    case .tooLong(let years):
      ErrorText(
        "series.tooLong", .refused, remedy: .enter(.earlierEnd),
        de: "Eine Serie endet nach höchstens \(years) Jahren.",
        en: "A series ends after \(years) years at most.")
    case .empty(let from):
      ErrorText(
        "series.empty", .refused, remedy: .enter(.seriesEnd),
        de:
          "Diese Regel ergibt ab dem \(from.words.german) keinen Termin.",
        en: "This rule yields no date from \(from.words.english) on.")
    case .withoutEnd:
      ErrorText(
        "series.noEnd", .usage, remedy: .enter(.seriesEnd),
        de: "Eine Serie braucht ein Ende.",
        en: "A series needs an end.")
    case .endWithoutRule:
      ErrorText(
        "series.noRule", .usage, remedy: .enter(.seriesRule),
        de: "Ein Ende allein macht keine Serie.",
        en: "An end alone makes no series.")
    case .twoEnds:
      ErrorText(
        "series.twoEnds", .usage, remedy: .enter(.oneEnd), de: "Ein Ende genügt.",
        en: "One end is enough.")
    case .timeSkipped(let time):
      ErrorText(
        "series.skippedTime", .refused,
        de: """
          Die Serie träfe den \(time.day.words.german), \(time.time) Uhr: Diese Zeit überspringt die \
          Zeitumstellung. Wählen Sie eine andere Uhrzeit.
          """,
        en: """
          The series would meet \(time.day.words.english), \(time.time), which the change of the \
          clock skips. Choose another time.
          """)
    case .notInSeries(let id):
      ErrorText(
        "series.none", .refused, remedy: .enter(.onlyThisPost),
        de: "Beitrag \(id) gehört zu keiner Serie.",
        en: "Post \(id) is in no series.")
    }
  }
}
