import Planning
import TestSupport
import Testing

@Suite struct NewPostTimesTests {
  private struct Found: Equatable, CustomStringConvertible {
    let channel: Int
    let at: WallTime
    let slot: Int?
    let place: Int

    init(_ channel: Int, _ at: WallTime, slot: Int? = nil, _ place: Int) {
      self.channel = channel
      self.at = at
      self.slot = slot
      self.place = place
    }

    init(_ time: NewPost.Time) {
      self.init(
        time.part.channel.id.number, time.at, slot: time.slot?.id.number, time.place)
    }

    var description: String { "\(channel) \(at) \(slot.map(String.init) ?? "-") \(place)" }
  }

  private func times(
    at start: NewPost.Start, every rule: Recurrence? = nil, to end: Recurrence.End = .times(1),
    channels: Int = 2, slots: [Slot] = [], posts: [Post] = [], pillar: Reference<Pillar>? = nil
  ) throws -> [Found] {
    let post = try NewPost(
      text: "Brot", on: (1...channels).map { try Sample.channel($0, Network.all[$0]) }, at: start,
      repetition: rule.map { NewPost.Repetition($0, to: end) }, pillar: pillar)
    let plan = SlotPlan(slots: slots, posts: posts, in: .berlin)
    return try post.times(among: plan, after: "2026-03-02T08:00", in: .berlin).map(Found.init)
  }

  private func weekly() throws -> Recurrence { try Recurrence(every: 1, .week) }

  /// Tuesdays at nine on the first channel, Thursdays at ten on the second.
  private func slots() throws -> [Slot] {
    [
      try Sample.slot(7, on: Sample.channel(1, Network.all[1]), at: "tue 9:00"),
      try Sample.slot(8, on: Sample.channel(2, Network.all[2]), at: "thu 10:00"),
    ]
  }

  @Test func `goes out once on each channel, in their order`() throws {
    let at: WallTime = "2026-03-03T09:00"
    #expect(
      try times(at: .at(at), channels: 3) == [Found(1, at, 1), Found(2, at, 1), Found(3, at, 1)])
  }

  @Test func `the channels of one time stand side by side, counted on each`() throws {
    let found = try times(at: "2026-03-03T09:00", every: weekly(), to: .times(3))
    #expect(
      found == [
        Found(1, "2026-03-03T09:00", 1), Found(2, "2026-03-03T09:00", 1),
        Found(1, "2026-03-10T09:00", 2), Found(2, "2026-03-10T09:00", 2),
        Found(1, "2026-03-17T09:00", 3), Found(2, "2026-03-17T09:00", 3),
      ])
  }

  @Test func `each channel takes its own next slot, and goes on from there`() throws {
    let found = try times(at: .nextSlot, every: weekly(), to: .times(2), slots: slots())
    #expect(
      found == [
        Found(1, "2026-03-03T09:00", slot: 7, 1), Found(2, "2026-03-05T10:00", slot: 8, 1),
        Found(1, "2026-03-10T09:00", slot: 7, 2), Found(2, "2026-03-12T10:00", slot: 8, 2),
      ])
  }

  @Test func `a channel whose end comes sooner is left out of the last row`() throws {
    let found = try times(at: .nextSlot, every: weekly(), to: .until("2026-03-11"), slots: slots())
    #expect(
      found == [
        Found(1, "2026-03-03T09:00", slot: 7, 1), Found(2, "2026-03-05T10:00", slot: 8, 1),
        Found(1, "2026-03-10T09:00", slot: 7, 2),
      ])
  }

  @Test func `a taken slot is passed over, the pillar's own is preferred`() throws {
    let channel = try Sample.channel(1, Network.all[1])
    let posts = [try Sample.post(on: channel, plannedAt: "2026-03-03T09:00")]
    let both =
      try slots() + [try Sample.slot(9, on: channel, at: "fri 9:00", pillar: Sample.recipes)]
    let next = try times(at: .nextSlot, channels: 1, slots: slots(), posts: posts)
    #expect(next == [Found(1, "2026-03-10T09:00", slot: 7, 1)])
    let recipe = try times(at: .nextSlot, channels: 1, slots: both, pillar: Sample.recipes)
    #expect(recipe == [Found(1, "2026-03-06T09:00", slot: 9, 1)])
  }

  @Test func `says what is wrong with slot and series`() throws {
    let second = try Sample.channel(2, Network.all[2]).name.text
    #expect(throws: SlotError.missing(channel: second, pillar: nil)) {
      try times(at: .nextSlot, slots: Array(slots().prefix(1)))
    }
    #expect(throws: SeriesError.empty(from: "2026-03-03")) {
      try times(at: "2026-03-03T09:00", every: weekly(), to: .until("2026-03-02"))
    }
  }

  @Test func `a series with a time that the change of the clock skips is refused`() throws {
    #expect(throws: SeriesError.timeSkipped("2026-03-29T02:30")) {
      try times(at: "2026-03-22T02:30", every: weekly(), to: .times(2))
    }
    #expect(try times(at: "2026-03-22T02:30", every: weekly(), to: .times(1)).count == 2)
    #expect(try times(at: "2026-10-18T02:30", every: weekly(), to: .times(2)).count == 4)
  }

  @Test func `the clock shows the same time in summer and in winter`() throws {
    let found = try times(
      at: "2026-03-03T09:00", every: weekly(), to: .times(40), channels: 1)
    let hours = found.map {
      PlanZone.utc.wallTime(at: PlanZone.berlin.instant(of: $0.at)).time.hour
    }
    #expect(found.allSatisfy { $0.at.time.description == "09:00" })
    // Until 29 March and from 25 October an hour ahead of UTC, between them two.
    #expect(hours == found.map { $0.at < "2026-03-29T09:00" || $0.at > "2026-10-25T02:00" ? 8 : 7 })
    #expect(Set(hours) == [7, 8])
  }
}
