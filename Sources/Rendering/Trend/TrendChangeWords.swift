import Evaluation
import Planning
import Reports

/// Whether a campaign changed what comes in.
extension Speaker {
  func changeTitle(_ change: TrendReport.Change) -> String {
    say(
      de: "Hat \(quoted(change.campaign)) etwas verändert?",
      en: "Did \(quoted(change.campaign)) change it?")
  }

  func changeWords(_ change: TrendReport.Change, _ report: TrendReport) -> [(String, Paint)] {
    let warning = say(
      de: """
        Vorsicht: Schon vor dem Start zeigte sich ein Trend; er wäre vielleicht auch ohne die Kampagne \
        weitergegangen.
        """,
      en: """
        Beware: there was a trend before the start already; it might have gone on without the campaign.
        """)
    return [(answer(change, report), change.verdict.paint)]
      + [placebos(change), middles(change, report)].compactMap(\.self).map { ($0, .plain) }
      + (change.hadTrendBefore == true ? [(warning, .warning)] : [])
  }

  private func answer(_ change: TrendReport.Change, _ report: TrendReport) -> String {
    guard let factor = change.factor, let p = change.p else {
      return notTestable(change, report)
    }
    let percent = rounded(abs(factor - 1))
    let (weeks, start) = (change.weeks, date(change.from))
    let jump = say(
      de: """
        \(inWords(report)) \(percent) \(factor < 1 ? "weniger" : "mehr") in den \(weeks) Wochen ab \
        \(start) als in den \(weeks) davor (\(chance(p)))
        """,
      en: """
        \(percent) \(factor < 1 ? "less" : "more") \(inWords(report)) in the \(weeks) weeks from \
        \(start) on than in the \(weeks) before (\(chance(p)))
        """)
    let name = capitalised(say(change.verdict.name))
    return change.verdict == .noDifference
      ? say(
        de: "\(name): \(jump). Das beweist nicht, dass es keinen gibt.",
        en: "\(name): \(jump). That is not proof that there is none.")
      : "\(name): \(jump)."
  }

  private func placebos(_ change: TrendReport.Change) -> String? {
    guard let placebos = change.placebos, let asLarge = change.asLarge else { return nil }
    return say(
      de: "An \(asLarge) von \(placebos) Scheinterminen war der Sprung so groß.",
      en: "At \(asLarge) of \(placebos) placebo dates was the jump as large.")
  }

  private func notTestable(_ change: TrendReport.Change, _ report: TrendReport) -> String {
    switch change.obstacle {
    case .history, nil:
      let words = say(
        de: """
          Nicht prüfbar: zu wenig Vorgeschichte, \(change.history) von \
          \(change.fewestHistory) Wochen vor dem Start.
          """,
        en: """
          Not testable: too little history, \(change.history) of \(change.fewestHistory) weeks \
          before the start.
          """)
      // No file has what was counted by hand.
      let isByHand = report.sources.allSatisfy { $0.evidence == .campaignTotals }
      return isByHand ? words : words + " " + told(.importOlderNumbers)
    case .losses:
      return say(
        de: """
          Nicht prüfbar: In manchen Wochen ging mehr verloren, als dazukam; solche Summen haben kein \
          Verhältnis.
          """,
        en: """
          Not testable: in some weeks more was lost than came in; such sums have no ratio.
          """)
    case .weeks:
      guard let day = change.decidableOn.map(date) else {
        return say(
          de: "Nicht prüfbar: Von den \(change.weeks) Wochen nach dem Start fehlen Zahlen.",
          en: "Not testable: numbers of the \(change.weeks) weeks after the start are missing.")
      }
      return say(
        de: """
          Noch nicht prüfbar: Es braucht \(change.weeks) Wochen nach dem Start. Frühestens am \(day).
          """,
        en: "Not testable yet: it takes \(change.weeks) weeks after the start. Earliest on \(day).")
    }
  }

  private func middles(_ change: TrendReport.Change, _ report: TrendReport) -> String? {
    guard change.factor == nil, let before = change.before, let after = change.after,
      let shift = change.shift
    else { return nil }
    let (old, new, step) = (amount(before, report), amount(after, report), signed(shift, report))
    return say(
      de:
        "Mittlere Woche: vorher \(old), seither \(new) (Verschiebung \(step)); das beweist nichts.",
      en: "Middle week: before \(old), since then \(new) (shift \(step)); that proves nothing.")
  }
}
