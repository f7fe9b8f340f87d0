import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@Suite struct TrendReportTests {
  private let channel: Channel
  private let now: Instant = "2026-12-28T11:00:00Z"

  init() throws { channel = try Sample.channel() }

  private func series(_ days: Int) -> TrendSeries {
    let measurements = (1...max(days, 1)).map { back in
      let day = ("2026-12-28" as Day).adding(days: -back)
      return Measurement(
        of: .channelDay(channel.id, day), .reach, value: back % 7, observedAt: now, source: .manual)
    }
    let records = TrendRecords(
      channels: [channel: days == 0 ? [] : measurements], campaigns: [:], posts: [], ofPosts: [],
      now: now, in: .berlin)
    return TrendSeries(TrendScope(.reach), in: records)
  }

  private func results(state: CampaignState = .ended) throws -> CampaignResults {
    let leads = [("2026-08-30", 22), ("2026-10-02", 24)] as [(Day, Int)]
    return CampaignResults(
      campaign: try Sample.campaign(from: "2026-07-06", to: "2026-08-30", state: state),
      goals: [
        try Sample.goal(.leads, due: "2026-08-30"), try Sample.goal(.reach, due: "2026-08-30"),
      ],
      posts: [],
      ofCampaign: leads.map { day, value in
        Measurement(
          of: .campaign(ID(1)), .leads, value: value,
          observedAt: PlanZone.berlin.instant(of: WallTime(day: day, time: .midnight)),
          source: .manual)
      }, ofChannels: [:], efforts: [], hourlyRate: nil, now: now, in: .berlin)
  }

  private func json(_ days: Int, _ results: CampaignResults? = nil) throws -> JSONShape {
    try JSONShape(TrendReport(series(days), campaign: results, currency: "EUR"))
  }

  static let keys = """
    metric network channel asOf from to blocks weeks rolling trend change cumulative target checkUps \
    sources leftOut paidPosts paidLeftOut currency due course
    """

  @Test(arguments: [0, 10, 60, 400])
  func `has every key, with null where nothing is known`(days: Int) throws {
    let json = try json(days)
    #expect(json.has(Self.keys))
    #expect(json.text("metric") == "reach" && json.text("asOf") == "2026-12-28")
    #expect(json.isNull("change") && json.isNull("target") && json.isNull("network"))
    #expect(json.isNull("from") == (days == 0))
    #expect(json.list("blocks").count == days / 28)
    #expect(json.list("blocks").allSatisfy { $0.has("from to sum") })
    #expect(json.list("weeks").allSatisfy { $0.has("week sum") })
    #expect(
      json.list("rolling").allSatisfy { $0.has("day days28 days91 isComplete28 isComplete91") })
    let trend = json.object("trend")
    #expect(trend.has("verdict blocks slope low high s p decidableOn"))
    let isEnough = days == 400
    #expect(trend.text("verdict") == (isEnough ? "noDifference" : "tooLittleData"))
    for key in ["slope", "low", "high", "s", "p"] { #expect(trend.isNull(key) == !isEnough) }
    #expect(trend.isNull("decidableOn") == isEnough)
  }

  @Test func `with a campaign says whether it changed, and what lasted`() throws {
    let json = try json(400, results())
    let change = json.object("change")
    #expect(
      change.has(
        """
        campaign verdict weeks placebos asLarge factor p before after shift decidableOn hadTrendBefore
        """))
    #expect(change.text("campaign") == "Easter" && change.number("weeks") == 4)
    #expect(json.number("target") == 40 && json.text("due") == "2026-08-30")
    #expect(json.list("checkUps").map { $0.number("months") } == [0, 1, 3])
    #expect(
      json.list("checkUps").map { $0.text("day") } == ["2026-08-30", "2026-09-30", "2026-11-30"])
    let values = json.list("checkUps").map { $0.list("values") }
    #expect(values.map { $0[0].number("value") } == [22, 24, nil])
    #expect(values.allSatisfy { $0.count == 2 && $0[1].isNull("value") })
    #expect(values[0][0].has("metric network value observedAt"))
    #expect(try self.json(0, results(state: .draft)).list("checkUps").isEmpty)
  }
}
