import Planning
import TestSupport
import Testing

@Suite struct NextSlotTests {
  private static let now: WallTime = "2026-03-02T08:00"

  private func next(
    _ slots: [Slot], beside posts: [Post] = [], for pillar: Reference<Pillar>? = nil
  ) throws -> SlotTime {
    try SlotPlan(slots: slots, posts: posts, in: .berlin)
      .next(on: Sample.channel(), for: pillar, after: Self.now)
  }

  /// On Monday for nothing in particular, on Tuesday for recipes, on Wednesday for jobs.
  private func week() throws -> [Slot] {
    [
      try Sample.slot(3, at: "wed 9:00", pillar: Sample.jobs),
      try Sample.slot(2, at: "tue 9:00", pillar: Sample.recipes),
      try Sample.slot(1, at: "mon 9:00"),
    ]
  }

  @Test func `a pillar takes its own slots, else those of none; no pillar takes any`() throws {
    let events = Reference<Pillar>(id: ID(9), name: "Events")
    let cases: [(pillar: Reference<Pillar>?, first: Int)] = [
      (nil, 1), (Sample.recipes, 2), (Sample.jobs, 3), (events, 1),
    ]
    for (pillar, first) in cases {
      let found = try next(week(), for: pillar)
      #expect(found.slot.id == ID(first))
    }
    #expect(try next(week().filter { $0.pillar != nil }).slot.id == ID(2))
  }

  @Test func `a pillar waits for its own slot while a general one is free`() throws {
    let posts = [try Sample.post(plannedAt: "2026-03-03T09:00")]
    #expect(try next(week(), beside: posts, for: Sample.recipes).at == "2026-03-10T09:00")
    #expect(try next(week(), beside: posts).at == "2026-03-02T09:00")
  }

  @Test func `says whether the channel has no slot at all, or none for the pillar`() throws {
    let x = try Sample.channel(2, .x)
    for pillar in [nil, Sample.recipes] {
      #expect(throws: SlotError.missing(channel: "Facebook", pillar: nil)) {
        try next([Sample.slot(on: x)], for: pillar)
      }
    }
    #expect(throws: SlotError.missing(channel: "Facebook", pillar: "Recipes")) {
      try next([Sample.slot(pillar: Sample.jobs)], for: Sample.recipes)
    }
  }

  @Test func `looks a year ahead, and no further`() throws {
    let slots = [try Sample.slot()]
    let tuesdays = (0..<53).map { WallTime.tuesday.adding(days: 7 * $0) }
    let posts = try tuesdays.enumerated().map { try Sample.post($0 + 1, plannedAt: $1) }
    let last = try next(slots, beside: Array(posts.dropLast()))
    #expect(last.at == "2027-03-02T09:00")
    #expect(throws: SlotError.noneFree(channel: "Facebook", days: 366)) {
      try next(slots, beside: posts)
    }
  }
}

extension WallTime {
  fileprivate static let tuesday: WallTime = "2026-03-03T09:00"
}
