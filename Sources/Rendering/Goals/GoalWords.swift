import Planning
import Reports

/// Words for goals, and for proposals of some.
extension Speaker {
  func limit(_ goal: GoalReport) -> String {
    goal.metric.better == .more ? "" : say(de: "höchstens ", en: "at most ")
  }

  func start(_ goal: GoalReport, _ currency: String) -> String {
    guard let start = goal.startValue.map({ value($0, of: goal.metric, currency) }) else {
      return say(de: "vorher unbekannt", en: "before unknown")
    }
    return say(de: "vorher \(start)", en: "before \(start)")
  }

  func sentence(_ goal: GoalSuggestion, _ report: GoalSuggestions) -> String {
    guard let start = goal.startValue else { return say(goal.metric.reason) }
    let value = value(start, of: goal.metric, report.currency)
    let basis =
      goal.metric.kind == .stock || goal.metric.kind == .duration
      ? say(de: "Heute sind es \(value).", en: "Today it is \(value).")
      : say(
        de: "In den \(report.days) Tagen davor waren es \(value) (\(goal.basis) gemessen).",
        en: "In the \(report.days) days before it was \(value) (\(goal.basis) measured).")
    return say(goal.metric.reason) + " " + basis
  }

  /// How the numbers were chosen, or are to be.
  func advice(on report: GoalSuggestions) -> [String] {
    let known = say(
      de: "Die Zielzahlen sind ein Fünftel besser als bisher: ehrgeizig und erreichbar.",
      en: "The targets are a fifth better than so far: ambitious and within reach.")
    let unknown = say(
      de: """
        Wo der bisherige Wert fehlt, setzen Sie für ZAHL ein, womit Sie am Ende zufrieden wären. Eines oder \
        zwei Ziele genügen.
        """,
      en: """
        Where the value so far is missing, put for NUMBER what you would be happy with in the end. One or two \
        goals are enough.
        """)
    return [
      report.suggestions.contains { $0.target != nil } ? known : nil,
      report.suggestions.contains { $0.target == nil } ? unknown : nil,
    ].compactMap(\.self)
  }
}
