import Evaluation
import Planning
import Reports

/// Which network is worth the time.
extension TextWriter {
  func hourly(_ question: LearnQuestion) -> [String] {
    [heading(hourlyTitle(question))]
      + sentences(on: question).flatMap { $0.wrapped(to: width - 2) }.map { "  " + $0 }
      + (question.groups.count > 1 ? lines(of: hourlyTable(question)) : [])
  }

  func hourlyTitle(_ question: LearnQuestion) -> String {
    say(
      de: "Netzwerke: \(say(question.metric.wording)) je Stunde Arbeit",
      en: "Networks: \(say(question.metric.wording)) an hour of work")
  }

  func hourlyTable(_ question: LearnQuestion) -> Table {
    var table = Table(
      [
        Table.Column(shrinksTo: 8),
        Table.Column(title: say(de: "Ergebnisse", en: "results"), alignment: .right),
        Table.Column(title: say(de: "Arbeit", en: "work"), alignment: .right),
        Table.Column(title: say(de: "je Stunde", en: "an hour"), alignment: .right),
        Table.Column(title: say(de: "Spanne", en: "range"), alignment: .right),
        Table.Column(title: say(de: "vorn mit", en: "ahead by"), alignment: .right),
      ], indent: 2)
    table.rows = question.groups.map { group in
      let minutes = group.minutes ?? 0
      return [
        Table.Cell(name(of: group, question)),
        Table.Cell(number(group.results ?? 0, decimals: 0)), Table.Cell(duration(minutes)),
        Table.Cell(group.perHour.map { number($0, decimals: 2) } ?? unknown),
        Table.Cell(
          group.low.flatMap { low in
            group.high.map { "\(number(low, decimals: 2))–\(number($0, decimals: 2))" }
          } ?? unknown, .dim),
        Table.Cell(group.probabilityBest.map(rounded) ?? unknown),
      ]
    }
    return table
  }

  func hourlySentence(_ reason: HourlyResults.Reason) -> String {
    switch reason {
    case .oneNetwork:
      return say(
        de: "Zu wenig Daten: Zum Vergleich fehlt ein zweites Netzwerk mit gebuchter Zeit.",
        en: "Too little data: a second network with booked time is missing.")
    case .tooFewPosts(let have, let need):
      return say(
        de: "Zu wenig Daten: \(have) von \(need) Beiträgen mit gebuchter Zeit.",
        en: "Too little data: \(have) of \(need) posts with booked time.")
    case .tooFewResults(let have, let need):
      let missing = Int((Double(need) - have).rounded(.up))
      return say(
        de:
          "Zu wenig Daten: \(number(have, decimals: 0)) von \(need) Ergebnissen, \(missing) fehlen.",
        en:
          "Too little data: \(number(have, decimals: 0)) of \(need) results, \(missing) more needed."
      )
    case .noneAhead:
      return say(
        de: "Kein Netzwerk liegt klar vorn. Das beweist nicht, dass alle gleich viel bringen.",
        en: "No network is clearly ahead. That is not proof that all bring as much.")
    case .ahead(let lead):
      let (name, p) = (lead.network.name, rounded(lead.probability))
      let words = say(
        de:
          "\(say(lead.verdict.name)): \(name) bringt je Stunde am meisten (mit \(p) Wahrscheinlichkeit).",
        en:
          "\(say(lead.verdict.name)): \(name) brings most for an hour (with a probability of \(p))."
      )
      return words.capitalisedFirst + caution(lead)
    }
  }

  /// Against whom the lead proves nothing.
  private func caution(_ lead: HourlyResults.Lead) -> String {
    guard !lead.unproven.isEmpty else { return "" }
    let names = lead.unproven.map(\.name).joined(separator: ", ")
    return " "
      + say(
        de: "Gegen \(names) sagt das nichts: unter \(lead.fewestHours) Stunden gebucht.",
        en: "It says nothing against \(names): below \(lead.fewestHours) hours booked.")
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
