package import Planning

extension ImportRefusal: WordedError {
  package var text: ErrorText {
    switch self {
    case .skipped(let file, let line, let reason, let count):
      ErrorText(
        "import.skippedRows", .refused, remedy: reason.remedy ?? .enter(.leniency),
        de: """
          \(file), Zeile \(line): \(reason.wording.german) Insgesamt \(count) Zeilen passen nicht; darum kam \
          nichts herein. Berichtigen Sie die Zeilen.
          """,
        en: """
          \(file), line \(line): \(reason.wording.english) In all \(count) rows do not fit, so nothing came \
          in. Correct the rows.
          """)
    case .unmatched(let file, let line, let count):
      ErrorText(
        "import.unmatchedRows", .refused, remedy: .enter(.adoptionOrLeniency),
        de: """
          \(file), Zeile \(line): kein Beitrag des Plans passt eindeutig. Insgesamt \(count) \
          Zeilen passen nicht; darum kam nichts herein.
          """,
        en: """
          \(file), line \(line): no single post of the plan fits. In all \(count) rows do not \
          fit, so nothing came in.
          """)
    }
  }
}
