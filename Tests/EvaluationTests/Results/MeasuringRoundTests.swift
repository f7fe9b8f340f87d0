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
