import Evaluation
import Planning
import Reports

/// What lies behind a goal's gap, where it leads, and what would change the verdict.
extension Speaker {
  /// `Plantreue 90 % × Wirkung 60 %`, and which of the two to look at: to post too little and to work
  /// too little need different advice.
  func split(of goal: GoalReview) -> String? {
    guard let shortfall = goal.shortfall, let kept = goal.planKept, let effect = goal.effect else {
      return nil
    }
    let words = say(
      de: "Plantreue \(rounded(kept)) × Wirkung \(rounded(effect))",
      en: "Plan kept \(rounded(kept)) × effect \(rounded(effect))")
    switch shortfall {
    case .neither: return words + "."
    case .posts:
      return words + say(de: ": Es ging zu wenig hinaus.", en: ": too little went out.")
    case .effect:
      return words
        + say(de: ": Was hinausging, wirkte zu wenig.", en: ": what went out did too little.")
    }
  }

  func forecast(of goal: GoalReview) -> String? {
    goal.forecast.map { forecast in
      let chance =
        forecast < 0.01
        ? say(de: "unter 1 %", en: "below 1%")
        : forecast > 0.99
          ? say(de: "über 99 %", en: "above 99%") : rounded(forecast)
      return say(
        de: "Aussicht, das Ziel zu erreichen, wenn es so weitergeht: \(chance).",
        en: "Prospect of reaching the target at this pace: \(chance).")
    }
  }

  /// What would change the verdict; nil where nothing will.
  func turn(of goal: GoalReview, _ currency: String) -> String? {
    switch goal.turn {
    case .value(let value, let status):
      let words = self.value(value, of: goal.metric, currency)
      return say(
        de: "Bei \(words) wäre es heute „\(say(status.name))“.",
        en: "At \(words) it would be “\(say(status.name))” today.")
    case .measuring(let posts):
      return say(
        de:
          "\(posts == 1 ? "Ein weiterer gemessener Beitrag" : "\(number(posts)) weitere gemessene Beiträge") würde\(posts == 1 ? "" : "n") das ändern.",
        en:
          "\(posts == 1 ? "One more measured post" : "\(number(posts)) more measured posts") would change that."
      ) + " " + told(.measureByHand)
    case .day(let day):
      return goal.status == .notStarted
        ? say(de: "Es beginnt am \(date(day)).", en: "It begins on \(date(day)).")
        : say(
          de: "Ab \(date(day)) lässt sich mehr sagen.",
          en: "From \(date(day)) on there is more to say.")
    case .reading:
      return goal.isOffered
        ? say(de: "Eine neue Zahl ändert das.", en: "A new number changes that.") + " "
          + told(
            goal.metric.isCampaignLevel ? .measureOfCampaign(goal.campaign, goal.metric) : .measure)
        : say(
          de: "Eine Kennzahl, die das Netzwerk nennt, hilft.",
          en: "A metric that the network tells would help.") + " "
          + told(.campaign(.suggestGoals, nil))
    case nil: return nil
    }
  }

  /// A share in whole percent.
  func rounded(_ share: Double) -> String { percent((share * 100).rounded() / 100) }
}
