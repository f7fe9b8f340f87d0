import Evaluation
import Planning
import Reports

/// A sentence for each reason for which a goal stands as it does.
extension Speaker {
  func why(_ reason: GoalVerdict.Reason, of goal: GoalReview, _ currency: String) -> String {
    let words = { (value: Double?) in
      value.map { self.value($0, of: goal.metric, currency) } ?? unknown
    }
    let (actual, expected) = (words(goal.actual), words(goal.expected))
    let target = words(goal.target)
    let isMoreBetter = goal.metric.better == .more
    switch reason {
    case .nothingDue: return say(de: "Noch ist nichts fällig.", en: "Nothing is due yet.")
    case .nothingMeasured: return say(de: "Noch nichts gemessen.", en: "Nothing measured yet.")
    case .notOffered:
      return say(
        de: "Kein Netzwerk der Kampagne nennt diese Zahl.",
        en: "None of the campaign's networks tells this number.")
    case .noResult:
      return say(
        de: "Noch kein Ergebnis: Eines kostet mindestens \(actual) (mit 95 % Sicherheit).",
        en: "No result yet: one costs at least \(actual) (with 95% certainty).")
    case .outdated:
      let seen = goal.observedOn.map(date) ?? unknown
      return say(
        de: "Die letzte Zahl ist vom \(seen): zu alt, um etwas über jetzt zu sagen.",
        en: "The last number is of \(seen): too old to tell of now.")
    case .reached: return say(de: "\(actual) von \(target).", en: "\(actual) of \(target).")
    case .partReaches:
      return say(
        de: "Schon das Gemessene reicht: \(actual) von \(target)\(share(of: goal)).",
        en: "What was measured is enough: \(actual) of \(target)\(share(of: goal)).")
    case .secured(let range):
      return say(
        de: "Gesichert: Auch die ganze Spanne von \(percent(range)) erreicht das Ziel.",
        en: "Secured: the whole range of \(percent(range)) reaches the target.")
    case .medianReaches(let range):
      return say(
        de:
          "Der mittlere Wert \(actual) erreicht das Ziel; gesichert ist das nicht (Spanne \(percent(range))).",
        en:
          "The middle value \(actual) reaches the target; that is not secured (range \(percent(range)))."
      )
    case .notReached:
      return isMoreBetter
        ? say(
          de: "\(actual) statt \(target)\(share(of: goal)).",
          en: "\(actual) instead of \(target)\(share(of: goal)).")
        : say(
          de: "\(actual) statt höchstens \(target)\(share(of: goal)).",
          en: "\(actual) instead of at most \(target)\(share(of: goal)).")
    case .bestGapsFallShort:
      return say(
        de: """
          \(actual) von \(target), und selbst wenn jede Lücke dem besten Beitrag gleichkäme, reichte \
          es nicht (eine Faustregel).
          """,
        en: """
          \(actual) of \(target), and even if every gap equalled the best post, it would not do (a \
          rule of thumb).
          """)
    case .gapsCouldDecide:
      return say(
        de: "Gemessen sind \(actual)\(share(of: goal)); was fehlt, könnte den Ausschlag geben.",
        en: "Measured are \(actual)\(share(of: goal)); what is missing could decide it.")
    case .tooLittleMeasured:
      return say(
        de: "Gemessen ist zu wenig, um etwas zu sagen\(share(of: goal)).",
        en: "Too little is measured to say anything\(share(of: goal)).")
    case .tooFew(let have, let need):
      return say(
        de: "Ein mittlerer Wert braucht \(need) Beiträge; gemessen sind \(have).",
        en: "A middle value needs \(need) posts; \(have) are measured.")
    case .startUnknown:
      return say(
        de: "Der Stand zu Beginn fehlt: So ist der Weg zum Ziel nicht zu beurteilen.",
        en: "The level at the start is missing: so the way to the target cannot be judged.")
    case .tooLittleExpected:
      return say(
        de: "Bis jetzt sind erst \(expected) zu erwarten: Da beweist kein Rückstand etwas.",
        en: "Only \(expected) are expected by now: no gap proves anything then.")
    case .costTooSmall:
      return say(
        de: "Der Aufwand ist noch zu klein: Er müsste drei Ergebnisse gebracht haben.",
        en: "The cost is still too small: it should have brought three results.")
    case .medianSoFar(let range):
      return say(
        de: "Der mittlere Wert ist \(actual), seine Spanne \(percent(range)); das Ziel \(target).",
        en: "The middle value is \(actual), its range \(percent(range)); the target \(target).")
    case .besideExpected:
      return isMoreBetter
        ? say(
          de: "\(actual), erwartet waren bis jetzt \(expected).",
          en: "\(actual), and \(expected) were expected by now.")
        : say(
          de: "\(actual), höchstens \(expected) sollten es bis jetzt sein.",
          en: "\(actual), and it should be at most \(expected) by now.")
    case .withinChance(let p):
      return say(
        de:
          "\(actual) statt \(expected): So etwas kommt auch nach Plan vor (in \(rounded(p)) der Fälle).",
        en:
          "\(actual) instead of \(expected): that happens on plan too (in \(rounded(p)) of cases)."
      )
    case .beyondChance(let p):
      return say(
        de: "\(actual) statt \(expected): Nach Plan käme das nur in \(rounded(p)) der Fälle vor.",
        en:
          "\(actual) instead of \(expected): on plan that would happen in \(rounded(p)) of cases only."
      )
    }
  }

  /// A provisional or partial sum says how much it rests on: ` (12 von 18 Beiträgen)`.
  private func share(of goal: GoalReview) -> String {
    if let measured = goal.measured, let published = goal.published {
      return say(
        de: " (\(measured) von \(published) Beiträgen gemessen)",
        en: " (\(measured) of \(published) posts measured)")
    }
    guard let coverage = goal.coverage, coverage < 1 else { return "" }
    return say(
      de: " (\(percent(coverage)) der Zeit gemessen)",
      en: " (\(percent(coverage)) of the time measured)")
  }

  private func percent(_ range: Interval) -> String {
    say(
      de: "\(percent(range.low)) bis \(percent(range.high))",
      en: "\(percent(range.low)) to \(percent(range.high))")
  }
}
