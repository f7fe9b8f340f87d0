import Evaluation
import Planning
import Reports

/// Which network is worth the time.
extension TextWriter {
  func hourly(_ question: LearnQuestion) -> [String] {
    [heading(hourlyTitle(question))]
      + hourlySentence(question).wrapped(to: width - 2).map { "  " + $0 }
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

  func hourlySentence(_ question: LearnQuestion) -> String {
    guard question.groups.count > 1 else {
      return say(
        de: "Zu wenig Daten: Zum Vergleich fehlt ein zweites Netzwerk mit gebuchter Zeit.",
        en: "Too little data: a second network with booked time is missing.")
    }
    let results = question.groups.reduce(0) { $0 + ($1.results ?? 0) }
    if question.missing > 0 {
      let wanted = question.posts + question.missing
      return say(
        de: "Zu wenig Daten: \(question.posts) von \(wanted) Beiträgen mit gebuchter Zeit.",
        en: "Too little data: \(question.posts) of \(wanted) posts with booked time.")
    }
    guard question.verdict != .tooLittleData else {
      let missing = Int((HourlyResults.fewestResults - results).rounded(.up))
      return say(
        de:
          "Zu wenig Daten: \(number(results, decimals: 0)) von \(Int(HourlyResults.fewestResults)) Ergebnissen, \(missing) fehlen.",
        en:
          "Too little data: \(number(results, decimals: 0)) of \(Int(HourlyResults.fewestResults)) results, \(missing) more needed."
      )
    }
    guard question.verdict >= .hint,
      let best = question.groups.max(by: { ($0.probabilityBest ?? 0) < ($1.probabilityBest ?? 0) })
    else {
      return say(
        de: "Kein Netzwerk liegt klar vorn. Das beweist nicht, dass alle gleich viel bringen.",
        en: "No network is clearly ahead. That is not proof that all bring as much.")
    }
    let chance = best.probabilityBest.map(rounded) ?? unknown
    let few = question.groups.filter {
      $0 != best && ($0.minutes ?? 0) < HourlyResults.fewestHours * 60
    }
    let caution =
      few.isEmpty
      ? ""
      : " "
        + say(
          de:
            "Gegen \(few.map { name(of: $0, question) }.joined(separator: ", ")) sagt das nichts: unter \(HourlyResults.fewestHours) Stunden gebucht.",
          en:
            "It says nothing against \(few.map { name(of: $0, question) }.joined(separator: ", ")): below \(HourlyResults.fewestHours) hours booked."
        )
    return say(
      de:
        "\(say(question.verdict.name)): \(name(of: best, question)) bringt je Stunde am meisten (mit \(chance) Wahrscheinlichkeit).",
      en:
        "\(say(question.verdict.name)): \(name(of: best, question)) brings most for an hour (with a probability of \(chance))."
    )
    .capitalisedFirst + caution
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
