import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct MaturityTests {
  private let out: Instant = "2026-03-03T08:00:00Z"

  @Test(arguments: Network.all)
  func `figures settle after seven days, on X after two`(network: Network) throws {
    let post = try Sample.measured(on: Sample.channel(1, network), publishedAt: out)
    let seconds = (network == .x ? 2 : 7) * 86_400
    #expect(!post.isMature(at: out.adding(seconds: seconds - 1)))
    #expect(post.isMature(at: out.adding(seconds: seconds)))
  }

  @Test func `an open post never is`() throws {
    let post = MeasuredPost(post: try Sample.post(), readings: [:])
    #expect(post.matureFrom == nil && !post.isMature(at: "2030-01-01T00:00:00Z"))
  }

  @Test func `a value read too early is provisional`() throws {
    let week = out.adding(seconds: 7 * 86_400)
    let early = try Sample.measured(
      publishedAt: out, readAt: week.adding(seconds: -1), [.linkClicks: 3])
    let late = try Sample.measured(publishedAt: out, readAt: week, [.linkClicks: 0])
    #expect(early.value(of: .linkClicks, at: week) == 3)
    #expect(early.matureValue(of: .linkClicks, at: week) == nil)
    #expect(late.matureValue(of: .linkClicks, at: week) == 0)
    #expect(late.matureValue(of: .reactions, at: week) == nil)
  }

  @Test func `covers the posts old enough, by any of the metrics asked about`() throws {
    let now: Instant = "2026-03-20T08:00:00Z"
    let posts = [
      try Sample.measured(1, publishedAt: out, [.linkClicks: 0]),
      try Sample.measured(2, publishedAt: out, [.reach: 5]),
      try Sample.measured(3, publishedAt: out),
      try Sample.measured(4, publishedAt: now.adding(seconds: -3600), [.linkClicks: 5]),
    ]
    #expect(Coverage(of: posts, for: [.linkClicks], at: now) == Coverage(measured: 1, published: 3))
    #expect(
      Coverage(of: posts, for: [.linkClicks, .reach], at: now)
        == Coverage(measured: 2, published: 3))
    #expect(Coverage(of: posts, for: [], at: now).fraction == 0)
    #expect(Coverage(of: [], for: [.reach], at: now).fraction == nil)
  }

  @Test func `asks for numbers of posts that nobody read when they had settled`() throws {
    let now: Instant = "2026-03-20T08:00:00Z"
    let unread = try Sample.measured(publishedAt: out)
    let read = try Sample.measured(publishedAt: out, [.reach: 5])
    let other = try Sample.measured(publishedAt: out, [.saves: 5])
    #expect(unread.isToBeMeasured(at: now) && other.isToBeMeasured(at: now))
    #expect(!read.isToBeMeasured(at: now))
    #expect(!unread.isToBeMeasured(at: out.adding(seconds: 3600)))
  }

  @Test func `a number read too early does not count, and a closed network is not asked`() throws {
    let settled: Instant = "2026-03-20T08:00:00Z"
    let early = try Sample.measured(
      publishedAt: out, readAt: out.adding(seconds: 3600), [.reach: 5])
    #expect(early.isToBeMeasured(at: settled))
    #expect(!MeasuredPost(post: try Sample.post(), readings: [:]).isToBeMeasured(at: settled))
    let closed = try Sample.measured(on: Sample.channel(1, .googlePlus), publishedAt: out)
    #expect(!closed.isToBeMeasured(at: settled))
  }

  @Test func `covers posts by the numbers that people log of each`() throws {
    let now: Instant = "2026-03-20T08:00:00Z"
    let posts = [
      try Sample.measured(1, publishedAt: out, [.reach: 0]),
      try Sample.measured(2, publishedAt: out, [.saves: 5]),
      try Sample.measured(3, on: Sample.channel(2, .x), publishedAt: out, [.impressions: 7]),
      try Sample.measured(4, publishedAt: now.adding(seconds: -3600), [.reach: 5]),
      try Sample.measured(5, on: Sample.channel(3, .googlePlus), publishedAt: out),
    ]
    #expect(Coverage(of: posts, at: now) == Coverage(measured: 2, published: 3))
  }
}
