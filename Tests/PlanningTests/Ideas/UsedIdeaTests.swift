import Planning
import TestSupport
import Testing

@Suite struct UsedIdeaTests {
  private func idea(
    _ number: Int = 1, on day: Day = "2026-01-05", pillar: Reference<Pillar>? = nil,
    pause: Int? = nil, most: Int? = nil, season: String? = nil, posts: [Post] = []
  ) throws -> UsedIdea {
    let reuse = try pause.map {
      try Reuse(pauseDays: $0, mostUses: most, season: season.map { try Season($0) })
    }
    return UsedIdea(
      try Idea(id: ID(number), text: "Brot", pillar: pillar, day: day, reuse: reuse), posts: posts)
  }

  private func posts(_ days: Day..., status: PostStatus? = nil) throws -> [Post] {
    try days.enumerated().map { place, day in
      try Sample.post(place + 1, plannedAt: WallTime(day: day, time: .midnight), status: status)
    }
  }

  @Test func `posts made together are one use, skipped ones none`() throws {
    var posts = try posts("2026-03-03", "2026-03-03", "2026-04-03", "2026-05-03")
    posts[0].group = ID(1)
    posts[1].group = ID(1)
    #expect(try idea(posts: posts).uses == 3)
    posts[3].status = .skipped
    #expect(try idea(posts: posts).uses == 2)
    #expect(try idea(posts: posts).posts.map(\.id.number) == [1, 2, 3])
    #expect(try idea().uses == 0)
  }

  @Test func `an idea is open for one use, an evergreen for as many as it may have`() throws {
    let one = try posts("2026-03-03")
    let two = try posts("2026-03-03", "2026-05-03")
    #expect(try idea().isOpen && idea(posts: posts("2026-03-03", status: .skipped)).isOpen)
    #expect(try !idea(posts: one).isOpen)
    #expect(try idea(pause: 30, posts: two).isOpen)
    #expect(try idea(pause: 30, most: 2, posts: one).isOpen)
    #expect(try !idea(pause: 30, most: 2, posts: two).isOpen)
    for used in [try idea(posts: one), try idea(pause: 30, most: 2, posts: two)] {
      #expect(!used.mayBeUsed(on: "2027-03-03", in: .berlin))
    }
  }

  @Test(
    arguments: [
      ("2026-02-01", true), ("2026-02-02", false), ("2026-03-03", false), ("2026-04-01", false),
      ("2026-04-02", true), ("2026-06-01", true), ("2026-06-02", false), ("2026-07-30", false),
      ("2026-07-31", true),
    ] as [(Day, Bool)])
  func `the pause holds before and after every use`(day: Day, mayBe: Bool) throws {
    let used = try idea(pause: 30, posts: posts("2026-03-03", "2026-07-01"))
    #expect(used.mayBeUsed(on: day, in: .berlin) == mayBe)
  }

  @Test func `the pause counts from the day on which it went out in the plan's zone`() throws {
    let post = try Sample.post(
      plannedAt: "2026-03-01T09:00", publishedAt: "2026-03-03T23:30:00Z")
    let used = try idea(pause: 30, posts: [post])
    #expect(!used.mayBeUsed(on: "2026-04-02", in: .berlin))
    #expect(used.mayBeUsed(on: "2026-04-03", in: .berlin))
    #expect(used.mayBeUsed(on: "2026-04-02", in: .utc))
  }

  @Test(
    arguments: [
      ("2026-11-14", false), ("2026-11-15", true), ("2026-12-31", true), ("2027-01-01", true),
      ("2027-01-06", true), ("2027-01-07", false), ("2026-06-01", false),
    ] as [(Day, Bool)])
  func `a season may go over the turn of the year`(day: Day, mayBe: Bool) throws {
    #expect(
      try idea(pause: 30, season: "11-15..01-06").mayBeUsed(on: day, in: .berlin) == mayBe)
    #expect(
      try idea(pause: 30, season: "01-07..11-14").mayBeUsed(on: day, in: .berlin) == !mayBe)
  }

  private func fitting(_ ideas: [UsedIdea], pillar: Reference<Pillar>? = nil) throws -> [Int] {
    let plan = SlotPlan(slots: [try Sample.slot(pillar: pillar)], posts: [], in: .berlin)
    let time = try #require(plan.free(after: "2026-03-02T08:00", through: "2026-03-03").first)
    #expect(time.at == "2026-03-03T09:00")
    return UsedIdea.fitting(time, among: ideas, in: .berlin).map(\.idea.id.number)
  }

  @Test func `a slot for a pillar takes ideas for it, one for none takes any`() throws {
    let ideas = [
      try idea(1), try idea(2, pillar: Sample.recipes), try idea(3, pillar: Sample.jobs),
    ]
    #expect(try fitting(ideas) == [1, 2, 3])
    #expect(try fitting(ideas, pillar: Sample.jobs) == [3])
    #expect(try fitting(Array(ideas.prefix(2)), pillar: Sample.jobs).isEmpty)
  }

  @Test func `what was never said comes first, then the oldest`() throws {
    let (once, twice) = (
      try posts("2025-06-01"), try posts("2025-01-01", "2025-06-01")
    )
    let ideas = [
      try idea(6, on: "2024-01-01", pause: 30, posts: twice),
      try idea(5, on: "2024-01-02", pause: 30, posts: once),
      try idea(4, on: "2024-01-01", pause: 30, posts: once), try idea(3, on: "2026-02-02"),
      try idea(2, on: "2026-02-01"), try idea(1, on: "2026-02-02", pause: 30),
    ]
    #expect(try fitting(ideas) == [2, 1, 3, 4, 5, 6])
    #expect(try fitting(ideas.reversed()) == [2, 1, 3, 4, 5, 6])
  }

  @Test func `what may not be said that day does not fit`() throws {
    let ideas = [
      try idea(1, posts: posts("2025-06-01")), try idea(2, pause: 30, posts: posts("2026-02-20")),
      try idea(3, pause: 30, posts: posts("2026-03-20")),
      try idea(4, pause: 30, most: 1, posts: posts("2025-06-01")),
      try idea(5, pause: 30, season: "11-15..01-06"),
      try idea(6, pause: 30, posts: posts("2026-03-03", status: .skipped)),
    ]
    #expect(try fitting(ideas) == [6])
  }
}
