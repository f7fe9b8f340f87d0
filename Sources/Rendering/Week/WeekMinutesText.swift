import Planning
import Reports

/// What a week's posts take beside the time that there is.
extension TextWriter {
  /// The sum against the budget; where it does not fit, what to drop first and why.
  func minutes(_ minutes: WeekMinutes) -> [String] {
    [line(minutes)] + overbooked(minutes)
      + drops(minutes).flatMap { sentence in
        sentence.wrapped(to: max(width - 2, 30)).map { "  " + painted($0, .warning) }
      } + assumption(minutes)
  }

  /// How the reckoning becomes the firm's own, where it says that not everything fits.
  private func assumption(_ minutes: WeekMinutes) -> [String] {
    guard minutes.assumed, minutes.excess != nil else { return [] }
    let words = sentences(
      say(
        de: "Gerechnet ist mit üblichen Zeiten. Ihre eigenen kennt Takt, sobald Sie sie erfassen.",
        en: "Usual times are reckoned with. Takt knows your own once you record them."),
      .bookTime)
    return words.wrapped(to: max(width - 2, 30)).map { "  " + painted($0, .dim) }
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

  /// The sum against the budget; what is too many stands out.
  func line(_ minutes: WeekMinutes) -> String {
    booked(minutes) + painted(excess(minutes), .warning)
  }
}
