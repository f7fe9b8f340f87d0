import Evaluation
import Planning
import Reports

/// Sentences of a review: posts, coverage, cost, experiments, feedback and lessons.
extension Speaker {
  var noCampaigns: String {
    say(
      de: "Noch keine Kampagne, also nichts zu beurteilen.",
      en: "No campaign yet, so nothing to judge.") + " " + told(.add(.campaign))
  }

  /// A campaign runs until somebody ends it; its goals are judged by the days.
  func overdue(_ report: CampaignReview) -> String? {
    guard report.campaign.state == .running, report.asOf > report.campaign.to else { return nil }
    return say(de: "Ihr Zeitraum ist vorbei.", en: "Its period is over.") + " "
      + told(.campaign(.end, report.campaign.name))
  }

  /// `18 Beiträge veröffentlicht, 4 noch geplant`.
  func postCounts(of report: CampaignReview) -> String {
    let counts = report.counts
    return [
      say(
        de: "\(posts(counts.published)) veröffentlicht", en: "\(posts(counts.published)) published"),
      counts.planned > 0
        ? say(de: "\(counts.planned) noch geplant", en: "\(counts.planned) still planned") : nil,
      counts.skipped > 0
        ? say(de: "\(counts.skipped) ausgelassen", en: "\(counts.skipped) skipped") : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// Posts that may have been forgotten when the campaign's were counted; nil where there are none.
  func withoutCampaign(_ report: CampaignReview) -> String? {
    let posts = report.withoutCampaign
    guard !posts.isEmpty else { return nil }
    let most = 8
    let numbers =
      posts.prefix(most).map { "#\($0)" }.joined(separator: ", ")
      + (posts.count > most ? " …" : "")
    let words = say(
      de: """
        \(self.posts(posts.count)) in ihrer Zeit \(posts.count == 1 ? "gehört" : "gehören") zu \
        keiner Kampagne (\(numbers)).
        """,
      en: """
        \(self.posts(posts.count)) in its time \(posts.count == 1 ? "belongs" : "belong") to no \
        campaign (\(numbers)).
        """)
    let name = report.campaign.name
    return sentences(words, .joinCampaign(name, of: posts))
  }

  /// How many of the posts that are old enough were measured.
  func coverage(of report: CampaignReview) -> (words: String, paint: Paint) {
    let (measured, published) = (report.coverage.measured, report.coverage.published)
    guard published > 0 else {
      let none = say(
        de: "Noch keiner ist alt genug, um beurteilt zu werden.",
        en: "None is old enough to be judged yet.")
      return (none, .plain)
    }
    return (coverage(measured, published), coveragePaint(measured, published))
  }

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

  func costs(of report: CampaignReview) -> [(label: String, value: String?)] {
    let cost = report.cost
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
      (say(de: "zusammen", en: "together"), together(report)),
    ]
  }

  private func together(_ report: CampaignReview) -> String {
    let cost = report.cost
    guard cost.minutes > 0 || cost.money > 0 else {
      return say(de: "– Noch ist nichts gebucht.", en: "– Nothing is booked yet.") + " "
        + told(.campaign(.bookEffort, report.campaign.name))
    }
    guard let total = cost.total else {
      return say(de: "– Der Stundensatz fehlt.", en: "– The hourly rate is missing.") + " "
        + told(.setHourlyRate)
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
