package import Planning

extension ImportRefusal: WordedError {
  package var text: ErrorText {
    switch self {
    case .skipped(let file, let line, let reason, let count):
      ErrorText(
        "import.skippedRows", .refused, remedy: reason.remedy ?? .enter(.leniency),
        de: """
          \(file), Zeile \(line): \(reason.wording.german) \(misfits(count).german); darum kam nichts \
          herein. Berichtigen Sie die Datei.
          """,
        en: """
          \(file), line \(line): \(reason.wording.english) \(misfits(count).english), so nothing came \
          in. Correct the file.
          """)
    case .unmatched(let file, let line, let count):
      ErrorText(
        "import.unmatchedRows", .refused, remedy: .enter(.adoptionOrLeniency),
        de: """
          \(file), Zeile \(line): kein Beitrag des Plans passt eindeutig. \
          \(misfits(count).german); darum kam nichts herein.
          """,
        en: """
          \(file), line \(line): no single post of the plan fits. \
          \(misfits(count).english), so nothing came in.
          """)
    case .otherAccount(let file, let account, let channel, let kind, let hasOther):
      ErrorText(
        "import.otherAccount", .refused,
        remedy: hasOther
          ? .enter(.oneChannel) : .addChannelOfKind(account.kind, on: account.network),
        de: """
          \(file) ist ein Export der Art „\(account.kind.name.german)“ (\(account.network.name)), \
          der Kanal „\(channel)“ ist von der Art „\(kind.name.german)“; darum kam nichts herein.
          """,
        en: """
          \(file) is an export of the kind “\(account.kind.name.english)” (\(account.network.name)), \
          the channel “\(channel)” is of the kind “\(kind.name.english)”, so nothing came in.
          """)
    }
  }

  private func misfits(_ count: Int) -> Wording {
    count == 1
      ? Wording(de: "Nur diese Zeile passt nicht", en: "Only this row does not fit")
      : Wording(
        de: "Insgesamt passen \(count) Zeilen nicht", en: "In all \(count) rows do not fit")
  }
}
