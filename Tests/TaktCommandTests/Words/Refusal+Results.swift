/// What cannot be measured, learnt, noted and set up.
extension Refusal {
  /// What went out and what came of it.
  static let results = [
    Refusal("publish 99", 66, "post.unknown", offers: "takt post list"),
    Refusal("log 1", 66, "post.unknown"),
    Refusal("log channel xing followers", 64, "log.unreadable", offers: "="),
    Refusal("log campaign Spring reach=3", 65, "metric.notOfCampaign", offers: "leads"),
    Refusal("log campaign Spring leads=+1", 65, "metric.nothingToAddTo"),
    Refusal("log campaign Spring leads=1 --at tomorrow|9:00", 65, "date.future"),
    Refusal("log", 64, "log.needsTerminal"),
    Refusal("effort add Spring --minutes 99999", 65, "effort.outOfRange"),
    Refusal("effort add Spring", 64, "effort.empty"),
    Refusal("effort add --minutes 5", 64, "subject.missing"),
    Refusal("effort list --post 9", 66, "post.unknown"),
    Refusal("effort list --channel xing --campaign Spring", 64, "subject.several"),
    Refusal("effort delete 9", 66, "effort.unknown", offers: "takt effort list"),
    Refusal("trend engagementRate", 65, "trend.noSum"),
    Refusal("trend responseMinutes", 65, "trend.noSum"),
    Refusal("trend --network x --channel X", 64, "trend.twoPlaces"),
    Refusal("trend reech", 66, "metric.unknown"),
    Refusal("trend --campaign Sprong", 66, "campaign.unknown"),
    Refusal("trend --network myspace", 66, "network.unknown"),
  ]

  /// What an experiment needs.
  static let experiments = [
    Refusal("experiment show Pictures", 66, "experiment.unknown", offers: "takt experiment add"),
    Refusal(
      "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until +8w --arms text",
      64, "experiment.arms", offers: "--arms"),
    Refusal(
      "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until +8w --arms a,b,c",
      64, "experiment.arms"),
    Refusal(
      "experiment add A --hypothesis H --varies v --metric followers --channel facebook --until +8w --arms a,b",
      65, "experiment.metric", offers: "linkClicks"),
    Refusal(
      "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until 2026-03-01 --arms a,b",
      65, "period.backwards"),
    Refusal(
      "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until 2026-03-02 --from 2026-03-01 --arms a,b",
      65, "experiment.over"),
    Refusal(
      "experiment add A --hypothesis H --varies v --metric reach --channel instagram --until +8w --arms a,b",
      66, "channel.none"),
    Refusal(
      "experiment add A --hypothesis | --varies v --metric reach --channel x --until +8w --arms a,b",
      64, "experiment.blank"),
  ]

  /// Lessons, and what people said.
  static let notes = [
    Refusal("lesson add", 64, "text.missing"),
    Refusal("lesson add |", 65, "text.blank"),
    Refusal("lesson add Hi --campaign Sprung", 66, "campaign.unknown", offers: "Spring"),
    Refusal("lesson heed 9 --campaign Spring", 66, "lesson.unknown", offers: "takt lesson list"),
    Refusal("lesson edit 9 --text Hi", 66, "lesson.unknown"),
    Refusal("feedback add", 64, "text.missing"),
    Refusal("feedback add |", 65, "text.blank"),
    Refusal("feedback add Hi --post 9", 66, "post.unknown", offers: "takt post list"),
    Refusal(
      "feedback add Hi --channel xing --campaign Spring", 64, "subject.several", offers: "--post"),
    Refusal("feedback add Hi --on tomorrow", 65, "date.future"),
    Refusal("feedback done 9", 66, "feedback.unknown", offers: "takt feedback list"),
    Refusal("feedback add Hi --tone angry", 64, "usage"),
  ]

  /// The firm, its people and its channels.
  static let settingUp = [
    Refusal("channel add linkdin", 66, "network.unknown", offers: "LinkedIn"),
    Refusal("audience delete B2B", 66, "audience.unknown", offers: "Buyers"),
    Refusal(
      "audience add A --segment b2b --networks googleplus", 65, "network.retired",
      offers: "LinkedIn"),
    Refusal("pillar edit Bread", 64, "change.nothing"),
    Refusal("person add |", 65, "name.outOfRange"),
    Refusal("person add Anna", 65, "name.taken"),
    Refusal("person delete Anna", 65, "thing.inUse"),
    Refusal("person edit Anna", 64, "change.nothing"),
    Refusal(
      "channel add xing --name X2 --kind premium", 65, "channel.kind", offers: "businessPage"),
    Refusal("config set colour red", 66, "setting.unknown", offers: "hourly-rate"),
    Refusal("config set time-zone Mars/Base", 66, "timeZone.unknown", offers: "Europe/Berlin"),
    Refusal("config set hourly-rate much", 64, "money.unreadable"),
    Refusal("week --now whenever", 64, "now.unreadable"),
    Refusal("init", 73, "plan.exists"),
    Refusal("fly", 64, "usage"),
    Refusal("audience delete Neighbours", 65, "thing.inUse"),
    Refusal("config set reserve 95", 65, "reserve.outOfRange"),
  ]
}
