import Planning
import Reports

/// Sentences on how far a campaign came, and on what lasted of it.
extension Speaker {
  var courseTitle: String { say(de: "Der Weg zum Ziel", en: "The way to the target") }

  /// `22 von 40 bis 29.3.2026`; nil without a goal, or without a number of it.
  func courseWords(_ report: TrendReport) -> String? {
    guard let last = report.cumulative.last, let target = report.target, let due = report.due
    else { return nil }
    let (reached, wanted) = (amount(last.sum, report), amount(target, report))
    return say(
      de: "\(reached) am \(date(last.day)), Ziel \(wanted) bis \(date(due))",
      en: "\(reached) on \(date(last.day)), target \(wanted) by \(date(due))")
  }

  /// A row a goal; nil while nothing was looked at again.
  func lastingTable(_ report: TrendReport) -> Table<Int>? {
    guard let end = report.checkUps.first, !end.values.isEmpty else { return nil }
    return Table(end.values.indices) {
      Column(onPage: say(de: "Ziel", en: "goal"), shrinksTo: 10) { name(of: end.values[$0]) }
      for checkUp in report.checkUps {
        Column(after(months: checkUp.months), .right) {
          lasting(checkUp.values[$0], report.currency)
        }
      }
    }
  }

  var lastingTitle: String { say(de: "Was blieb", en: "What lasted") }

  func name(of value: TrendReport.CheckUpValues.Value) -> String {
    say(value.metric.wording) + (value.network.map { " (\($0.name))" } ?? "")
  }

  /// `24 (30.4.)`.
  func lasting(_ found: TrendReport.CheckUpValues.Value, _ currency: String) -> String {
    guard let number = found.value, let day = found.observedOn else { return unknown }
    return value(number, of: found.metric, currency) + " (\(dayAndMonth(day)))"
  }
}
