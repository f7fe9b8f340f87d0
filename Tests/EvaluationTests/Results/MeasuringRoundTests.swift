import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct MeasuringRoundTests {
  private let now: Instant = "2026-03-23T08:00:00Z"  // a Monday, 09:00 in Berlin

  private func round(
    _ posts: [MeasuredPost], _ channels: [ChannelFollowers] = [], at moment: Instant? = nil
  ) -> MeasuringRound {
    MeasuringRound(posts: posts, channels: channels, at: moment ?? now, now: now, in: .berlin)
  }

  private func followers(
    _ number: Int = 1, _ network: Network = .xing, counted: Instant?
  ) throws -> ChannelFollowers {
    ChannelFollowers(
      channel: try Sample.channel(number, network),
      last: counted.map { Reading(value: 231, observedAt: $0, source: .manual) })
  }

  @Test func `asks for posts old enough without a number since, oldest first`() throws {
    let week = now.adding(seconds: -7 * 86_400)
    let posts = [
      try Sample.measured(1, publishedAt: week), try Sample.measured(2, publishedAt: week),
      try Sample.measured(3, publishedAt: week.adding(seconds: -3600)),
      try Sample.measured(4, publishedAt: week.adding(seconds: 1)),
      try Sample.measured(5, publishedAt: week.adding(seconds: -9), readAt: now, [.reach: 0]),
      try Sample.measured(6, on: Sample.channel(2, .x), publishedAt: "2026-03-21T08:00:00Z"),
    ]
    let round = round(posts.reversed())
    #expect(round.posts.map(\.id.number) == [3, 1, 2, 6])
    #expect(round.channels.isEmpty && round.olderPosts.isEmpty && !round.isEmpty)
  }

  @Test func `leaves posts from long ago to the end`() throws {
    let posts = [
      try Sample.measured(1, publishedAt: "2026-01-21T22:59:00Z"),
      try Sample.measured(2, publishedAt: "2026-01-21T23:00:00Z"),
    ]
    #expect(round(posts).posts.map(\.id.number) == [2])
    #expect(round(posts).olderPosts.map(\.id.number) == [1])
  }

  @Test func `counts followers where nobody did, or a week of days ago`() throws {
    let channels = [
      try followers(1, counted: "2026-03-16T22:00:00Z"),
      try followers(2, counted: "2026-03-17T06:00:00Z"), try followers(3, counted: nil),
      try followers(4, .googlePlus, counted: nil),
    ]
    #expect(round([], channels).channels.map(\.channel.id.number) == [1, 3])
  }

  /// A campaign from 2 to 29 March with a goal on leads.
  private func counts(
    _ state: CampaignState = .running, counted: Instant? = nil, for goals: [Goal]? = nil
  ) throws -> [CampaignNumber] {
    let campaign = try Sample.campaign(state: state)
    return CampaignNumber.numbers(
      of: campaign, for: try goals ?? [Sample.goal(.leads)],
      last: { _ in counted.map { Reading(value: 3, observedAt: $0, source: .manual) } })
  }

  @Test(
    arguments: [
      (nil, "2026-03-08", false), (nil, "2026-03-09", true),
      ("2026-03-09T08:00:00Z", "2026-03-15", false), ("2026-03-09T08:00:00Z", "2026-03-16", true),
      ("2026-03-27T08:00:00Z", "2026-03-29", false), ("2026-03-27T08:00:00Z", "2026-03-30", true),
      ("2026-03-30T08:00:00Z", "2026-04-30", false),
    ] as [(Instant?, Day, Bool)])
  func `counts what a campaign brought each week, and once after its goal is due`(
    counted: Instant?, day: Day, isDue: Bool
  ) throws {
    let count = try #require(try counts(counted: counted).first)
    #expect(count.metric == .leads && count.isToBeCounted(on: day, in: .berlin) == isDue)
  }

  @Test func `counts of a campaign only what a goal is judged by, until it is evaluated`() throws {
    #expect(try counts(for: [Sample.goal(.reach)]).isEmpty)
    let prices = try [Sample.goal(.costPerLead), Sample.goal(.leads), Sample.goal(.revenue)]
    #expect(try counts(.ended, for: prices).map(\.metric) == [.leads, .revenue])
    #expect(try counts(.draft).isEmpty && counts(.evaluated).isEmpty)
    let round = MeasuringRound(
      posts: [], channels: [], campaigns: try counts(), at: now, now: now, in: .berlin)
    #expect(round.questions(at: now, for: []).map(\.metric) == [.leads] && !round.isEmpty)
  }

  @Test(
    arguments: [
      (.linkClicks, nil, [.linkClicks]), (.linkClicks, .linkedin, [.linkClicks]),
      (.linkClicks, .x, []), (.clicks, nil, []), (.clickRate, nil, []), (.leads, nil, []),
      (.followers, nil, []), (.saves, nil, [.saves]),
    ] as [(Metric, Network?, [Metric])])
  func `asks also for what a goal of the post's campaign needs`(
    metric: Metric, network: Network?, further: [Metric]
  ) throws {
    let linkedin = try Sample.channel(1, .linkedin)
    let posts = try [Sample.campaign(), nil].enumerated().map { number, campaign in
      MeasuredPost(
        post: try Sample.post(
          number + 1, on: linkedin, publishedAt: "2026-03-09T08:00:00Z", campaign: campaign),
        readings: [:])
    }
    let asked = MeasuringRound(of: posts).questions(
      at: now, for: [try Sample.goal(metric, target: 0.5, on: network)])
    let usual = Network.linkedin.metricsToLog
    #expect(asked.map(\.metric) == usual + further + usual)
  }

  @Test func `numbers of an earlier moment are asked for what was due then`() throws {
    let posts = [
      try Sample.measured(1, publishedAt: "2026-03-10T08:00:00Z"),
      try Sample.measured(2, publishedAt: "2026-03-12T08:00:00Z"),
    ]
    let round = round(
      posts, [try followers(counted: "2026-03-11T08:00:00Z")], at: "2026-03-17T08:00:00Z")
    #expect(round.posts.map(\.id.number) == [1] && round.channels.isEmpty)
  }

  @Test func `says when the next is due`() throws {
    let fresh = try Sample.measured(publishedAt: "2026-03-20T08:00:00Z")
    let channel = try followers(counted: "2026-03-19T08:00:00Z")
    #expect(round([fresh]).next == "2026-03-27")
    #expect(round([fresh], [channel]).next == "2026-03-26")
    #expect(round([], [try followers(counted: nil)]).next == nil)
    let closed = try Sample.measured(
      on: Sample.channel(1, .googlePlus), publishedAt: "2026-03-20T08:00:00Z")
    #expect(round([closed]).next == nil && round([closed]).isEmpty)
  }
}
