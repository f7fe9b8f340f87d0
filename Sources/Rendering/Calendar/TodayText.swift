import Planning
package import Reports

/// What is to be done now, each with the command that does it.
extension TextWriter {
  package func today(_ report: TodayReport) -> String {
    var lines = [heading("\(say(report.now.day.weekday.name)), \(date(report.now.day))")]
    lines += section(
      report.late, say(de: "Überfällig", en: "Late"), .warning,
      say(
        de:
          "Veröffentlichen mit `takt publish NUMMER`, verschieben mit `takt post move NUMMER --to …`.",
        en: "`takt publish ID` sends it out, `takt post move ID --to …` puts it off."))
    lines += section(
      report.due, say(de: "Heute", en: "Today"), .bold,
      say(
        de: "Wenn es so weit ist: `takt publish NUMMER`.", en: "When it is time: `takt publish ID`."
      ))
    lines += section(
      report.published, say(de: "Heute veröffentlicht", en: "Published today"), .good, nil)
    lines += section(
      report.toMeasure, say(de: "Jetzt messen", en: "Measure now"), .warning,
      say(
        de: "Zwei Minuten: `takt log`, oder die Exportdatei mit `takt import DATEI`.",
        en: "Two minutes: `takt log`, or the export file with `takt import FILE`."))
    if !report.hasWork {
      lines += ["", say(de: "Heute ist nichts zu tun.", en: "Nothing to do today.")]
    }
    if let next = report.next {
      let start =
        say(de: "Als Nächstes:", en: "Next:")
        + " \(when(next))  #\(next.id)  \(place(of: next).harmless)  "
      let words = next.text.harmless.truncated(to: max(width - start.displayWidth, 12))
      lines += ["", start + words]
    }
    return lines.joined(separator: "\n")
  }

  private func section(
    _ posts: [PostReport], _ title: String, _ paint: Paint, _ advice: String?
  ) -> [String] {
    guard !posts.isEmpty else { return [] }
    var lines = ["", painted("\(title) (\(posts.count))", paint)]
    var table = Table(
      [
        Table.Column(), Table.Column(alignment: .right), Table.Column(shrinksTo: 8),
        Table.Column(shrinksTo: 12), Table.Column(),
      ], indent: 2)
    table.rows = posts.map { post in
      [
        Table.Cell(post.calendarAt.map { "\(dayAndMonth($0.day)) \($0.time)" } ?? unknown),
        Table.Cell("#\(post.id)", .dim), Table.Cell(place(of: post), .hue(post.network.hue)),
        Table.Cell(post.text), Table.Cell(say(post.status.name), post.status.paint),
      ]
    }
    lines += self.lines(of: table)
    if let advice { lines += advice.wrapped(to: width - 2).map { "  " + painted($0, .dim) } }
    return lines
  }
}
