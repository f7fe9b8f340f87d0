import Evaluation
import Planning
import Reports

/// Why a goal stands as it does, and what would change that: one sentence each.
extension TextWriter {
  func why(_ goal: GoalReview, _ currency: String) -> String {
    let target = value(goal.target, of: goal.metric, currency)
    let actual = goal.actual.map { value($0, of: goal.metric, currency) } ?? unknown
    switch goal.status {
    case .noGoal, .notStarted:
      return say(de: "Noch ist nichts fällig.", en: "Nothing is due yet.")
    case .notMeasured: return whyNotMeasured(goal, actual)
    case .met: return whyMet(goal, actual, target)
    case .missed: return whyMissed(goal, actual, target)
    case .notJudgeable: return whyNotJudgeable(goal, actual)
    case .gaps:
      return say(
        de: "Gemessen ist zu wenig, um etwas zu sagen\(share(of: goal)).",
        en: "Too little is measured to say anything\(share(of: goal)).")
    case .tooEarly: return whyTooEarly(goal, currency)
    case .onTrack, .close, .behind: return whyOnTheWay(goal, actual, target, currency)
    case .outdated:
      let seen = goal.observedOn.map(date) ?? unknown
      return say(
        de: "Die letzte Zahl ist vom \(seen): zu alt, um etwas über jetzt zu sagen.",
        en: "The last number is of \(seen): too old to tell of now.")
    }
  }

  private func whyNotMeasured(_ goal: GoalReview, _ actual: String) -> String {
    if goal.evidence == .cost {
      return say(
        de: "Noch kein Ergebnis: Eines kostet mindestens \(actual) (mit 95 % Sicherheit).",
        en: "No result yet: one costs at least \(actual) (with 95% certainty).")
    }
    guard goal.isOffered else {
      return say(
        de: "Kein Netzwerk der Kampagne nennt diese Zahl.",
        en: "None of the campaign's networks tells this number.")
    }
    return say(de: "Noch nichts gemessen.", en: "Nothing measured yet.")
  }

  private func whyMet(_ goal: GoalReview, _ actual: String, _ target: String) -> String {
    guard let range = range(of: goal) else {
      return goal.isLowerBound
        ? say(
          de: "Schon das Gemessene reicht: \(actual) von \(target)\(share(of: goal)).",
          en: "What was measured is enough: \(actual) of \(target)\(share(of: goal)).")
        : say(de: "\(actual) von \(target).", en: "\(actual) of \(target).")
    }
    return goal.isSecured
      ? say(
        de: "Gesichert: Auch die ganze Spanne von \(range) erreicht das Ziel.",
        en: "Secured: the whole range of \(range) reaches the target.")
      : say(
        de:
          "Der mittlere Wert \(actual) erreicht das Ziel; gesichert ist das nicht (Spanne \(range)).",
        en: "The middle value \(actual) reaches the target; that is not secured (range \(range)).")
  }

  private func whyMissed(_ goal: GoalReview, _ actual: String, _ target: String) -> String {
    let isSufficient = goal.coverage ?? 1 >= Coverage.sufficient
    guard isSufficient || goal.metric.better == .less else {
      return say(
        de: """
          \(actual) von \(target), und selbst wenn jede Lücke dem besten Beitrag gleichkäme, reichte \
          es nicht (eine Faustregel).
          """,
        en: """
          \(actual) of \(target), and even if every gap equalled the best post, it would not do (a \
          rule of thumb).
          """)
    }
    return goal.metric.better == .more
      ? say(
        de: "\(actual) statt \(target)\(share(of: goal)).",
        en: "\(actual) instead of \(target)\(share(of: goal)).")
      : say(
        de: "\(actual) statt höchstens \(target)\(share(of: goal)).",
        en: "\(actual) instead of at most \(target)\(share(of: goal)).")
  }

  private func whyNotJudgeable(_ goal: GoalReview, _ actual: String) -> String {
    if goal.metric.kind == .stock, goal.startValue == nil {
      return say(
        de: "Der Stand zu Beginn fehlt: So ist der Weg zum Ziel nicht zu beurteilen.",
        en: "The level at the start is missing: so the way to the target cannot be judged.")
    }
    if goal.evidence == .medianOfPosts, goal.basis ?? 0 < CampaignResults.fewestForMedian {
      return say(
        de:
          "Ein mittlerer Wert braucht \(CampaignResults.fewestForMedian) Beiträge; gemessen sind \(goal.basis ?? 0).",
        en:
          "A middle value needs \(CampaignResults.fewestForMedian) posts; \(goal.basis ?? 0) are measured."
      )
    }
    return say(
      de: "Gemessen sind \(actual)\(share(of: goal)); was fehlt, könnte den Ausschlag geben.",
      en: "Measured are \(actual)\(share(of: goal)); what is missing could decide it.")
  }

  private func whyTooEarly(_ goal: GoalReview, _ currency: String) -> String {
    if goal.evidence == .medianOfPosts {
      return whyNotJudgeable(goal, "")
    }
    let expected = goal.expected.map { value($0, of: goal.metric, currency) } ?? unknown
    return goal.metric.isPrice
      ? say(
        de: "Der Aufwand ist noch zu klein: Er müsste drei Ergebnisse gebracht haben.",
        en: "The cost is still too small: it should have brought three results.")
      : say(
        de: "Bis jetzt sind erst \(expected) zu erwarten: Da beweist kein Rückstand etwas.",
        en: "Only \(expected) are expected by now: no gap proves anything then.")
  }

  private func whyOnTheWay(
    _ goal: GoalReview, _ actual: String, _ target: String, _ currency: String
  ) -> String {
    if let range = range(of: goal) {
      return say(
        de: "Der mittlere Wert ist \(actual), seine Spanne \(range); das Ziel \(target).",
        en: "The middle value is \(actual), its range \(range); the target \(target).")
    }
    let expected = goal.expected.map { value($0, of: goal.metric, currency) } ?? unknown
    let isPrice = goal.metric.isPrice
    guard let chance = goal.chance, goal.status != .onTrack || isShort(goal) else {
      return goal.metric.better == .more
        ? say(
          de: "\(actual), erwartet waren bis jetzt \(expected).",
          en: "\(actual), and \(expected) were expected by now.")
        : say(
          de: "\(actual), höchstens \(expected) sollten es bis jetzt sein.",
          en: "\(actual), and it should be at most \(expected) by now.")
    }
    let percent = percent((chance * 100).rounded() / 100)
    let numbers =
      isPrice
      ? say(de: "\(actual) statt \(target)", en: "\(actual) instead of \(target)")
      : say(de: "\(actual) statt \(expected)", en: "\(actual) instead of \(expected)")
    return goal.status == .onTrack
      ? say(
        de: "\(numbers): So etwas kommt auch nach Plan vor (in \(percent) der Fälle).",
        en: "\(numbers): that happens on plan too (in \(percent) of cases).")
      : say(
        de: "\(numbers): Nach Plan käme das nur in \(percent) der Fälle vor.",
        en: "\(numbers): on plan that would happen in \(percent) of cases only.")
  }

  /// Short of what was expected.
  private func isShort(_ goal: GoalReview) -> Bool {
    guard let actual = goal.actual, let expected = goal.expected else { return false }
    return goal.metric.better == .more ? actual < expected : actual > expected
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

  func range(of goal: GoalReview) -> String? {
    guard let low = goal.low, let high = goal.high else { return nil }
    return say(
      de: "\(percent(low)) bis \(percent(high))", en: "\(percent(low)) to \(percent(high))")
  }
}
