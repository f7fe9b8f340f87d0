package import Planning
package import Reports

extension OccasionError: WordedError {
  package var text: ErrorText {
    switch self {
    case .reminderOutOfRange(let days):
      ErrorText(
        "occasion.reminder", .refused,
        de: "\(days) Tage vorher geht nicht: 1 Tag bis 10 Jahre angeben.",
        en: "\(days) days ahead are not possible: give 1 day to 10 years.")
    }
  }
}

extension CalendarFileError: WordedError {
  package var text: ErrorText {
    switch self {
    case .notACalendar:
      ErrorText(
        "calendar.unreadable", .refused,
        de: "Das ist keine Kalenderdatei: Sie beginnt nicht mit BEGIN:VCALENDAR.",
        en: "This is no calendar file: it does not begin with BEGIN:VCALENDAR.")
    case .noEvents:
      ErrorText(
        "calendar.empty", .refused,
        de: "In dieser Kalenderdatei steht kein Termin. Exportieren Sie sie noch einmal.",
        en: "This calendar file holds no event. Export it once more.")
    case .noneWithin(let days):
      ErrorText(
        "calendar.noneWithin", .refused,
        de: """
          Alle Termine der Datei liegen vor dem \(days.lowerBound.words.german) oder nach dem \
          \(days.upperBound.words.german). Nehmen Sie eine neuere Fassung.
          """,
        en: """
          All events of the file lie before \(days.lowerBound.words.english) or after \
          \(days.upperBound.words.english). Take a newer version.
          """)
    case .tooManyEvents(let limit):
      ErrorText(
        "calendar.tooMany", .refused,
        de: """
          Die Datei hat über \(limit) Termine; das ist kein Kalender von Ferien und Messen. \
          Exportieren Sie nur diese.
          """,
        en: """
          The file has more than \(limit) events; that is no calendar of holidays and fairs. Export \
          only these.
          """)
    case .nothingReadable(let first):
      ErrorText(
        "calendar.nothingReadable", .refused,
        de:
          "Kein Termin der Datei ist zu lesen. Zeile \(first.line): \(first.reason.words.german).",
        en: "No event of the file can be read. Line \(first.line): \(first.reason.words.english).")
    }
  }
}
