import Planning
package import Reports

/// What came in with files, and above all what did not.
extension TextWriter {
  package func importReport(_ report: ImportReport) -> String {
    (report.files.flatMap(lines) + trial(report.dryRun)).joined(separator: "\n")
  }

  private func lines(of file: ImportReport.File) -> [String] {
    let rows = number(file.rows)
    let days =
      file.days == 0
      ? ""
      : say(
        de: ", davon \(number(file.days)) \(file.days == 1 ? "Tag" : "Tage") des Kanals",
        en: ", \(number(file.days)) of them \(file.days == 1 ? "a day" : "days") of the channel")
    let title = say(
      de:
        "\(file.file.harmless) (\(file.format)): \(rows) \(file.rows == 1 ? "Zeile" : "Zeilen")\(days)",
      en:
        "\(file.file.harmless) (\(file.format)): \(rows) \(file.rows == 1 ? "row" : "rows")\(days)")
    let details = [counts(of: file)] + known(file) + unmatched(in: file) + skipped(in: file)
    return [heading(title)]
      + (details + remarks(on: file)).flatMap { $0.wrapped(to: width - 2) }.map { "  " + $0 }
  }

  private func counts(of file: ImportReport.File) -> String {
    let adopted = number(file.adopted)
    return say(
      de: """
        \(number(file.new)) neu\(file.adopted > 0 ? " (\(adopted) übernommen)" : ""), \
        \(number(file.changed)) geändert, \(number(file.unchanged)) unverändert, \
        \(number(file.unmatched)) ohne Beitrag, \(number(file.skipped.count)) ausgelassen
        """,
      en: """
        \(number(file.new)) new\(file.adopted > 0 ? " (\(adopted) adopted)" : ""), \
        \(number(file.changed)) changed, \(number(file.unchanged)) unchanged, \
        \(number(file.unmatched)) without a post, \(number(file.skipped.count)) skipped
        """
    )
  }

  private func known(_ file: ImportReport.File) -> [String] {
    guard file.isKnown else { return [] }
    return [
      say(
        de: "Diese Datei kam schon einmal; was damals hereinkam, zählt nicht noch einmal.",
        en: "This file came in before; what came in then does not count again."
      )
    ]
  }

  private func unmatched(in file: ImportReport.File) -> [String] {
    let doubtful = file.unmatchedRows.filter { !$0.candidates.isEmpty }
    let unknown = file.strangers
    let foreign =
      say(
        de: "\(number(unknown)) ohne Beitrag im Plan.",
        en: "\(number(unknown)) without a post in the plan.")
      + " " + told(.enter(.adoption))
    return (unknown > 0 ? [foreign] : [])
      + listed(doubtful) { row in
        let candidates = row.candidates.map(\.description).joined(separator: ", ")
        return say(
          de: """
            Zeile \(row.row) passt nicht eindeutig (Beitrag \(candidates)): „\(start(of: row.text))“. \
            Die Nummer in eine Spalte post schreiben oder dem Beitrag seine Adresse geben.
            """,
          en: """
            Line \(row.row) fits no single post (post \(candidates)): “\(start(of: row.text))”. \
            Write the number into a column post, or give the post its address.
            """) + " " + told(.post(.setAddress, nil))
      }
  }

  /// Rows that were left out for one reason are said once.
  private func skipped(in file: ImportReport.File) -> [String] {
    var rows: [String: [Int]] = [:]
    for row in file.skipped { rows[sentences(row.reason, row.remedy), default: []].append(row.row) }
    let reasons = rows.sorted { ($0.value[0], $0.key) < ($1.value[0], $1.key) }
    return listed(reasons) { reason, rows in
      let places = rows.prefix(8).map { String($0) }.joined(separator: ", ")
      let more = rows.count > 8 ? " …" : ""
      return rows.count == 1
        ? say(
          de: "Zeile \(places) ausgelassen: \(reason.harmless)",
          en: "Line \(places) skipped: \(reason.harmless)")
        : say(
          de: "\(number(rows.count)) Zeilen ausgelassen (\(places)\(more)): \(reason.harmless)",
          en: "\(number(rows.count)) lines skipped (\(places)\(more)): \(reason.harmless)")
    }
  }

  private func remarks(on file: ImportReport.File) -> [String] {
    let columns = file.unknownColumns.map(\.harmless).joined(separator: ", ")
    let unknown = say(de: "Unbekannte Spalten: \(columns)", en: "Unknown columns: \(columns)")
    return (columns.isEmpty ? [] : [unknown])
      + file.notes.map { sentences($0.message.harmless, $0.remedy) }
  }

  /// The first of many rows; a file may have a hundred thousand.
  private func listed<Row>(_ rows: [Row], _ words: (Row) -> String) -> [String] {
    let shown = 10
    let more =
      say(
        de: "\(number(rows.count - shown)) weitere Zeilen sind nicht gezeigt.",
        en: "\(number(rows.count - shown)) more rows are not shown.") + " " + told(.showAll)
    return rows.prefix(shown).map { words($0) }
      + (rows.count > shown ? [more] : [])
  }

  private func start(of text: String) -> String {
    let text = text.harmless
    return text.count > 40 ? text.prefix(40) + "…" : text
  }
}
