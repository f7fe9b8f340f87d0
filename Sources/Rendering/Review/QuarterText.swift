import Planning
import Reports

/// The quarter: what went out, what it took, and what is usual now beside the quarter before.
extension TextWriter {
  func quarter(_ report: QuarterReport, _ currency: String) -> [String] {
    guard hasContent(report) else { return [] }
    let note = quarterNote.wrapped(to: width - 2).map { "  " + painted($0, .dim) }
    return [heading(quarterTitle(report))] + lines(of: quarterTable(report, currency))
      + ["  " + quarterSentence(report, currency)] + note
  }

  func hasContent(_ report: QuarterReport) -> Bool {
    !report.networks.isEmpty || report.minutes > 0 || report.money > 0
  }

  func quarterTitle(_ report: QuarterReport) -> String {
    say(de: "Quartal ", en: "Quarter ") + span(report.from, report.to)
  }

  func quarterTable(_ report: QuarterReport, _ currency: String) -> Table {
    var table = Table(
      [
        Table.Column(), Table.Column(title: say(de: "Beiträge", en: "posts"), alignment: .right),
        Table.Column(title: say(de: "gemessen", en: "measured"), alignment: .right),
        Table.Column(title: say(de: "mittlerer Wert", en: "middle value"), alignment: .right),
        Table.Column(title: say(de: "Quartal davor", en: "quarter before"), alignment: .right),
        Table.Column(shrinksTo: 10),
      ], indent: 2)
    table.rows = report.networks.map { network in
      let words = { (value: Double?) in
        value.flatMap { value in network.metric.map { self.value(value, of: $0, currency) } }
      }
      return [
        Table.Cell(network.network.name, .hue(network.network.hue)),
        Table.Cell(number(network.published)),
        Table.Cell(
          say(
            de: "\(network.measured) von \(network.mature)",
            en: "\(network.measured) of \(network.mature)"),
          coveragePaint(network.measured, network.mature)),
        Table.Cell(words(network.median) ?? unknown, .bold),
        Table.Cell(words(network.medianBefore) ?? unknown),
        Table.Cell(network.metric.map { say($0.wording) } ?? "", .dim),
      ]
    }
    return table
  }

  func quarterSentence(_ report: QuarterReport, _ currency: String) -> String {
    let steady = say(
      de: "Wochen ohne Beitrag: \(report.emptyWeeks) von \(report.weeks).",
      en: "Weeks without a post: \(report.emptyWeeks) of \(report.weeks).")
    let cost = [
      report.minutes > 0 ? duration(report.minutes) : nil,
      report.money > 0 ? money(report.money, currency) : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let booked =
      cost.isEmpty
      ? say(de: "Kein Aufwand gebucht.", en: "No cost booked.")
      : say(de: "Gebucht: \(cost).", en: "Booked: \(cost).")
    return steady + " " + booked
  }

  var quarterNote: String {
    say(
      de:
        "Der mittlere Wert (Median) braucht 6 gemessene, unbezahlte Beiträge; Maßstab ist das eigene Quartal davor.",
      en:
        "The middle value (median) needs 6 measured, unpaid posts; the yardstick is your own quarter before."
    )
  }
}
