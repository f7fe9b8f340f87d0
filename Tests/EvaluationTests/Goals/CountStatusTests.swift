import Evaluation
import Planning
import TestSupport
import Testing

/// A count of 40 by 29 March; the goal counts as ended from 6 April on.
@Suite struct CountStatusTests {
  @Test(
    arguments: [
      ("2026-03-01", 50, .notStarted), ("2026-03-02", 0, .tooEarly), ("2026-03-04", 2, .tooEarly),
      ("2026-03-16", 20, .onTrack), ("2026-03-16", 7, .onTrack), ("2026-03-16", 6, .close),
      ("2026-03-16", 2, .close), ("2026-03-16", 1, .behind), ("2026-03-16", 40, .met),
      ("2026-03-29", 39, .onTrack), ("2026-04-05", 3, .behind), ("2026-04-05", 4, .close),
      ("2026-04-06", 39, .missed), ("2026-04-06", 40, .met), ("2026-04-06", 0, .missed),
      ("2027-04-06", 39, .missed),
    ] as [(Day, Int, GoalStatus)])
  func `goes by the share of the time that has passed`(
    today: Day, total: Int, status: GoalStatus
  ) throws {
    var sample = ResultsSample(try Sample.goal(.leads), today: today)
    sample.total(total, on: min(today, "2026-04-01"))
    #expect(try sample.progress().status == status)
  }

  @Test(arguments: ["2026-03-16", "2026-04-06"] as [Day])
  func `nothing measured is not zero`(today: Day) throws {
    var sample = ResultsSample(try Sample.goal(), today: today)
    try sample.add([nil, nil])
    let progress = try sample.progress()
    #expect(progress.status == .notMeasured)
    #expect(progress.actual == nil)
    #expect(progress.coverage?.measured == 0)
  }

  /// Posts with a value, posts without one, each value, and the verdict after the end.
  @Test(
    arguments: [
      (10, 0, 4, .met), (8, 2, 5, .met), (5, 5, 8, .met), (1, 9, 40, .met),
      (1, 9, 0, .missed), (4, 6, 4, .notJudgeable), (4, 6, 3, .missed),
      (10, 0, 3, .missed), (8, 2, 4, .missed), (7, 3, 5, .notJudgeable), (1, 9, 39, .notJudgeable),
    ] as [(Int, Int, Int, GoalStatus)])
  func `with gaps a goal can be proven met, but not missed`(
    measured: Int, missing: Int, each: Int, status: GoalStatus
  ) throws {
    var sample = ResultsSample(try Sample.goal(), today: "2026-04-06")
    try sample.add(Array(repeating: each, count: measured) + Array(repeating: nil, count: missing))
    let progress = try sample.progress()
    #expect(progress.status == status)
    #expect(progress.actual?.value == Double(measured * each))
    #expect(progress.coverage == Coverage(measured: measured, published: measured + missing))
  }

  @Test(
    arguments: [
      (1, 2, 1, .gaps), (1, 1, 0, .behind), (1, 2, 40, .met), (1, 2, 39, .gaps), (2, 1, 20, .met),
    ] as [(Int, Int, Int, GoalStatus)])
  func `while it runs, few measured posts say nothing`(
    measured: Int, missing: Int, each: Int, status: GoalStatus
  ) throws {
    var sample = ResultsSample(try Sample.goal(), today: "2026-03-20")
    try sample.add(Array(repeating: each, count: measured) + Array(repeating: nil, count: missing))
    #expect(try sample.progress().status == status)
  }

  /// A total that nobody brought up to date: what came after it is unknown.
  @Test(
    arguments: [
      ("2026-03-29", 39, .missed), ("2026-04-01", 39, .missed), ("2026-03-25", 39, .missed),
      ("2026-03-10", 39, .notJudgeable), ("2026-03-10", 40, .met),
    ] as [(Day, Int, GoalStatus)])
  func `an old total proves no failure`(read: Day, total: Int, status: GoalStatus) throws {
    var sample = ResultsSample(try Sample.goal(.leads), today: "2026-04-06")
    sample.total(total, on: read)
    #expect(try sample.progress().status == status)
  }

  @Test(
    arguments: [
      ("2026-03-16", 4, .onTrack), ("2026-03-16", 6, .onTrack), ("2026-03-16", 11, .missed),
      ("2026-04-06", 10, .met), ("2026-04-06", 11, .missed), ("2026-04-06", 0, .met),
    ] as [(Day, Int, GoalStatus)])
  func `where less is better every comparison is turned round`(
    today: Day, hides: Int, status: GoalStatus
  ) throws {
    var sample = ResultsSample(try Sample.goal(.hides, target: 10), today: today)
    try sample.add([hides])
    #expect(try sample.progress().status == status)
  }

  @Test func `where less is better gaps prove no success`() throws {
    var sample = ResultsSample(try Sample.goal(.hides, target: 10), today: "2026-04-06")
    try sample.add([1, nil, nil])
    #expect(try sample.progress().status == .notJudgeable)
    try sample.add([10])
    #expect(try sample.progress().status == .missed)
  }
}
