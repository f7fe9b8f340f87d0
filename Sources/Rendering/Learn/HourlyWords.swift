import Evaluation
import Planning
import Reports

/// Which network is worth the time.
extension Speaker {
  func hourlyTitle(_ question: LearnQuestion) -> String {
    say(
      de: "Netzwerke: \(say(question.metric.wording)) je Stunde Arbeit",
      en: "Networks: \(say(question.metric.wording)) an hour of work")
  }

  func hourlyTable(_ question: LearnQuestion) -> Table<LearnGroup> {
    Table(question.groups) {
      Column(onPage: say(de: "Netzwerk", en: "network"), shrinksTo: 8) { name(of: $0, question) }
      Column(say(de: "Ergebnisse", en: "results"), .right) { number($0.results ?? 0, decimals: 0) }
      Column(say(de: "Arbeit", en: "work"), .right) { duration($0.minutes ?? 0) }
      Column(say(de: "je Stunde", en: "an hour"), .right) {
        $0.perHour.map { number($0, decimals: 2) } ?? unknown
      }
      Column(say(de: "Spanne", en: "range"), .right) { Cell(hourlyRange(of: $0) ?? unknown, .dim) }
      Column(say(de: "vorn mit", en: "ahead by"), .right) {
        $0.probabilityBest.map(rounded) ?? unknown
      }
    }
  }

  private func hourlyRange(of group: LearnGroup) -> String? {
    group.low.flatMap { low in
      group.high.map { "\(number(low, decimals: 2))–\(number($0, decimals: 2))" }
    }
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
      return capitalised(words) + caution(lead)
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
