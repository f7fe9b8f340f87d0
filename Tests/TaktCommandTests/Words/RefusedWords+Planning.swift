/// What cannot be planned.
extension RefusedWords {
  /// Posts that cannot be planned so.
  static let posts = [
    RefusedWords(
      "post add Hi --on facbook --at morgen|9:00", 66, "channel.unknown", offers: "Facebook"),
    RefusedWords(
      "post add Hi --on instagram --at tue|9:00", 66, "channel.none",
      offers: "takt channel add instagram"),
    RefusedWords(
      "post add Hi --on googleplus --at tue|9:00", 65, "network.retired", offers: "XING, LinkedIn"),
    RefusedWords("post add Hi --on xing --at 31.2.2026|9:00", 64, "date.none"),
    RefusedWords("post add Hi --on xing --at 3/4/2026|9:00", 64, "date.ambiguous", offers: "4"),
    RefusedWords("post add Hi --on xing --at 10.10", 64, "date.ambiguous", offers: "10:10"),
    RefusedWords("post add Hi --on xing --at 25:00", 64, "time.none"),
    RefusedWords("post add Hi --on xing --at tue", 64, "time.missing", offers: "9:00"),
    RefusedWords("post add Hi --on xing --at someday", 64, "date.unreadable", offers: "2026-03-03"),
    RefusedWords(
      "post add Hi --on xing --at 2026-03-29|02:30", 65, "time.skipped", offers: "03:00"),
    RefusedWords(
      "post add Hi --on xing --at tue|9:00 --link nowhere", 65, "address.unreadable",
      offers: "https://"),
    RefusedWords("post add | --on xing --at tue|9:00", 65, "post.emptyText"),
    RefusedWords(
      "post add Hi --on xing --at tue|9:00 --pillar Bread", 66, "pillar.unknown",
      offers: "takt pillar add"),
  ]

  /// Posts that cannot come back so.
  static let series = [
    RefusedWords("post add a --on x --at 2026-03-10|09:00 --every 2|weeks", 64, "series.noEnd"),
    RefusedWords("post add a --on x --at 2026-03-10|09:00 --times 3", 64, "series.noRule"),
    RefusedWords(
      "post add a --on x --at 2026-03-10|09:00 --every 1|week --times 2 --until 2026-06-01", 64,
      "series.twoEnds"),
    RefusedWords(
      "post add a --on x --at 2026-03-10|09:00 --every 3 --times 2", 65, "series.unreadable"),
    RefusedWords(
      "post add a --on x --at 2026-03-10|09:00 --every 0|days --times 2", 65, "series.every"),
    RefusedWords(
      "post add a --on x --at 2026-03-10|09:00 --every 1|week --until 2046-01-01", 65,
      "series.tooLong"),
    RefusedWords(
      "post add a --on x --at 2026-03-10|09:00 --every 1|month --times 200", 65, "series.tooLong"),
    RefusedWords(
      "post add a --on x --at 2026-03-10|09:00 --every 1|week --until 2026-03-01", 65,
      "series.empty"),
    RefusedWords(
      "post add a --on x --at 2026-03-10|09:00 --every 1|week --times 0", 65, "series.empty"),
    RefusedWords(
      "post add a --on x --at 2026-03-22|02:30 --every 1|week --times 2", 65, "series.skippedTime"),
    RefusedWords("post add a --on x --at 2026-02-31|09:00", 64, "date.none"),
  ]

  /// Times of the week.
  static let slots = [
    RefusedWords("slot add x 2026-03-03|9:00", 65, "slot.unreadable"),
    RefusedWords("slot edit 9 --minutes 20", 66, "slot.unknown", offers: "takt slot list"),
    RefusedWords("slot add x tue|9:00 --campaign Nobody", 66, "campaign.unknown"),
    RefusedWords("slot add x tue|9:00 --minutes many", 64, "minutes.unreadable"),
    RefusedWords("week --campaign Spring", 64, "usage"),
    RefusedWords("week --fill --campaign Nobody", 66, "campaign.unknown"),
    RefusedWords("slot add x tue", 65, "slot.unreadable"),
    RefusedWords("slot add googleplus tue|9:00", 65, "network.retired"),
    RefusedWords("slot add x tue|9:00 --pillar Bread", 66, "pillar.unknown"),
    RefusedWords("post add a --on x", 65, "slot.missing"),
    RefusedWords("post add a --on x --at next", 65, "slot.missing"),
    RefusedWords("slot delete 2", 66, "slot.unknown"),
  ]

  /// Where a text comes from.
  static let files = [
    RefusedWords("post add --on xing --at tue|9:00", 64, "text.missing", offers: "--file"),
    RefusedWords("post add Hi --file x --on xing --at tue|9:00", 64, "text.twice"),
    RefusedWords("post add --file x --on xing --at tue|9:00", 66, "file.missing"),
    RefusedWords("post add --file . --on xing --at tue|9:00", 66, "file.directory"),
    RefusedWords("post add --file /dev/zero --on xing --at tue|9:00", 65, "file.special"),
  ]

  /// Which posts are meant.
  static let filters = [
    RefusedWords("post list colour:red", 64, "filter.unreadable", offers: "network"),
    RefusedWords("post list status:done", 64, "filter.value", offers: "published"),
    RefusedWords("post list pillar:Bread", 66, "pillar.unknown", offers: "takt pillar add"),
    RefusedWords("post skip", 64, "post.none"),
    RefusedWords("post skip week:2026-W50", 66, "post.none"),
  ]

  /// Campaigns and their goals.
  static let campaigns = [
    RefusedWords("campaign show Sprung", 66, "campaign.unknown", offers: "Spring"),
    RefusedWords("campaign start Spring", 65, "campaign.noGoal", offers: "takt goal suggest"),
    RefusedWords(
      "campaign add A --objective launch --audience Neighbours --from 2.4. --to 1.4.", 65,
      "period.backwards"),
    RefusedWords("goal add Spring reach 0 --start-value unknown", 65, "goal.target"),
    RefusedWords("goal add Spring engagementRate 150% --start-value unknown", 65, "goal.target"),
    RefusedWords(
      "goal add Spring impressions 9 --network xing --start-value 1", 65, "metric.notOffered"),
    RefusedWords("goal add Spring reech 9 --start-value 1", 66, "metric.unknown", offers: "reach"),
    RefusedWords("goal add Spring reach lots --start-value 1", 64, "number.unreadable"),
    RefusedWords(
      "campaign evaluate Spring --lesson Hi", 65, "campaign.state", offers: "takt campaign show"),
    RefusedWords("campaign end Spring --lesson Hi", 65, "campaign.state"),
  ]
}
