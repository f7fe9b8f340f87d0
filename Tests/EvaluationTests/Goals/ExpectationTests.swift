import Evaluation
import Planning
import TestSupport
import Testing

/// Twelve leads in 56 days, seen on day 28: sixteen posts planned, ten of them due and out on time.
@Suite struct ExpectationTests {
  private static let ages = [26, 24, 21, 19, 17, 14, 12, 9, 5, 2]
  private static let today: Day = "2026-03-30"

  private func sample(
    target: Double = 12, due: [Int] = ages, skipped: Int = 0,
    ahead: [Day] = [
      "2026-04-01", "2026-04-05", "2026-04-10", "2026-04-15", "2026-04-20", "2026-04-24",
    ]
  ) throws -> ResultsSample {
    var sample = ResultsSample(
      try Sample.goal(.leads, target: target, due: "2026-04-26"), today: Self.today)
    let facebook = try Sample.channel()
    for (number, age) in due.enumerated() {
      let day = Self.today.adding(days: -age)
      let isOut = number >= skipped
      let post = try Sample.post(
        number + 1, on: facebook, plannedAt: wall(day), publishedAt: isOut ? noon(day) : nil,
        status: isOut ? nil : .skipped)
      sample.posts.append(MeasuredPost(post: post, readings: [:]))
    }
    for day in ahead {
      let post = try Sample.post(sample.posts.count + 1, on: facebook, plannedAt: wall(day))
      sample.posts.append(MeasuredPost(post: post, readings: [:]))
    }
    return sample
  }

  private func wall(_ day: Day) -> WallTime {
    PlanZone.berlin.wallTime(at: noon(day))
  }

  /// Numbers worked out with SciPy.
  @Test(
    arguments: [
      (2, .behind, 0.0785, nil), (3, .close, 0.1580, 0.0125), (5, .onTrack, 0.3792, 0.140),
      (8, .onTrack, nil, 0.751), (12, .met, nil, nil),
    ] as [(Int, GoalStatus, Double?, Double?)])
  func `expects by planned posts and their age`(
    leads: Int, status: GoalStatus, p: Double?, forecast: Double?
  ) throws {
    var sample = try sample()
    sample.total(leads, on: Self.today)
    let progress = try sample.progress()
    #expect(abs((progress.expected ?? 0) - 6.937794) < 1e-6)
    #expect(abs((progress.expectation?.measuredEffect ?? 0) - 9.250392) < 1e-6)
    #expect(progress.status == status)
    if let p { #expect(abs((progress.verdict.pValue ?? 0) - p) < 5e-5) }
    if let forecast { #expect(abs((progress.verdict.forecast ?? 0) - forecast) < 5e-4) }
  }

  @Test func `tells too few posts from too little effect`() throws {
    var sample = try sample(skipped: 5)
    sample.total(3, on: Self.today)
    let progress = try sample.progress()
    let kept = try #require(progress.planKept)
    let effect = try #require(progress.effect)
    #expect(kept < 0.5)
    #expect(abs(kept * effect - 3 / 6.937794) < 1e-6)
  }

  @Test func `compares an older total with what was to be expected then`() throws {
    var sample = try sample()
    sample.total(3, on: "2026-03-26")
    let progress = try sample.progress()
    let expectation = try #require(progress.expectation)
    #expect(abs(expectation.planned - 6.937794) < 1e-6)
    #expect(expectation.measuredShare < 1)
    #expect(expectation.comparable == progress.expected)
  }

  /// A plan made a week at a time has not promised the whole target for this week.
  @Test func `a plan that reaches a week ahead is taken to go on`() throws {
    var sample = try sample(due: [2], ahead: [])
    sample.today = "2026-03-05"
    sample.posts = [
      MeasuredPost(
        post: try Sample.post(plannedAt: "2026-03-03T12:00", publishedAt: noon("2026-03-03")),
        readings: [:])
    ]
    sample.total(0, on: "2026-03-05")
    let expected = try #require(try sample.progress().expected)
    #expect(abs(expected - 12 * 0.5 * 4 / 56) < 1e-9)
  }

  @Test func `what was not measured is not expected`() throws {
    var sample = ResultsSample(try Sample.goal(.reach, target: 1000), today: "2026-03-27")
    try sample.add([200, 200, nil])
    let expectation = try #require(try sample.progress().expectation)
    #expect(abs(expectation.measuredShare - 2.0 / 3) < 1e-9)
    #expect(abs(expectation.measuredEffect - 2) < 1e-9)
  }

  @Test func `posts where nobody tells the metric are not waited for`() throws {
    var sample = ResultsSample(
      try Sample.goal(.reach, target: 100), today: "2026-04-06")
    try sample.add([40, 50])
    sample.posts.append(
      try Sample.measured(3, on: Sample.channel(2, .xing), publishedAt: noon("2026-03-03")))
    let progress = try sample.progress()
    #expect(progress.coverage == Coverage(measured: 2, published: 2))
    #expect(progress.status == .missed)
  }
}

/// What would turn each verdict.
@Suite struct GoalTurnTests {
  @Test(
    arguments: [
      ("2026-03-01", nil, .day("2026-03-02")), ("2026-03-03", 0, .day("2026-03-05")),
      ("2026-03-16", 20, .value(6, .close)), ("2026-03-16", 3, .value(7, .onTrack)),
      ("2026-03-16", 1, .value(7, .onTrack)), ("2026-04-06", 39, nil), ("2026-03-16", 40, nil),
    ] as [(Day, Int?, GoalVerdict.Turn?)])
  func `of a total`(today: Day, total: Int?, turn: GoalVerdict.Turn?) throws {
    var sample = ResultsSample(try Sample.goal(.leads), today: today)
    if let total { sample.total(total, on: min(today, "2026-04-01")) }
    #expect(try sample.progress().verdict.turn == turn)
  }

  @Test(
    arguments: [
      ("2026-03-20", 1, 4, .gaps, 2), ("2026-04-06", 5, 5, .notJudgeable, 3),
      ("2026-04-06", 1, 1, .notJudgeable, 1),
    ] as [(Day, Int, Int, GoalStatus, Int)])
  func `of gaps is what to measure`(
    today: Day, measured: Int, missing: Int, status: GoalStatus, posts: Int
  ) throws {
    var sample = ResultsSample(try Sample.goal(), today: today)
    try sample.add(Array(repeating: 30, count: 1))
    try sample.add(Array(repeating: 1, count: measured - 1))
    try sample.add(Array(repeating: nil, count: missing))
    let verdict = try sample.progress().verdict
    #expect(verdict.status == status)
    #expect(verdict.turn == .measuring(posts: posts))
  }
}

/// A price is judged as the count that the cost should have brought.
@Suite struct PriceStatusTests {
  @Test(
    arguments: [
      ("2026-03-20", 0, 333.33, .notMeasured), ("2026-03-20", 5, 200, .onTrack),
      ("2026-03-20", 1, 1000, .onTrack), ("2026-04-06", 5, 200, .met),
      ("2026-04-06", 4, 250, .missed),
    ] as [(Day, Int, Double, GoalStatus)])
  func `cost per lead`(today: Day, leads: Int, price: Double, status: GoalStatus) throws {
    var sample = ResultsSample(try Sample.goal(.costPerLead, target: 20_000), today: today)
    sample.efforts = [
      try EffortEntry(
        on: .campaign(Reference(id: ID(1), name: "Easter")), day: "2026-03-05", minutes: nil,
        money: try Money(cents: 100_000),
        activity: nil)
    ]
    sample.total(leads, of: .leads, on: min(today, "2026-04-01"))
    let progress = try sample.progress()
    #expect(abs((progress.actual?.value ?? 0) / 100 - price) < 0.01)
    #expect(progress.status == status)
  }

  @Test func `without any cost there is no price`() throws {
    var sample = ResultsSample(try Sample.goal(.costPerLead, target: 20_000), today: "2026-03-20")
    sample.total(5, of: .leads, on: "2026-03-20")
    try sample.add([nil])
    #expect(try sample.progress().status == .notMeasured)
  }
}
