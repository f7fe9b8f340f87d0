import Actions
import Evaluation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// How numbers move over months, and what lasted of a campaign.
@Suite struct TrendTests {
  private let firm: Firm

  init() throws { firm = try Firm.running() }

  /// Counts followers weekly from 5 January 2026 on, at each count more of them came in.
  private func count(weeks: ClosedRange<Int>) throws {
    let first: WallTime = "2026-01-05T12:00"
    for week in weeks {
      try firm.log(
        "channel", "facebook", "followers=\(400 + week * week)", at: first.adding(days: 7 * week))
    }
  }

  private func trend(
    _ metric: Metric? = nil, network: Network? = nil, channel: String? = nil,
    campaign: String? = nil, at now: WallTime
  ) throws -> TrendReport {
    try firm.plan(at: now).trend(metric, network: network, channel: channel, campaign: campaign)
  }

  @Test func `says too little, then a trend of what comes in`() throws {
    try count(weeks: 0...2)
    let early = try trend(at: "2026-01-20T08:00").trend
    #expect(early.verdict == .tooLittleData && early.blocks == 0)
    #expect(early.decidableOn == "2026-05-26")
    try count(weeks: 3...20)
    let report = try trend(.followers, at: "2026-05-26T08:00")
    #expect(report.metric == .followers && report.network == nil && report.change == nil)
    #expect(report.from == "2026-01-06" && report.to == "2026-05-25")
    #expect(report.blocks.map(\.sum) == [16, 48, 80, 112, 144])
    #expect(report.trend.verdict == .supported && report.trend.slope == 32)
    #expect(report.weeks[0].week == "2026-W03" && report.trend.s == 10)
    #expect(try trend(channel: "face", at: "2026-05-26T08:00").channel == "Facebook")
    let none = try trend(network: .x, at: "2026-05-26T08:00")
    #expect(none.sources.isEmpty && none.blocks.isEmpty)
  }

  @Test func `takes the metric of the newest goal that has numbers`() throws {
    #expect(try trend(at: "2026-03-03T08:00").metric == .followers)
    let table = """
      network,externalId,publishedAt,text,reach,observedAt
      facebook,1,2026-02-02T09:00,One,100,2026-02-12T09:00
      facebook,2,2026-02-10T09:00,Two,50,2026-02-20T09:00
      """
    var request = ImportRequest([try firm.folder.write(table, to: "results.csv")])
    request.adopts = true
    _ = try firm.plan().importFiles(request) { _, _ in { _ in } }
    let report = try trend(at: "2026-03-03T08:00")
    #expect(report.metric == .reach)
    #expect(report.sources.map(\.evidence) == [.posts])
    #expect(report.rolling.last?.days28 == 150)
  }

  @Test func `looks back at a campaign, and today asks for it`() throws {
    let goal = GoalRequest(.leads, target: 20, startValue: nil)
    _ = try firm.plan().addGoal(to: "Spring", goal)
    try firm.log("campaign", "Spring", "leads=3", at: "2026-03-09T18:00")
    try firm.log("campaign", "Spring", "leads=7", at: "2026-03-16T18:00")
    try firm.log("campaign", "Spring", "leads=12", at: "2026-03-29T18:00")
    #expect(try firm.plan(at: "2026-04-28T08:00").today([]).checkUps.isEmpty)
    let today = try firm.plan(at: "2026-04-29T08:00").today([])
    #expect(!today.isLate)
    #expect(today.checkUps.map(\.campaign) == ["Spring"])
    #expect(today.checkUps.map(\.months) == [1] && today.checkUps.map(\.day) == ["2026-04-29"])
    #expect(today.checkUps[0].metrics == [.reach, .leads])
    try firm.log("campaign", "Spring", "leads=15", at: "2026-05-02T08:00")
    #expect(try firm.plan(at: "2026-05-02T09:00").today([]).checkUps.isEmpty)

    let report = try trend(.leads, campaign: "Spring", at: "2026-07-01T08:00")
    #expect(report.target == 20)
    #expect(report.cumulative.map(\.sum) == [3, 7, 12, 15])
    #expect(report.change?.verdict == .tooLittleData)
    #expect(report.checkUps.map(\.months) == [0, 1, 3])
    let leads = report.checkUps.map { $0.values[1] }
    #expect(leads.map(\.value) == [12, 15, nil])
    #expect(leads[1].observedOn == "2026-05-02")
  }

  @Test(arguments: [Metric.engagementRate, .responseMinutes])
  func `refuses what has no sum`(metric: Metric) {
    #expect(throws: TrendError.noSum(metric)) { try trend(metric, at: "2026-03-03T08:00") }
  }

  @Test func `refuses two places, and names that lead nowhere`() {
    #expect(throws: TrendError.twoPlaces(network: "x", channel: "X")) {
      try trend(network: .x, channel: "X", at: "2026-03-03T08:00")
    }
    #expect(throws: NameError.unknown(.campaign, "Sprong", near: ["Spring"])) {
      try trend(campaign: "Sprong", at: "2026-03-03T08:00")
    }
  }
}
