import Planning
import TestSupport
import Testing

@Suite struct SlotPlanTests {
  /// The free times of two weeks from Monday, 2 March 2026, at eight.
  private func free(
    _ slots: [Slot], beside posts: [Post] = [], after now: WallTime = "2026-03-02T08:00",
    through last: Day = "2026-03-15"
  ) -> [SlotTime] {
    SlotPlan(slots: slots, posts: posts, in: .berlin).free(after: now, through: last)
  }

  @Test func `slots come back each week, in the order of the clock, then of their numbers`() throws
  {
    let x = try Sample.channel(2, .x)
    let found = free([
      try Sample.slot(4, at: "wed 7:30"), try Sample.slot(3, on: x, at: "mon 18:00"),
      try Sample.slot(2, at: "mon 18:00"), try Sample.slot(1, at: "mon 9:15"),
    ])
    let places = ["02T09:15", "02T18:00", "02T18:00", "04T07:30"]
    let later = ["09T09:15", "09T18:00", "09T18:00", "11T07:30"]
    #expect(found.map(\.at.description) == (places + later).map { "2026-03-" + $0 })
    #expect(found.map(\.slot.id.number) == [1, 2, 3, 4, 1, 2, 3, 4])
    #expect(found[2].slot.channel == x)
  }

  @Test(
    arguments: [
      ("2026-03-03T08:59", "2026-03-03", 1), ("2026-03-03T09:00", "2026-03-03", 0),
      ("2026-03-03T09:01", "2026-03-09", 0), ("2026-03-03T09:00", "2026-03-10", 1),
      ("2026-03-03T08:59", "2026-03-10", 2), ("2026-03-03T08:59", "2026-03-02", 0),
    ] as [(WallTime, Day, Int)])
  func `a slot is free after the moment and on the last day, not before or beyond`(
    now: WallTime, last: Day, count: Int
  ) throws {
    #expect(free([try Sample.slot()], after: now, through: last).count == count)
  }

  @Test(
    arguments: [
      ("2026-03-03T08:00", true), ("2026-03-03T08:01", false), ("2026-03-03T09:00", false),
      ("2026-03-03T09:59", false), ("2026-03-03T10:00", true), ("2026-03-10T09:00", true),
    ] as [(WallTime, Bool)])
  func `a slot is taken less than an hour before and after a post`(
    planned: WallTime, isFree: Bool
  ) throws {
    let posts = [try Sample.post(plannedAt: planned)]
    let found = free([try Sample.slot()], beside: posts, through: "2026-03-08")
    #expect(found.count == (isFree ? 1 : 0))
  }

  @Test func `a post is near over midnight too`() throws {
    let slots = [try Sample.slot(1, at: "tue 0:10"), try Sample.slot(2, at: "mon 23:50")]
    let late = [try Sample.post(plannedAt: "2026-03-02T23:30")]
    #expect(free(slots, beside: late, through: "2026-03-03").isEmpty)
    let early = [try Sample.post(plannedAt: "2026-03-03T00:55")]
    let found = free(slots, beside: early, through: "2026-03-03").map(\.at)
    #expect(found == ["2026-03-02T23:50"])
  }

  @Test(arguments: PostStatus.allCases)
  func `every post takes its slot but a skipped one`(status: PostStatus) throws {
    let posts = [try Sample.post(status: status)]
    let found = free([try Sample.slot()], beside: posts, through: "2026-03-08")
    #expect(found.isEmpty == (status != .skipped))
  }

  @Test func `a post on another channel takes nothing`() throws {
    let posts = [try Sample.post(on: Sample.channel(2, .x))]
    #expect(free([try Sample.slot()], beside: posts, through: "2026-03-08").count == 1)
  }

  @Test(arguments: ["2026-03-03T09:00", nil] as [WallTime?])
  func `what is out counts at the time when it went out`(planned: WallTime?) throws {
    // 13:10 UTC is 14:10 in Berlin.
    let posts = [try Sample.post(plannedAt: planned, publishedAt: "2026-03-03T13:10:00Z")]
    let slots = [
      try Sample.slot(1, at: "tue 9:00"), try Sample.slot(2, at: "tue 13:00"),
      try Sample.slot(3, at: "tue 14:30"),
    ]
    let found = free(slots, beside: posts, through: "2026-03-08").map(\.slot.id)
    #expect(found == [ID(1), ID(2)])
  }

  @Test func `a time that the change of the clock skips is none, one that comes twice is one`()
    throws
  {
    let slots = [try Sample.slot(at: "sun 2:30")]
    let spring = free(slots, after: "2026-03-20T08:00", through: "2026-04-05").map(\.at)
    #expect(spring == ["2026-03-22T02:30", "2026-04-05T02:30"])
    let autumn = free(slots, after: "2026-10-20T08:00", through: "2026-11-01").map(\.at)
    #expect(autumn == ["2026-10-25T02:30", "2026-11-01T02:30"])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a post at a free time takes it, and no time of another channel`(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let channels = [try Sample.channel(1, .facebook), try Sample.channel(2, .x)]
    let slots = try (1...6).map { number in
      let day = Weekday.allCases[Int.random(in: 0..<7, using: &random)].name.english
      let hour = Int.random(in: 0..<24, using: &random)
      return try Sample.slot(number, on: channels[number % 2], at: "\(day) \(hour):30")
    }
    let now: WallTime = "2026-03-02T08:00"
    var posts: [Post] = []
    var left = free(slots)
    while let taken = left.randomElement(using: &random) {
      #expect(left.map(\.at) == left.map(\.at).sorted())
      #expect(left.allSatisfy { $0.at > now && $0.slot.weekday == $0.at.day.weekday })
      posts.append(
        try Sample.post(posts.count + 1, on: taken.slot.channel, plannedAt: taken.at))
      let others = left.filter { time in
        time.slot.channel.id != taken.slot.channel.id
          || abs(time.at.ordinalMinutes - taken.at.ordinalMinutes) >= 60
      }
      left = free(slots, beside: posts)
      #expect(left == others)
    }
    #expect(posts.count >= 6)
  }
}
