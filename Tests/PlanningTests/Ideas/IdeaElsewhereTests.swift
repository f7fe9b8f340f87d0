import Planning
import TestSupport
import Testing

/// What was said on one network may be said on another in the same days.
@Suite struct IdeaElsewhereTests {
  private let facebook: Channel
  private let x: Channel

  init() throws {
    facebook = try Sample.channel(1, .facebook)
    x = try Sample.channel(2, .x)
  }

  /// Whether an idea with such posts fits into a slot on Tuesday, 10 March 2026.
  private func fits(
    _ posts: [Post], on channel: Channel, pillar: Reference<Pillar>? = nil, pause: Int? = nil
  ) throws -> Bool {
    let plan = SlotPlan(
      slots: [try Sample.slot(on: channel, pillar: pillar)], posts: [], in: .berlin)
    let time = try #require(plan.free(after: "2026-03-09T08:00", through: "2026-03-10").first)
    let idea = UsedIdea(
      try Idea(
        id: ID(1), text: "Brot", day: "2026-01-05", reuse: pause.map { try Reuse(pauseDays: $0) }),
      posts: posts)
    return !UsedIdea.fitting(time, among: [idea], in: .berlin).isEmpty
  }

  @Test(
    arguments: [
      ("2026-03-02T23:59", false), ("2026-03-03T00:00", true), ("2026-03-10T09:00", true),
      ("2026-03-17T23:59", true), ("2026-03-18T00:00", false),
    ] as [(WallTime, Bool)], [nil, 90])
  func `within a week before and after it is said on another network, not on its own`(
    at: (WallTime, Bool), pause: Int?
  ) throws {
    let posts = [try Sample.post(on: facebook, plannedAt: at.0)]
    #expect(try fits(posts, on: x, pause: pause) == at.1)
    #expect(try !fits(posts, on: facebook, pause: pause))
    let other = try Sample.channel(3, .facebook, name: "Second page")
    #expect(try !fits(posts, on: other, pause: pause))
  }

  @Test func `every post of it must be so near, and none on that network`() throws {
    let near = try Sample.post(1, on: facebook, plannedAt: "2026-03-09T09:00")
    let far = try Sample.post(2, on: facebook, plannedAt: "2026-01-09T09:00")
    let there = try Sample.post(3, on: x, plannedAt: "2026-03-11T09:00")
    #expect(try fits([near], on: x))
    #expect(try !fits([near, far], on: x))
    #expect(try !fits([near, there], on: x))
  }

  @Test func `what was skipped there is not said there`() throws {
    let near = try Sample.post(1, on: facebook, plannedAt: "2026-03-09T09:00")
    let skipped = try Sample.post(2, on: x, plannedAt: "2026-03-09T09:00", status: .skipped)
    #expect(try fits([near, skipped], on: x))
  }

  @Test func `the pillar of the slot holds elsewhere too`() throws {
    let near = try Sample.post(1, on: facebook, plannedAt: "2026-03-09T09:00")
    #expect(try !fits([near], on: x, pillar: Sample.recipes))
  }

  @Test func `what is out is near by the day on which it went out`() throws {
    let out = try Sample.post(
      1, on: facebook, plannedAt: "2026-03-09T09:00", publishedAt: "2026-03-01T08:00:00Z")
    #expect(try !fits([out], on: x))
  }
}
