import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct WeekCapacityTests {
  @Test func `counts stated minutes, else the usual ones, without skipped and adopted posts`()
    throws
  {
    var sample = try CapacitySample(available: 600)
    sample.usual = UsualMinutes(own: [.text: 7])
    try sample.add(.facebook, minutes: 40)
    try sample.add(.facebook, minutes: nil)
    try sample.add(.xing, minutes: 20, .published)
    try sample.add(.xing, minutes: 100, .skipped)
    try sample.add(.xing, minutes: 1000, .published, at: nil)
    #expect(try sample.capacity().planned == 67)
  }

  @Test func `while nobody stated any time nothing is too much`() throws {
    var sample = try CapacitySample()
    sample.people = [try Sample.person(minutes: nil)]
    sample.percent = 20
    try sample.add(.facebook, minutes: 10_000)
    let capacity = try sample.capacity()
    #expect(capacity.planned == 10_000)
    #expect(capacity.available == nil && capacity.reserve == nil)
    #expect(capacity.shares.isEmpty && capacity.drops.isEmpty)
  }

  @Test(arguments: [
    (120, 20, 2, 24), (120, 20, 3, 30), (120, 25, 3, 30), (120, 26, 3, 31), (120, 0, 3, 0),
    (0, 20, 0, 0), (0, 20, 1, 10), (99, 50, 1, 49), (10_080, 90, 0, 9072), (120, 1, 0, 1),
  ])
  func `keeps a share of the week for answering, and ten minutes a post at least`(
    available: Int, percent: Int, posts: Int, reserve: Int
  ) throws {
    var sample = try CapacitySample(available: available)
    sample.percent = percent
    for _ in 0..<posts { try sample.add(.facebook, minutes: 0) }
    try sample.add(.facebook, .skipped)
    #expect(try sample.capacity().reserve == reserve)
  }

  @Test func `everybody who stated a time has a share, who owns nothing too`() throws {
    var sample = try CapacitySample()
    sample.people = [
      try Sample.person(1, "Anna", minutes: 120), try Sample.person(2, "Ben", minutes: nil),
      try Sample.person(3, "Cem", minutes: 60), try Sample.person(4, "Dora", minutes: 0),
    ]
    for minutes in [10, 20, 40, 80] { try sample.add(.facebook, minutes: minutes) }
    sample.owners = [ID(1): ID(1), ID(2): ID(1), ID(3): ID(2)]
    let capacity = try sample.capacity()
    #expect(capacity.shares.map(\.person.name.text) == ["Anna", "Cem", "Dora"])
    #expect(capacity.shares.map(\.planned) == [30, 0, 0])
    #expect(capacity.planned == 150 && capacity.available == 180)
  }

  @Test(arguments: [
    (180, []), (179, [4]), (150, [4]), (149, [4, 1]), (90, [4, 1, 5]), (60, [4, 1, 5, 2]),
    (30, [4, 1, 5, 2, 6]), (29, [4, 1, 5, 2, 6, 3]), (0, [4, 1, 5, 2, 6, 3]),
  ])
  func `the network that is worth least goes first, until the rest fits`(
    available: Int, drops: [Int]
  ) throws {
    var sample = try CapacitySample(available: available)
    try sample.add(.facebook)
    try sample.add(.xing)
    try sample.add(.linkedin)
    try sample.add(.x)
    try sample.add(.xing, at: "2026-03-04T09:00")
    try sample.add(.linkedin, at: "2026-03-04T09:00")
    #expect(try sample.drops() == drops)
  }

  @Test func `of one network drafts go before what is approved, then what comes later`() throws {
    var sample = try CapacitySample(available: 0)
    try sample.add(.xing, .approved, at: "2026-03-05T09:00")
    try sample.add(.xing, .draft, at: "2026-03-03T09:00")
    try sample.add(.xing, .inReview, at: "2026-03-06T09:00")
    try sample.add(.xing, .draft, at: "2026-03-03T09:01")
    try sample.add(.xing, .draft, at: "2026-03-03T09:00")
    try sample.add(.xing, .approved, at: "2026-03-07T09:00")
    try sample.add(.linkedin, .draft, at: "2026-03-07T09:00")
    #expect(try sample.drops() == [4, 5, 2, 3, 6, 1, 7])
  }

  @Test func `what is out or skipped is never dropped, but what is out takes its time`() throws {
    var sample = try CapacitySample(available: 60)
    try sample.add(.facebook, minutes: 50, .published)
    try sample.add(.facebook, minutes: 500, .skipped)
    try sample.add(.linkedin, minutes: 20)
    #expect(try sample.drops() == [3])
    sample.people = [try Sample.person(minutes: 0)]
    #expect(try sample.drops() == [3])
  }

  @Test func `a dropped post frees its minutes and those of its answers`() throws {
    var sample = try CapacitySample(available: 85)
    sample.percent = 10
    for minutes in [30, 30, 30] { try sample.add(.facebook, minutes: minutes) }
    // 90 + 30 of 85; without one 60 + 20.
    #expect(try sample.drops() == [3])
    let drop = try #require(try sample.capacity().drops.first)
    #expect(drop.minutes == 30 && drop.ground == .audience(place: 3))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `drops as few as it takes in its order, and only what is open`(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    var sample = try CapacitySample(available: Int.random(in: 0...300, using: &random))
    sample.percent = [0, 20, 50].randomElement(using: &random) ?? 0
    for _ in 0..<Int.random(in: 0...9, using: &random) {
      try sample.add(
        CapacitySample.networks.randomElement(using: &random) ?? .x,
        minutes: Int.random(in: 0...90, using: &random),
        PostStatus.allCases.randomElement(using: &random) ?? .draft,
        at: WallTime.monday.adding(days: Int.random(in: 0..<7, using: &random)))
    }
    let drops = try sample.capacity().drops.map(\.post)
    #expect(drops.allSatisfy(\.status.isOpen) && Set(drops.map(\.id)).count == drops.count)
    // Fits without them or nothing is left to drop; with the last of them it does not fit yet.
    let whole = sample.posts
    sample.posts = whole.filter { !drops.contains($0) }
    #expect(try sample.fits || !sample.posts.contains(where: \.status.isOpen))
    if let last = drops.last {
      sample.posts.append(last)
      #expect(try !sample.fits)
    }
    var none = sample
    none.posts = whole
    none.people = [try Sample.person(minutes: 0)]
    none.percent = 20
    #expect(try none.drops().starts(with: drops.map(\.id.number)))
  }
}

extension CapacitySample {
  fileprivate var fits: Bool {
    get throws {
      let capacity = try capacity()
      return capacity.planned + (capacity.reserve ?? 0) <= (capacity.available ?? .max)
    }
  }
}

extension WallTime {
  fileprivate static let monday: WallTime = "2026-03-02T09:00"
}
