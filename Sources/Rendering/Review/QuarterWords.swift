import Planning
import Reports

/// The quarter: what went out, what it took, and what is usual now beside the quarter before.
extension Speaker {
  func hasContent(_ report: QuarterReport) -> Bool {
    !report.networks.isEmpty || report.minutes > 0 || report.money > 0
  }

  func quarterTitle(_ report: QuarterReport) -> String {
    say(de: "Quartal ", en: "Quarter ") + span(report.from, report.to)
  }

  func quarterTable(_ report: QuarterReport, _ currency: String) -> Table<QuarterReport.OfNetwork> {
    Table(report.networks) {
      Column(onPage: say(de: "Netzwerk", en: "network")) {
        Cell($0.network.name, .hue($0.network.hue))
      }
      Column(say(de: "Beiträge", en: "posts"), .right) { number($0.published) }
      Column(say(de: "gemessen", en: "measured"), .right) {
        Cell(
          say(de: "\($0.measured) von \($0.mature)", en: "\($0.measured) of \($0.mature)"),
          coveragePaint($0.measured, $0.mature))
      }
      Column(say(de: "mittlerer Wert", en: "middle value"), .right) {
        Cell(value($0.median, of: $0, currency), .bold)
      }
      Column(say(de: "Quartal davor", en: "quarter before"), .right) {
        value($0.medianBefore, of: $0, currency)
      }
      Column(onPage: say(de: "Kennzahl", en: "metric"), shrinksTo: 10) {
        Cell($0.metric.map { say($0.wording) } ?? "", .dim)
      }
    }
  }

  private func value(
    _ value: Double?, of network: QuarterReport.OfNetwork, _ currency: String
  ) -> String {
    value.flatMap { value in network.metric.map { self.value(value, of: $0, currency) } } ?? unknown
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
