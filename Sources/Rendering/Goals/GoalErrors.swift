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
    case .targetOutOfRange(let metric, _):
      ErrorText(
        "goal.target", .refused,
        de: """
          Dieser Wert passt nicht zu „\(metric.name)“: \
          \(metric.kind == .ratio ? "über 0 % bis 100 %" : "über 0 bis 1.000.000.000") angeben.
          """,
        en: """
          This value does not suit “\(metric.name)”: give \
          \(metric.kind == .ratio ? "above 0% up to 100%" : "above 0 up to 1,000,000,000").
          """
      )
    }
  }
}
