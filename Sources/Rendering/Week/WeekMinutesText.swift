import Planning
package import Reports

/// What a week's posts take beside the time that there is.
extension TextWriter {
  /// The sum against the budget; where it does not fit, what to drop first and why.
  func minutes(_ minutes: WeekMinutes) -> [String] {
    [line(minutes)] + overbooked(minutes)
      + drops(minutes).flatMap { sentence in
        sentence.wrapped(to: max(width - 2, 30)).map { "  " + painted($0, .warning) }
      }
  }

  /// `150 von 120 Minuten verplant, 24 fürs Antworten reserviert – 54 zu viel`.
  package func line(_ minutes: WeekMinutes) -> String {
    guard let available = minutes.available, let reserve = minutes.reserve else {
      return say(
        de: "\(number(minutes.planned)) Minuten verplant, Zeit nicht angegeben",
        en: "\(number(minutes.planned)) minutes planned, time not stated")
    }
    let words = say(
      de: "\(number(minutes.planned)) von \(number(available)) Minuten verplant",
      en: "\(number(minutes.planned)) of \(number(available)) minutes planned")
    let kept = say(
      de: ", \(number(reserve)) fürs Antworten reserviert",
      en: ", \(number(reserve)) kept for answering")
    guard let excess = minutes.excess else { return words + (reserve > 0 ? kept : "") }
    let tooMany = say(
      de: " – \(number(excess)) zu viel", en: " – \(number(excess)) too many")
    return words + (reserve > 0 ? kept : "") + painted(tooMany, .warning)
  }

  /// Tells who has more to do than time, where there are several.
  private func overbooked(_ minutes: WeekMinutes) -> [String] {
    guard minutes.people.count > 1 else { return [] }
    return minutes.people.filter { $0.planned > $0.available }.map { share in
      let excess = number(share.planned - share.available)
      let (planned, available) = (number(share.planned), number(share.available))
      return painted(
        say(
          de: "  \(share.person): \(planned) von \(available) Minuten – \(excess) zu viel",
          en: "  \(share.person): \(planned) of \(available) minutes – \(excess) too many"
        ).harmless, .warning)
    }
  }
}
