import Evaluation
import Planning
import Reports

/// The goals of a review, each with what its verdict rests on.
extension TextWriter {
  func goals(of report: CampaignReview) -> [String] {
    let title = heading(say(de: "Ziele", en: "Goals"))
    guard !report.goals.isEmpty else { return [title, "  " + withoutGoals(report)] }
    return [title] + report.goals.flatMap { lines(of: $0, report.cost.currency) }
  }

  private func lines(of goal: GoalReview, _ currency: String) -> [String] {
    let status = painted(say(goal.status.name), goal.status.paint)
    let head =
      "  " + painted(name(of: goal), .bold)
      + "  " + reached(goal, currency) + "  " + status
    return [head]
      + why(goal.reason, of: goal, currency).wrapped(to: width - 4).map { "    " + $0 }
      + basis(of: goal, currency).flatMap { words, paint in
        words.wrapped(to: width - 4).map { "    " + painted($0, paint) }
      }
  }
}
