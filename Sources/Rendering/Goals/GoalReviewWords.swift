import Evaluation
import Planning
import Reports

/// Names and sentences for the goals of a review.
extension Speaker {
  func withoutGoals(_ report: CampaignReview) -> String {
    say(de: "Ohne Ziel lässt sich nichts beurteilen.", en: "Without a goal nothing can be judged.")
      + " " + told(.campaign(.suggestGoals, report.campaign.name))
  }

  func name(of goal: GoalReview) -> String {
    say(goal.metric.wording) + (goal.network.map { " (\($0.name))" } ?? "")
  }

  /// A sum with gaps is a lower bound, and says so.
  func actual(of goal: GoalReview, _ currency: String) -> String {
    guard let actual = goal.actual else { return unknown }
    let words = value(actual, of: goal.metric, currency)
    return goal.isLowerBound ? say(de: "mindestens \(words)", en: "at least \(words)") : words
  }

  /// `5 von 8`, `mindestens 1.200 von 2.000`.
  func reached(_ goal: GoalReview, _ currency: String) -> String {
    let limit =
      goal.metric.better == .more
      ? say(de: "von", en: "of") : say(de: "bei höchstens", en: "at most")
    return "\(actual(of: goal, currency)) \(limit) "
      + value(goal.target, of: goal.metric, currency)
  }

  func basis(of goal: GoalReview, _ currency: String) -> [(String, Paint)] {
    let isOfPosts = goal.evidence == .posts
    let coverage = isOfPosts ? coveragePaint(goal.measured ?? 0, goal.published ?? 0) : .plain
    let evidence: Paint = if case .plain = coverage { .dim } else { coverage }
    let rest = [split(of: goal), forecast(of: goal), turn(of: goal, currency)].compactMap(\.self)
    return rest.map { ($0, .plain) }
      + [(timing(of: goal, currency), .dim), (self.evidence(of: goal), evidence)]
      + [price(of: goal, currency)].compactMap(\.self).map { ($0, .dim) }
  }

  private func timing(of goal: GoalReview, _ currency: String) -> String {
    let start =
      goal.startValue.map {
        say(
          de: "vorher \(value($0, of: goal.metric, currency))",
          en: "before \(value($0, of: goal.metric, currency))")
      } ?? say(de: "vorher unbekannt", en: "before unknown")
    let expected =
      goal.expected.map {
        say(
          de: ", bis heute zu erwarten \(value($0, of: goal.metric, currency))",
          en: ", expected by now \(value($0, of: goal.metric, currency))")
      } ?? ""
    return say(de: "bis \(date(goal.due)); ", en: "by \(date(goal.due)); ") + start + expected
  }

  private func evidence(of goal: GoalReview) -> String {
    let seen = goal.observedOn.map(date) ?? unknown
    let share =
      goal.denominators.map { metrics in
        metrics.map { say($0.wording) }.joined(separator: say(de: " oder ", en: " or "))
      } ?? ""
    switch goal.evidence {
    case nil: return ""
    case .posts:
      return coverage(goal.measured ?? 0, goal.published ?? 0)
        + say(de: " Zuletzt abgelesen am \(seen).", en: " Last read on \(seen).")
    case .cost:
      return say(
        de: "Aufwand der Kampagne durch \(goal.basis ?? 0) Ergebnisse vom \(seen).",
        en: "The campaign's cost by \(goal.basis ?? 0) results of \(seen).")
    case .medianOfPosts:
      return say(
        de: "Mittlerer Wert (Median) von \(goal.basis ?? 0) Beiträgen, bezogen auf \(share).",
        en: "Middle value (median) of \(goal.basis ?? 0) posts, by \(share).")
    case .campaignTotal:
      return say(
        de: "Stand der Kampagne vom \(seen), von Hand eingetragen.",
        en: "The campaign's count of \(seen), entered by hand.")
    case .channelDays:
      return say(de: "Summe der Tage, zuletzt \(seen).", en: "Sum of the days, last \(seen).")
    case .channelTotals:
      return say(
        de: "Zuwachs der Kanäle seit Beginn, zuletzt abgelesen am \(seen).",
        en: "What came in on the channels since the start, last read on \(seen).")
    case .channelLevel:
      return say(de: "Abgelesen am \(seen).", en: "Read on \(seen).")
    }
  }

  private func price(of goal: GoalReview, _ currency: String) -> String? {
    goal.costPerResult.map { cents in
      let price = money(Int(cents.rounded()), currency)
      return say(
        de: "Volle Kosten der Kampagne je Ergebnis: \(price).",
        en: "Full cost of the campaign per result: \(price).")
    }
  }
}
