import Planning
import Reports

/// Plan kept: out of due, on time, weeks without a post, minutes against what was allowed.
extension Speaker {
  var planTitle: String { say(de: "Plantreue", en: "Plan kept") }

  /// Nothing while nothing was due.
  func planFacts(of report: CampaignReview) -> [(label: String, value: String?)] {
    let plan = report.plan
    guard plan.due > 0 else { return [] }
    let steady =
      plan.emptyWeeks == 0
      ? say(de: "keine", en: "none")
      : say(
        de: "\(plan.emptyWeeks) von \(plan.weeks)", en: "\(plan.emptyWeeks) of \(plan.weeks)")
    let minutes = report.cost.budgetMinutes.map { allowed in
      say(
        de: "\(duration(report.cost.minutes)) von \(duration(allowed))",
        en: "\(duration(report.cost.minutes)) of \(duration(allowed))")
    }
    return [
      (
        say(de: "veröffentlicht", en: "published"),
        say(
          de: "\(plan.published) von \(plan.due) fälligen",
          en: "\(plan.published) of \(plan.due) due")
      ),
      (
        say(de: "am geplanten Tag", en: "on the planned day"),
        say(de: "\(plan.onTime) von \(plan.published)", en: "\(plan.onTime) of \(plan.published)")
      ),
      (say(de: "Wochen ohne Beitrag", en: "weeks without a post"), steady),
      (say(de: "Arbeitszeit", en: "working time"), minutes),
    ]
  }
}
