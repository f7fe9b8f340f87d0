/// What cannot be planned.
extension Refusal {
  /// Posts that cannot be planned so.
  static let posts = [
    Refusal("post add Hi --on facbook --at morgen|9:00", 66, "channel.unknown", offers: "Facebook"),
    Refusal(
      "post add Hi --on instagram --at tue|9:00", 66, "channel.none",
      offers: "takt channel add instagram"),
    Refusal(
      "post add Hi --on googleplus --at tue|9:00", 65, "network.retired", offers: "XING, LinkedIn"),
    Refusal("post add Hi --on xing --at 31.2.2026|9:00", 64, "date.none"),
    Refusal("post add Hi --on xing --at 3/4/2026|9:00", 64, "date.ambiguous", offers: "4"),
    Refusal("post add Hi --on xing --at 10.10", 64, "date.ambiguous", offers: "10:10"),
    Refusal("post add Hi --on xing --at 25:00", 64, "time.none"),
    Refusal("post add Hi --on xing --at tue", 64, "time.missing", offers: "9:00"),
    Refusal("post add Hi --on xing --at someday", 64, "date.unreadable", offers: "2026-03-03"),
    Refusal("post add Hi --on xing --at 2026-03-29|02:30", 65, "time.skipped", offers: "03:00"),
    Refusal(
      "post add Hi --on xing --at tue|9:00 --link nowhere", 65, "address.unreadable",
      offers: "https://"),
    Refusal("post add | --on xing --at tue|9:00", 65, "post.emptyText"),
    Refusal(
      "post add Hi --on xing --at tue|9:00 --pillar Bread", 66, "pillar.unknown",
      offers: "takt pillar add"),
  ]

  /// Posts that cannot come back so.
  static let series = [
    Refusal("post add a --on x --at 2026-03-10|09:00 --every 2|weeks", 64, "series.noEnd"),
    Refusal("post add a --on x --at 2026-03-10|09:00 --times 3", 64, "series.noRule"),
    Refusal(
      "post add a --on x --at 2026-03-10|09:00 --every 1|week --times 2 --until 2026-06-01", 64,
      "series.twoEnds"),
    Refusal("post add a --on x --at 2026-03-10|09:00 --every 3 --times 2", 65, "series.unreadable"),
    Refusal("post add a --on x --at 2026-03-10|09:00 --every 0|days --times 2", 65, "series.every"),
    Refusal(
      "post add a --on x --at 2026-03-10|09:00 --every 1|week --until 2046-01-01", 65,
      "series.tooLong"),
    Refusal(
      "post add a --on x --at 2026-03-10|09:00 --every 1|month --times 200", 65, "series.tooLong"),
    Refusal(
      "post add a --on x --at 2026-03-10|09:00 --every 1|week --until 2026-03-01", 65,
      "series.empty"),
    Refusal("post add a --on x --at 2026-03-10|09:00 --every 1|week --times 0", 65, "series.empty"),
    Refusal(
      "post add a --on x --at 2026-03-22|02:30 --every 1|week --times 2", 65, "series.skippedTime"),
    Refusal("post add a --on x --at 2026-02-31|09:00", 64, "date.none"),
  ]

  /// Times of the week.
  static let slots = [
    Refusal("slot add x 2026-03-03|9:00", 65, "slot.unreadable"),
    Refusal("slot add x tue", 65, "slot.unreadable"),
    Refusal("slot add googleplus tue|9:00", 65, "network.retired"),
    Refusal("slot add x tue|9:00 --pillar Bread", 66, "pillar.unknown"),
    Refusal("post add a --on x", 65, "slot.missing"),
    Refusal("post add a --on x --at next", 65, "slot.missing"),
    Refusal("slot delete 2", 66, "slot.unknown"),
  ]

  /// Where a text comes from.
  static let files = [
    Refusal("post add --on xing --at tue|9:00", 64, "text.missing", offers: "--file"),
    Refusal("post add Hi --file x --on xing --at tue|9:00", 64, "text.twice"),
    Refusal("post add --file x --on xing --at tue|9:00", 66, "file.missing"),
    Refusal("post add --file . --on xing --at tue|9:00", 66, "file.directory"),
    Refusal("post add --file /dev/zero --on xing --at tue|9:00", 65, "file.special"),
  ]

  /// Which posts are meant.
  static let filters = [
    Refusal("post list colour:red", 64, "filter.unreadable", offers: "network"),
    Refusal("post list status:done", 64, "filter.value", offers: "published"),
    Refusal("post list pillar:Bread", 66, "pillar.unknown", offers: "takt pillar add"),
    Refusal("post skip", 64, "post.none"),
    Refusal("post skip week:2026-W50", 66, "post.none"),
  ]

  /// Campaigns and their goals.
  static let campaigns = [
    Refusal("campaign show Sprung", 66, "campaign.unknown", offers: "Spring"),
    Refusal("campaign start Spring", 65, "campaign.noGoal", offers: "takt goal suggest"),
    Refusal(
      "campaign add A --objective launch --audience Neighbours --from 2.4. --to 1.4.", 65,
      "period.backwards"),
    Refusal("goal add Spring reach 0 --start-value unknown", 65, "goal.target"),
    Refusal("goal add Spring engagementRate 150% --start-value unknown", 65, "goal.target"),
    Refusal(
      "goal add Spring impressions 9 --network xing --start-value 1", 65, "metric.notOffered"),
    Refusal("goal add Spring reech 9 --start-value 1", 66, "metric.unknown", offers: "reach"),
    Refusal("goal add Spring reach lots --start-value 1", 64, "number.unreadable"),
    Refusal(
      "campaign evaluate Spring --lesson Hi", 65, "campaign.state", offers: "takt campaign show"),
    Refusal("campaign end Spring --lesson Hi", 65, "campaign.state"),
  ]
}
