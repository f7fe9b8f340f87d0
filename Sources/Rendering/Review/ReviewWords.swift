import Evaluation
import Planning
import Reports

/// What a review says of measuring, cost, experiments, feedback and lessons.
extension Speaker {
  /// `14 von 18 Beiträgen gemessen.`
  func coverage(_ measured: Int, _ published: Int) -> String {
    say(
      de: "\(measured) von \(published) \(published == 1 ? "Beitrag" : "Beiträgen") gemessen.",
      en: "\(measured) of \(published) \(published == 1 ? "post" : "posts") measured.")
  }

  /// Yellow and red where a verdict would rest on too little.
  func coveragePaint(_ measured: Int, _ published: Int) -> Paint {
    switch Coverage(measured: measured, published: published).sufficiency {
    case .enough: .plain
    case .provesNoMiss: .warning
    case .saysNothing: .bad
    }
  }

  func costs(of cost: CampaignStanding.Cost) -> [(label: String, value: String?)] {
    let currency = cost.currency
    let hours =
      (cost.minutes == 0 ? unknown : duration(cost.minutes))
      + (cost.budgetMinutes.map { say(de: " von \(duration($0))", en: " of \(duration($0))") } ?? "")
    let spent =
      (cost.money == 0 ? unknown : money(cost.money, currency))
      + (cost.budgetMoney.map {
        say(de: " von \(money($0, currency))", en: " of \(money($0, currency))")
      } ?? "")
    return [
      (say(de: "Arbeit", en: "work"), hours), (say(de: "Geld", en: "money"), spent),
      (say(de: "zusammen", en: "together"), together(cost)),
    ]
  }

  private func together(_ cost: CampaignStanding.Cost) -> String {
    guard cost.minutes > 0 || cost.money > 0 else {
      return say(de: "– (noch nichts gebucht)", en: "– (nothing booked yet)") + " "
        + told(.add(.effort))
    }
    guard let total = cost.total else {
      return say(de: "– (Stundensatz fehlt)", en: "– (no hourly rate)") + " " + told(.setHourlyRate)
    }
    let rate = cost.hourlyRate.map { rate in
      say(
        de: " (die Stunde zu \(money(rate, cost.currency)))",
        en: " (at \(money(rate, cost.currency)) an hour)")
    }
    return money(total, cost.currency) + (rate ?? "")
  }

  var experimentsTitle: String { say(de: "Versuche", en: "Experiments") }

  var feedbackTitle: String { say(de: "Was die Leute sagten", en: "What people said") }

  /// `7 Rückmeldungen: 5 positiv, 2 negativ; 1 offen.`
  func feedbackSummary(_ feedback: [FeedbackReport]) -> String {
    let tones = Tone.allCases.compactMap { tone -> String? in
      let number = feedback.count { $0.tone == tone }
      return number == 0 ? nil : "\(number) \(say(tone.name))"
    }.joined(separator: ", ")
    let open = feedback.count { $0.followUp == .open }
    let all = count(
      feedback.count, Wording(de: "Rückmeldung", en: "reply"),
      Wording(de: "Rückmeldungen", en: "replies"))
    let rest = open == 0 ? "" : say(de: "; \(open) offen", en: "; \(open) open")
    return "\(all): \(tones)\(rest)."
  }

  var lessonsTitle: String { say(de: "Lehren", en: "Lessons") }

  var earlierLessonsTitle: String { say(de: "Von früher:", en: "From before:") }

  var ownLessonsTitle: String {
    say(de: "Aus dieser Kampagne:", en: "From this campaign:")
  }

  /// A campaign that is over without having taught anything.
  func missingLesson(of report: CampaignReview) -> String? {
    guard report.ownLessons.isEmpty, [.ended, .evaluated].contains(report.campaign.state) else {
      return nil
    }
    return say(de: "Was nehmen Sie mit?", en: "What do you take along?") + " "
      + told(.campaign(.evaluate, report.campaign.name))
  }
}

extension CampaignReview {
  /// Written down for this campaign.
  var ownLessons: [CampaignLessonReport] {
    lessons.filter { $0.lesson.campaign == self.campaign.name }
  }

  /// What it could learn from others.
  var otherLessons: [CampaignLessonReport] {
    lessons.filter { $0.lesson.campaign != self.campaign.name }
  }
}
