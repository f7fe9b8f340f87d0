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
    let (answer, more) =
      switch change.outcome {
      case .tested(let test): (self.answer(test, change, report), placebos(test))
      case .history: (tooLittleHistory(change, report), middles(change, report))
      case .weeks(let day): (weeksMissing(change, until: day), middles(change, report))
      case .losses: (losses, middles(change, report))
      }
    return [(answer, change.verdict.paint)] + (more.map { [($0, .plain)] } ?? [])
      + (change.hadTrendBefore == true ? [(warning, .warning)] : [])
  }

  private func answer(
    _ test: PlaceboTest, _ change: TrendReport.Change, _ report: TrendReport
  ) -> String {
    let (factor, percent) = (test.factor, rounded(abs(test.factor - 1)))
    let (weeks, start) = (change.weeks, date(change.from))
    let jump = say(
      de: """
        \(inWords(report)) \(percent) \(factor < 1 ? "weniger" : "mehr") in den \(weeks) Wochen ab \
        \(start) als in den \(weeks) davor (\(chance(test.p)))
        """,
      en: """
        \(percent) \(factor < 1 ? "less" : "more") \(inWords(report)) in the \(weeks) weeks from \
        \(start) on than in the \(weeks) before (\(chance(test.p)))
        """)
    let name = capitalised(say(change.verdict.name))
    return change.verdict == .noDifference
      ? say(
        de: "\(name): \(jump). Das beweist nicht, dass es keinen gibt.",
        en: "\(name): \(jump). That is not proof that there is none.")
      : "\(name): \(jump)."
  }

  private func placebos(_ test: PlaceboTest) -> String? {
    let (asLarge, all) = (test.asLargeOrLarger, test.placebos)
    return say(
      de: "An \(asLarge) von \(all) Scheinterminen war der Sprung so groß.",
      en: "At \(asLarge) of \(all) placebo dates was the jump as large.")
  }

  private func tooLittleHistory(_ change: TrendReport.Change, _ report: TrendReport) -> String {
    let words = say(
      de: """
        Nicht prüfbar: zu wenig Vorgeschichte, \(change.history) von \(change.fewestHistory) Wochen \
        vor dem Start.
        """,
      en: """
        Not testable: too little history, \(change.history) of \(change.fewestHistory) weeks \
        before the start.
        """)
    // No file has what was counted by hand.
    let isByHand = report.sources.allSatisfy { $0.evidence == .campaignTotals }
    return isByHand ? words : words + " " + told(.importOlderNumbers)
  }

  private func weeksMissing(_ change: TrendReport.Change, until day: Day?) -> String {
    guard let day = day.map(date) else {
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

  private var losses: String {
    say(
      de: """
        Nicht prüfbar: In manchen Wochen ging mehr verloren, als dazukam; solche Summen haben kein \
        Verhältnis.
        """,
      en: """
        Not testable: in some weeks more was lost than came in; such sums have no ratio.
        """)
  }

  private func middles(_ change: TrendReport.Change, _ report: TrendReport) -> String? {
    guard let before = change.before, let after = change.after, let shift = change.shift else {
      return nil
    }
    let (old, new, step) = (amount(before, report), amount(after, report), signed(shift, report))
    return say(
      de:
        "Mittlere Woche: vorher \(old), seither \(new) (Verschiebung \(step)); das beweist nichts.",
      en: "Middle week: before \(old), since then \(new) (shift \(step)); that proves nothing.")
  }
}
