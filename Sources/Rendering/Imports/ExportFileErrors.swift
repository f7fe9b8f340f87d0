import Planning
package import Reports

extension ExportFileError: WordedError {
  package var text: ErrorText {
    switch self {
    case .fileTooLarge(let file, let limit):
      ErrorText(
        "file.tooLarge", .refused,
        de: "\(file) ist größer als \(limit / 1_000_000) MB. Exportieren Sie kürzere Zeiträume.",
        en: "\(file) is larger than \(limit / 1_000_000) MB. Export shorter periods.")
    case .emptyFile(let file):
      ErrorText(
        "file.empty", .refused,
        de: "\(file) ist leer. Laden Sie den Export noch einmal herunter.",
        en: "\(file) is empty. Download the export again.")
    case .unreadable(let file, let reason):
      ErrorText(
        "file.readFailed", .inputOutput,
        de: "\(file) lässt sich nicht lesen: \(reason). Kopieren Sie die Datei auf diese Platte.",
        en: "\(file) cannot be read: \(reason). Copy the file to this disk.")
    case .nulByte(let place):
      ErrorText(
        "table.nulByte", .refused,
        de: "\(place.german): ein Nullbyte, also kein Text. Speichern Sie die Datei als CSV UTF-8.",
        en: "\(place.english): a NUL byte, so this is no text. Save the file as CSV UTF-8.")
    case .unterminatedQuote(let place):
      ErrorText(
        "table.unterminatedQuote", .refused,
        de: """
          \(place.german): Das Anführungszeichen wird nicht geschlossen. Die Datei ist wohl \
          abgeschnitten; laden Sie sie noch einmal herunter.
          """,
        en: """
          \(place.english): the quotation mark is never closed. The file was probably cut off; \
          download it again.
          """)
    case .textAfterQuote(let place):
      ErrorText(
        "table.textAfterQuote", .refused,
        de: """
          \(place.german): Text hinter dem schließenden Anführungszeichen. Laden Sie die Datei \
          noch einmal herunter, oder verdoppeln Sie Anführungszeichen im Text.
          """,
        en: """
          \(place.english): text behind the closing quotation mark. Download the file again, or \
          double the quotation marks in the text.
          """)
    case .piledUpMarks(let place):
      ErrorText(
        "table.piledUpMarks", .refused,
        de: """
          \(place.german): ein Zeichen mit mehr als 100 Zusätzen, wie es keine Sprache hat. \
          Löschen Sie diese Stelle.
          """,
        en: """
          \(place.english): a letter with more than 100 marks, as no language has it. Delete \
          that passage.
          """)
    case .fieldTooLong(let place, let limit):
      ErrorText(
        "table.fieldTooLong", .refused,
        de: """
          \(place.german): ein Feld von mehr als \(limit) Bytes. Wahrscheinlich fehlt ein \
          Anführungszeichen; laden Sie die Datei noch einmal herunter.
          """,
        en: """
          \(place.english): a field of more than \(limit) bytes. Probably a quotation mark is \
          missing; download the file again.
          """)
    case .tooManyColumns(let place, let limit):
      ErrorText(
        "table.tooManyColumns", .refused,
        de: """
          \(place.german): mehr als \(limit) Spalten. Das ist kein Export; prüfen Sie die \
          Datei.
          """,
        en: "\(place.english): more than \(limit) columns. This is no export; check the file.")
    case .tooManyRows(let file, let limit):
      ErrorText(
        "table.tooManyRows", .refused,
        de: "\(file) hat mehr als \(limit) Zeilen. Exportieren Sie kürzere Zeiträume.",
        en: "\(file) has more than \(limit) rows. Export shorter periods.")
    case .moreFieldsThanHeader(let place, let count):
      ErrorText(
        "table.moreFieldsThanHeader", .refused,
        de: """
          \(place.german): Die Zeile hat mehr Felder als die Kopfzeile (\(count)). Setzen Sie \
          Texte mit Trennzeichen in Anführungszeichen.
          """,
        en: """
          \(place.english): the row has more fields than the header (\(count)). Put texts that \
          hold the separator into quotation marks.
          """)
    case .noRows(let file):
      ErrorText(
        "table.noRows", .refused,
        de: """
          \(file) hat eine Kopfzeile und keine Zeile darunter. Wählen Sie einen anderen \
          Zeitraum.
          """,
        en: "\(file) has a header and no row below it. Choose another period.")
    case .columnTwice(let file, let line, let column):
      ErrorText(
        "table.columnTwice", .refused,
        de: "\(file), Zeile \(line): Die Spalte „\(column)“ kommt zweimal vor. Löschen Sie eine.",
        en: "\(file), line \(line): the column “\(column)” comes twice. Delete one of them.")
    case .damaged(let file, let sheet, let damage): damage.text(in: file, sheet: sheet)
    case .unknownFormat(let file, let header, let known):
      ErrorText(
        "format.unknown", .refused, remedy: .listFormats,
        de: """
          \(file) hat kein Format, das Takt kennt (\(known.joined(separator: ", "))); die erste \
          Zeile: \(header.summary).
          """,
        en: """
          \(file) has no format that Takt knows (\(known.joined(separator: ", "))); its first \
          row: \(header.summary).
          """)
    case .noSuchFormat(let name, let known):
      ErrorText(
        "format.missing", .missing,
        de: "Ein Format „\(name)“ gibt es nicht. Es gibt: \(known.joined(separator: ", ")).",
        en: "There is no format “\(name)”. There are: \(known.joined(separator: ", ")).")
    case .notOfFormat(let file, let format, let needed):
      ErrorText(
        "format.other", .refused, remedy: .enter(.noFormat),
        de: """
          \(file) ist keine Datei vom Format \(format): Sie braucht die Spalten \
          \(needed.joined(separator: ", ")).
          """,
        en: """
          \(file) is no file of the format \(format): it needs the columns \
          \(needed.joined(separator: ", ")).
          """)
    case .mapWord(let place, let word, let known):
      ErrorText(
        "map.unknownWord", .refused,
        de:
          "\(place.german): „\(word)“ kennt Takt nicht; möglich: \(known.joined(separator: ", ")).",
        en: "\(place.english): Takt does not know “\(word)”; try: \(known.joined(separator: ", "))."
      )
    case .mapLacks(let file, let what):
      ErrorText(
        "map.incomplete", .refused,
        de: "\(file): Die Zuordnung nennt keine Spalte für: \(what). Ergänzen Sie eine Zeile.",
        en: "\(file): the map names no column for: \(what). Add a line.")
    case .nameOfFormat(let name):
      ErrorText(
        "map.nameTaken", .refused, remedy: .enter(.mapName),
        de: "„\(name)“ heißt schon ein Format von Takt.",
        en: "“\(name)” is a format of Takt's own.")
    case .dateOrder(let file, let line, let text, let tried):
      ErrorText(
        "date.order", .refused, remedy: .enter(tried == .monthFirst ? .dayFirst : .monthFirst),
        de: """
          \(file), Zeile \(line): „\(text)“ ist in der Reihenfolge \(tried?.rawValue ?? "–") kein \
          Datum.
          """,
        en: """
          \(file), line \(line): “\(text)” is no date in the order \(tried?.rawValue ?? "–").
          """)
    }
  }
}

extension ExportFileError.Place {
  fileprivate var german: String {
    "\(file), Zeile \(line), \(counting == .cells ? "Spalte" : "Zeichen") \(column)"
  }
  fileprivate var english: String {
    "\(file), line \(line), \(counting == .cells ? "column" : "character") \(column)"
  }
}

extension [String] {
  /// Enough of a header to know it again.
  fileprivate var summary: String {
    let text = joined(separator: ", ")
    return text.count > 100 ? text.prefix(100) + "…" : text
  }
}
