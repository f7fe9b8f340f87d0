package import Planning

extension MomentError: WordedError {
  package var text: ErrorText {
    switch self {
    case .unreadable(let text):
      ErrorText(
        "date.unreadable", .usage,
        de: """
          „\(text)“ ist keine Zeitangabe. So geht es: 2026-03-03 09:00, 3.3. 9:00, "di \
          9:00", morgen, +3d, KW10.
          """,
        en: """
          “\(text)” is no date or time. Such are: 2026-03-03 09:00, 3 Mar 9:00, "tue \
          9:00", tomorrow, +3d, 2026-W10.
          """
      )
    case .noSuchDate(let text):
      ErrorText(
        "date.none", .usage,
        de: "„\(text)“ steht in keinem Kalender. Prüfen Sie Tag und Monat.",
        en: "“\(text)” is in no calendar. Check day and month.")
    case .noSuchTime(let text):
      ErrorText(
        "time.none", .usage,
        de: "„\(text)“ zeigt keine Uhr: 00:00 bis 23:59 angeben.",
        en: "No clock shows “\(text)”: give 00:00 to 23:59.")
    case .ambiguous(let text, let readings):
      ErrorText(
        "date.ambiguous", .usage,
        de: """
          „\(text)“ kann mehreres heißen: \
          \(readings.map(\.german).joined(separator: " oder ")). Schreiben Sie es \
          eindeutig, etwa 2026-03-03 09:00.
          """,
        en: """
          “\(text)” can mean several: \
          \(readings.map(\.english).joined(separator: " or ")). Write it plainly, such as \
          2026-03-03 09:00.
          """
      )
    case .missingTime(let text):
      ErrorText(
        "time.missing", .usage,
        de: "„\(text)“ sagt den Tag, aber nicht die Uhrzeit: \"\(text) 9:00\" angeben.",
        en: "“\(text)” tells the day but not the time: give \"\(text) 9:00\".")
    case .inFuture(let time):
      ErrorText(
        "date.future", .refused,
        de: """
          \(time.day.words.german), \(time.time) Uhr liegt in der Zukunft; hier ist die \
          Vergangenheit gemeint.
          """,
        en: "\(time.day.words.english), \(time.time) is still to come; the past is meant here.")
    case .skipped(let time, let next):
      ErrorText(
        "time.skipped", .refused,
        de: """
          \(time.time) Uhr gibt es am \(time.day.words.german) nicht: Die Uhr wird \
          vorgestellt. Die nächste Zeit ist \(next.time).
          """,
        en: """
          There is no \(time.time) on \(time.day.words.english): the clock is put forward. \
          The next time is \(next.time).
          """
      )
    }
  }
}
