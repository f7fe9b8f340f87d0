import Planning

extension SeriesError: WordedError {
  var text: ErrorText {
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
        "series.tooLong", .refused,
        de:
          "Eine Serie endet nach höchstens \(years) Jahren. Wählen Sie --until oder --times kleiner.",
        en: "A series ends after \(years) years at most. Choose a smaller --until or --times.")
    case .empty(let from):
      ErrorText(
        "series.empty", .refused,
        de:
          "Diese Regel ergibt ab dem \(from.words.german) keinen Termin. Prüfen Sie --until und --times.",
        en: "This rule yields no date from \(from.words.english) on. Check --until and --times.")
    case .withoutEnd:
      ErrorText(
        "series.noEnd", .usage,
        de: "Eine Serie braucht ein Ende: --times 6 oder --until 31.12.",
        en: "A series needs an end: --times 6 or --until 2026-12-31.")
    case .endWithoutRule:
      ErrorText(
        "series.noRule", .usage,
        de: "--times und --until gehören zu --every, etwa --every \"2 Wochen\".",
        en: "--times and --until belong to --every, such as --every \"2 weeks\".")
    case .twoEnds:
      ErrorText(
        "series.twoEnds", .usage, de: "Ein Ende genügt: entweder --times oder --until.",
        en: "One end is enough: either --times or --until.")
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
        "series.none", .refused,
        de: "Beitrag \(id) gehört zu keiner Serie; --following meint die späteren einer Serie.",
        en: "Post \(id) is in no series; --following means the later ones of a series.")
    }
  }
}
