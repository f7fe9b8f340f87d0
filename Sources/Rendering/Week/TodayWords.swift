import Planning
import Reports

/// Words for what is due today.
extension Speaker {
  var lateTitle: String { say(de: "Überfällig", en: "Late") }
  var dueTitle: String { say(de: "Heute", en: "Today") }
  var measureNow: String { say(de: "Jetzt messen", en: "Measure now") }
  var toAnswerTitle: String { say(de: "Noch zu beantworten", en: "Still to be answered") }
  var toCloseTitle: String { say(de: "Kampagnen und Versuche", en: "Campaigns and experiments") }
  var comingTitle: String { say(de: "Was kommt", en: "What comes up") }
  var publishedTodayTitle: String { say(de: "Heute veröffentlicht", en: "Published today") }
  var nothingToDo: String { say(de: "Heute ist nichts zu tun.", en: "Nothing to do today.") }
  var nextWords: String { say(de: "Als Nächstes:", en: "Next:") }

  /// `Nachsehen, was blieb: „Ostern“, 3 Monate danach`.
  func checkUpTitle(_ checkUp: CheckUpReport) -> String {
    say(
      de: "Nachsehen, was blieb: \(quoted(checkUp.campaign)), \(after(months: checkUp.months))",
      en: "See what lasted: \(quoted(checkUp.campaign)), \(after(months: checkUp.months))")
  }

  /// `3 Beiträge warten auf die Freigabe.`
  func waiting(_ inReview: Int) -> String {
    inReview == 1
      ? say(de: "1 Beitrag wartet auf die Freigabe.", en: "1 post waits for approval.")
      : say(
        de: "\(posts(inReview)) warten auf die Freigabe.",
        en: "\(posts(inReview)) wait for approval.")
  }

  /// `„Ostern“ ging bis 5.4.2026 und ist noch nicht beendet.`
  func duty(_ campaign: CampaignDutyReport) -> String {
    let name = quoted(campaign.campaign).harmless
    return switch campaign.duty {
    case .end:
      say(
        de: "\(name) ging bis \(date(campaign.to)) und ist noch nicht beendet.",
        en: "\(name) went until \(date(campaign.to)) and has not been ended yet.")
    case .evaluate:
      say(
        de: "\(name) ist beendet und noch nicht ausgewertet.",
        en: "\(name) has ended and is not evaluated yet.")
    case .planPosts:
      say(
        de: "\(name) läuft bis \(date(campaign.to)), und kein Beitrag dafür ist mehr geplant.",
        en: "\(name) runs until \(date(campaign.to)), and no post for it is planned any more.")
    }
  }

  /// `Der Versuch „Bilder“ lief bis 20.3.2026 und lässt sich jetzt beurteilen.`
  func over(_ experiment: FinishedExperiment) -> String {
    let name = quoted(experiment.experiment).harmless
    return say(
      de: "Der Versuch \(name) lief bis \(date(experiment.to)) und lässt sich jetzt beurteilen.",
      en: "The experiment \(name) ran until \(date(experiment.to)) and can be judged now.")
  }

  /// What a new plan is to begin with.
  func words(_ step: FirstStep) -> String {
    switch step {
    case .everything:
      say(de: "Der Plan ist noch leer.", en: "The plan is still empty.")
    case .channel:
      say(
        de: "Der nächste Schritt: ein Kanal, auf dem Ihre Firma schreibt.",
        en: "The next step: a channel where your firm posts.")
    case .campaign:
      say(
        de: "Der nächste Schritt: eine Kampagne mit einem Ziel.",
        en: "The next step: a campaign with a goal.")
    case .slot:
      say(
        de: "Der nächste Schritt: feste Zeiten der Woche für Beiträge.",
        en: "The next step: weekly times for posts.")
    case .post:
      say(de: "Der nächste Schritt: der erste Beitrag.", en: "The next step: the first post.")
    }
  }

  /// `Herbstmesse in 21 Tagen, 24.3.2026`.
  func coming(_ reminder: ReminderReport) -> String {
    let when =
      reminder.daysAhead == 0
      ? say(de: "heute", en: "today")
      : say(de: "in \(inDays(reminder.daysAhead))", en: "in \(days(reminder.daysAhead))")
    return "\(reminder.occasion.name.harmless) \(when), \(date(reminder.occasion.from))"
  }

  /// `kein Beitrag geplant`, `2 Beiträge geplant`.
  func planned(for reminder: ReminderReport) -> String {
    reminder.posts == 0
      ? say(de: "kein Beitrag geplant", en: "no post planned")
      : say(de: "\(posts(reminder.posts)) geplant", en: "\(posts(reminder.posts)) planned")
  }

  /// `Follower: Facebook (1.184 am 9.3.), XING (231 am 9.3.)`; nil where none are to be counted.
  func followers(of channels: [FollowersReport]) -> String? {
    guard !channels.isEmpty else { return nil }
    let counts = channels.map { channel in
      let last = channel.last.map { " (\(reading($0, of: .followers, "")))" } ?? ""
      return place(network: channel.network, channel: channel.channel).harmless + last
    }
    return say(de: "Follower: ", en: "Followers: ") + counts.joined(separator: ", ")
  }

  /// `Anfragen: Hannover Messe (3 am 9.3.)`, a line for each of the campaigns' numbers.
  func counts(of campaigns: [CampaignNumberReport]) -> [String] {
    campaigns.map { count in
      let last = count.last.map { " (\(reading($0, of: count.metric, count.currency)))" } ?? ""
      return capitalised(say(count.metric.wording)) + ": " + count.campaign.harmless + last
    }
  }

  /// In the dative: `1 Tag`, `21 Tagen`.
  func inDays(_ number: Int) -> String {
    number == 1 ? "1 Tag" : "\(self.number(number)) Tagen"
  }
}
