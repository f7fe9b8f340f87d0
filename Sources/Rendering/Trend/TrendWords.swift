import Planning
import Reports

/// Title, period and numbers of a trend.
extension Speaker {
  /// `Linkklicks · Facebook`.
  func title(of report: TrendReport) -> String {
    let place = report.channel ?? report.network?.name
    return capitalised(say(report.metric.wording)) + (place.map { " · " + $0 } ?? "")
  }

  func period(of report: TrendReport) -> String {
    let asOf = say(de: "Stand \(date(report.asOf))", en: "as of \(date(report.asOf))")
    guard let from = report.from, let to = report.to else { return asOf }
    return asOf + " · " + say(de: "Zahlen vom ", en: "numbers of ") + span(from, to)
  }

  /// `18.11.–15.12.2025`, `18 Nov – 15 Dec 2025`.
  func short(_ from: Day, _ to: Day) -> String {
    let year = from.year == to.year ? "" : say(de: "\(from.year)", en: " \(from.year)")
    return say(
      de: "\(dayAndMonth(from))\(year)–\(date(to))", en: "\(dayAndMonth(from))\(year) – \(date(to))"
    )
  }

  func amount(_ sum: Double?, _ report: TrendReport) -> String {
    sum.map { value($0, of: report.metric, report.currency) } ?? unknown
  }

  func after(months: Int) -> String {
    switch months {
    case 0: say(de: "am Ende", en: "at the end")
    case 1: say(de: "nach 1 Monat", en: "1 month later")
    case 12: say(de: "nach 1 Jahr", en: "1 year later")
    default: say(de: "nach \(months) Monaten", en: "\(months) months later")
    }
  }
}
