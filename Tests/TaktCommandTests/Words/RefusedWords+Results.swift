/// What cannot be measured, learnt, noted and set up.
extension RefusedWords {
  /// What went out and what came of it.
  static let results = [
    RefusedWords("publish 99", 66, "post.unknown", offers: "takt post list"),
    RefusedWords("log 1", 66, "post.unknown"),
    RefusedWords("log channel xing followers", 64, "log.unreadable", offers: "="),
    RefusedWords("log campaign Spring reach=3", 65, "metric.notOfCampaign", offers: "leads"),
    RefusedWords("log channel xing followers=+1", 65, "metric.nothingToAddTo"),
    RefusedWords("log campaign Spring leads=1 --at tomorrow|9:00", 65, "date.future"),
    RefusedWords("log", 64, "log.needsTerminal"),
    RefusedWords("effort add Spring --minutes 99999", 65, "effort.outOfRange"),
    RefusedWords("effort add Spring", 64, "effort.empty"),
    RefusedWords("effort add --minutes 5", 64, "subject.missing"),
    RefusedWords("effort list --post 9", 66, "post.unknown"),
    RefusedWords("effort list --channel xing --campaign Spring", 64, "subject.several"),
    RefusedWords("effort delete 9", 66, "effort.unknown", offers: "takt effort list"),
    RefusedWords("trend engagementRate", 65, "trend.noSum"),
    RefusedWords("trend responseMinutes", 65, "trend.noSum"),
    RefusedWords("trend --network x --channel X", 64, "trend.twoPlaces"),
    RefusedWords("trend reech", 66, "metric.unknown"),
    RefusedWords("trend --campaign Sprong", 66, "campaign.unknown"),
    RefusedWords("trend --network myspace", 66, "network.unknown"),
  ]

  /// What an experiment needs.
  static let experiments = [
    RefusedWords(
      "experiment show Pictures", 66, "experiment.unknown", offers: "takt experiment add"),
    RefusedWords(
      "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until +8w --arms text",
      64, "experiment.arms", offers: "--arms"),
    RefusedWords(
      "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until +8w --arms a,b,c",
      64, "experiment.arms"),
    RefusedWords(
      "experiment add A --hypothesis H --varies v --metric followers --channel facebook --until +8w --arms a,b",
      65, "experiment.metric", offers: "linkClicks"),
    RefusedWords(
      "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until 2026-03-01 --arms a,b",
      65, "period.backwards"),
    RefusedWords(
      "experiment add A --hypothesis H --varies v --metric reach --channel facebook --until 2026-03-02 --from 2026-03-01 --arms a,b",
      65, "experiment.over"),
    RefusedWords(
      "experiment add A --hypothesis H --varies v --metric reach --channel instagram --until +8w --arms a,b",
      66, "channel.none"),
    RefusedWords(
      "experiment add A --hypothesis | --varies v --metric reach --channel x --until +8w --arms a,b",
      64, "experiment.blank"),
  ]

  /// Lessons, and what people said.
  static let notes = [
    RefusedWords("lesson add", 64, "text.missing"),
    RefusedWords("lesson add |", 65, "text.blank"),
    RefusedWords("lesson add Hi --campaign Sprung", 66, "campaign.unknown", offers: "Spring"),
    RefusedWords(
      "lesson heed 9 --campaign Spring", 66, "lesson.unknown", offers: "takt lesson list"),
    RefusedWords("lesson edit 9 --text Hi", 66, "lesson.unknown"),
    RefusedWords("feedback add", 64, "text.missing"),
    RefusedWords("feedback add |", 65, "text.blank"),
    RefusedWords("feedback add Hi --post 9", 66, "post.unknown", offers: "takt post list"),
    RefusedWords(
      "feedback add Hi --channel xing --campaign Spring", 64, "subject.several", offers: "--post"),
    RefusedWords("feedback add Hi --on tomorrow", 65, "date.future"),
    RefusedWords("feedback done 9", 66, "feedback.unknown", offers: "takt feedback list"),
    RefusedWords("feedback add Hi --tone angry", 64, "usage"),
  ]

  /// The firm, its people and its channels.
  static let settingUp = [
    RefusedWords("channel add linkdin", 66, "network.unknown", offers: "LinkedIn"),
    RefusedWords("audience delete B2B", 66, "audience.unknown", offers: "Buyers"),
    RefusedWords(
      "audience add A --segment b2b --networks googleplus", 65, "network.retired",
      offers: "LinkedIn"),
    RefusedWords("pillar edit Bread", 64, "change.nothing"),
    RefusedWords("person add |", 65, "name.outOfRange"),
    RefusedWords("person add Anna", 65, "name.taken"),
    RefusedWords("person delete Anna", 65, "thing.inUse"),
    RefusedWords("person edit Anna", 64, "change.nothing"),
    RefusedWords(
      "channel add xing --name X2 --kind premium", 65, "channel.kind", offers: "businessPage"),
    RefusedWords("config set colour red", 66, "setting.unknown", offers: "hourly-rate"),
    RefusedWords("config set time-zone Mars/Base", 66, "timeZone.unknown", offers: "Europe/Berlin"),
    RefusedWords("config set hourly-rate much", 64, "money.unreadable"),
    RefusedWords("week --now whenever", 64, "now.unreadable"),
    RefusedWords("init", 73, "plan.exists"),
    RefusedWords("fly", 64, "usage"),
    RefusedWords("audience delete Neighbours", 65, "thing.inUse"),
    RefusedWords("config set reserve 95", 65, "reserve.outOfRange"),
  ]
}
