import Planning

extension ImportRefusal: WordedError {
  var text: ErrorText {
    switch self {
    case .skipped(let file, let line, let reason, let count):
      ErrorText(
        "import.skippedRows", .refused,
        de: """
          \(file), Zeile \(line): \(reason.german) Insgesamt \(count) Zeilen passen nicht; wegen \
          --strict kam nichts herein. Die Zeilen berichtigen oder --strict weglassen.
          """,
        en: """
          \(file), line \(line): \(reason.english) In all \(count) rows do not fit; because of \
          --strict nothing came in. Correct the rows or leave --strict out.
          """)
    case .unmatched(let file, let line, let count):
      ErrorText(
        "import.unmatchedRows", .refused,
        de: """
          \(file), Zeile \(line): kein Beitrag des Plans passt eindeutig. Insgesamt \(count) \
          Zeilen passen nicht; wegen --strict kam nichts herein. Mit --adopt kommen unbekannte \
          Beiträge mit, ohne --strict bleiben diese Zeilen weg.
          """,
        en: """
          \(file), line \(line): no single post of the plan fits. In all \(count) rows do not \
          fit; because of --strict nothing came in. With --adopt unknown posts come along, \
          without --strict these rows are left out.
          """)
    }
  }
}
