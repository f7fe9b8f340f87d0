import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Weekly times, and posts that take the next free one.
@Suite struct SlotTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @discardableResult
  private func slot(
    _ channel: String, _ time: String, pillar: String? = nil, minutes: Int? = nil
  ) throws -> [SlotReport] {
    var request = SlotRequest()
    (request.pillar, request.minutes) = (pillar, minutes.map(String.init))
    return try firm.plan().addSlot(on: channel, at: time, request).changed
  }

  @Test func `adds, lists and gives up`() throws {
    let tried = try firm.plan(isDryRun: true).addSlot(
      on: "x", at: "tue 9:00")
    #expect(tried.dryRun && tried.changed.map(\.weekday) == [2])
    #expect(try firm.plan().slots().isEmpty)
    let added = try slot("facebook,x", "thu 17:00", minutes: 20)
    #expect(added.map(\.network) == [.facebook, .x])
    #expect(added[0].nextFree == "2026-03-05T17:00")
    #expect(added[0].minutes == 20 && added[0].pillar == nil)
    let time = try WeekTime("thu 17:00")
    #expect(throws: SlotError.taken(channel: "X", time.weekday, time.time)) {
      try slot("x", "thu 17:00")
    }
    #expect(try firm.plan().slots().count == 2)
    #expect(try firm.plan().delete(.slots([2])).report.changed.map(\.channel) == ["X"])
    #expect(throws: PlanFileError.noSuch(.slot, 2)) { try firm.plan().delete(.slots([2])) }
    #expect(try firm.plan().slots().map(\.id) == [1])
  }

  @Test func `a slot is changed, not into one that the channel has`() throws {
    _ = try firm.plan().addPillar("Bread")
    try slot("x", "tue 9:00", pillar: "Bread", minutes: 20)
    try slot("x", "thu 9:00")
    var other = SlotRequest()
    (other.pillar, other.campaign, other.minutes) = ("none", "spring", "none")
    let edited = try firm.plan().editSlot(1, at: "tue 9:30", other).changed[0]
    #expect(edited.time == "09:30" && edited.campaign == "Spring")
    #expect(edited.pillar == nil && edited.minutes == nil && edited.nextFree != nil)
    let taken = try WeekTime("thu 9:00")
    #expect(throws: SlotError.taken(channel: "X", taken.weekday, taken.time)) {
      try firm.plan().editSlot(1, at: "thu 9:30", SlotRequest())
    }
    #expect(throws: ChangeError.nothing) {
      try firm.plan().editSlot(1, at: "tue 9:30", SlotRequest())
    }
    #expect(throws: PlanFileError.noSuch(.slot, 9)) {
      try firm.plan().editSlot(9, at: nil, other)
    }
    #expect(throws: PlanFileError.inUse("Spring")) { try firm.plan().delete(.campaign("Spring")) }
  }

  @Test(arguments: ["2026-03-03 9:00", "tue"])
  func `a slot is a weekday with a time`(time: String) throws {
    #expect(throws: SlotError.unreadable(time)) { try slot("x", time) }
    #expect(try firm.plan().slots().isEmpty)
  }

  @Test func `nothing is to go out on a network that has closed, or of a pillar that is not`()
    throws
  {
    #expect(throws: NetworkError.retired(.googlePlus)) {
      try slot("googleplus", "tue 9:00")
    }
    #expect(throws: NameError.unknown(.pillar, "Bread", near: [])) {
      try slot("x", "tue 9:00", pillar: "Bread")
    }
    #expect(try firm.plan().slots().isEmpty)
  }

  @Test(arguments: [nil, "next"])
  func `without a slot a post needs a time`(time: String?) throws {
    #expect(throws: SlotError.missing(channel: "X", pillar: nil)) {
      try firm.plan().addPost("a", PostRequest(on: ["x"], at: time))
    }
    #expect(try firm.plan().posts([]).isEmpty)
  }

  @Test func `posts take the next free slot, a date always wins`() throws {
    _ = try firm.plan().addPillar("Bread")
    try slot("x", "tue 9:00")
    try slot("x", "thu 9:00", pillar: "Bread")
    try slot("facebook", "wed 18:00")
    func times(
      on channels: String = "x", at time: String? = nil, pillar: String? = nil
    ) throws -> [WallTime?] {
      var request = PostRequest(on: [channels], at: time)
      request.pillar = pillar
      return try firm.plan().addPost("Hello", request).report.changed.map(\.plannedAt)
    }
    #expect(try times(at: "next") == ["2026-03-03T09:00"], "today's")
    #expect(try times() == ["2026-03-05T09:00"], "any")
    #expect(try firm.plan().post(2).post.pillar == "Bread", "the slot's own")
    #expect(try times(pillar: "Bread") == ["2026-03-12T09:00"])
    #expect(try times(at: "2026-03-10 09:00") == ["2026-03-10T09:00"], "chosen")
    #expect(try times() == ["2026-03-17T09:00"], "after the chosen")
    #expect(try times(on: "x,facebook") == ["2026-03-19T09:00", "2026-03-04T18:00"])
  }
}
