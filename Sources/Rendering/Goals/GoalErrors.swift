package import Planning

extension GoalError: WordedError {
  package var text: ErrorText {
    switch self {
    case .beforeCampaign(let due, let from):
      ErrorText(
        "goal.beforeCampaign", .refused, remedy: .enter(.dueDay),
        de:
          "Der \(due.words.german) liegt vor dem Beginn der Kampagne am \(from.words.german).",
        en:
          "\(due.words.english) is before the campaign begins on \(from.words.english)."
      )
    case .worseThanStart(let metric, let start, let target):
      ErrorText(
        "goal.worseThanStart", .refused,
        de: metric.better == .more
          ? "Das Ziel für „\(metric.wording.german)“ liegt unter dem Startwert. Gemeint ist der ganze Wert am "
            + "Ende, nicht der Zuwachs"
            + (metric.unit == .count
              ? ": für \(Int(target)) mehr als \(Int(start)) also \(Int(start + target))." : ".")
          : "Bei „\(metric.wording.german)“ ist weniger besser, das Ziel liegt aber über dem Startwert. "
            + "Prüfen Sie beide Werte.",
        en: metric.better == .more
          ? "The target for “\(metric.wording.english)” is below the start value. It is the whole number at the "
            + "end, not what is added"
            + (metric.unit == .count
              ? ": for \(Int(target)) more than \(Int(start)) give \(Int(start + target))." : ".")
          : "For “\(metric.wording.english)” less is better, but the target is above the start value. Check "
            + "both.")
    case .startMissing(let metric):
      ErrorText(
        "goal.startMissing", .usage, remedy: .enter(.startValue),
        de: "Es fehlt, welchen Wert „\(metric.wording.german)“ vorher hatte.",
        en: "What “\(metric.wording.english)” was before is missing.")
    case .twice(let goal, let metric):
      ErrorText(
        "goal.twice", .refused, remedy: .editGoal(goal),
        de:
          "Das ist schon Ziel \(goal): „\(metric.wording.german)“ für dasselbe Netzwerk bis zum selben Tag.",
        en:
          "That is goal \(goal) already: “\(metric.wording.english)” on the same network by the same day."
      )
    case .targetOutOfRange(let metric, _):
      ErrorText(
        "goal.target", .refused,
        de: """
          Dieser Wert passt nicht zu „\(metric.wording.german)“: \
          \(metric.kind == .ratio ? "über 0 % bis 100 %" : "über 0 bis 1.000.000.000") angeben.
          """,
        en: """
          This value does not suit “\(metric.wording.english)”: give \
          \(metric.kind == .ratio ? "above 0% up to 100%" : "above 0 up to 1,000,000,000").
          """
      )
    }
  }
}
