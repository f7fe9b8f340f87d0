import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct ExperimentResultTests {
  @Test func `five against five, by all 252 ways to deal them`() throws {
    let result = try ExperimentSample(usual: [12, 30, 18, 25, 41], new: [55, 38, 62, 29, 90])
      .result()
    let comparison = try #require(result.comparison)
    #expect(abs(comparison.p - 10.0 / 252) < 1e-12)
    #expect(abs(comparison.factor - 2.14) < 0.005)
    #expect(comparison.pairs == nil)
    #expect(result.verdict == .supported && result.isOver && result.lacking == 0)
  }

  @Test func `six weeks with one post of each arm are compared week by week`() throws {
    var sample = try ExperimentSample()
    let weeks = zip([14, 22, 9, 31, 17, 26], [21, 20, 16, 45, 30, 37]).enumerated()
    for (week, values) in weeks {
      let monday = ("2026-03-02" as Day).adding(days: 7 * week)
      try sample.add(values.0, arm: 0, out: monday)
      try sample.add(values.1, arm: 1, out: monday.adding(days: 3))
    }
    let comparison = try #require(sample.result().comparison)
    #expect(comparison.pairs == 6)
    #expect(abs(comparison.p - 0.0625) < 1e-12)
    #expect(abs(comparison.factor - 1.41) < 0.005)
    #expect(sample.result().verdict == .hint)
    try sample.add(20, arm: 0, out: "2026-03-04")
    #expect(sample.result().comparison?.pairs == nil)
  }

  @Test(
    arguments: [
      ([1, 2, 3], [10, 20, 30, 40, 50], .notDecidable, 1),
      ([], [], .notDecidable, 8),
      ([1, 2, 3, 4], [10, 20, 30, 40], .hint, 0),
      ([1, 2, 3, 4], [10, 20, 30, 40, 50, 60], .hint, 0),
      ([1, 2, 3, 4, 5], [10, 20, 30, 40, 50], .supported, 0),
      ([10, 20, 30, 40, 50], [1, 2, 3, 4, 5], .supported, 0),
      ([10, 20, 30, 40, 50], [12, 19, 33, 38, 52], .noDifference, 0),
      ([1000, 1001, 1002, 1003, 1004], [1010, 1011, 1012, 1013, 1014], .noDifference, 0),
    ] as [([Int], [Int], ExperimentVerdict, Int)])
  func `says no more than so many posts carry`(
    usual: [Int], new: [Int], verdict: ExperimentVerdict, lacking: Int
  ) throws {
    let result = try ExperimentSample(usual: usual, new: new).result()
    #expect(result.verdict == verdict && result.lacking == lacking)
    #expect((result.comparison == nil) == (verdict == .notDecidable))
  }

  @Test func `shows no difference before the last post is old enough`() throws {
    let sample = try ExperimentSample(usual: [1, 2, 3, 4, 5], new: [10, 20, 30, 40, 50])
    for now in ["2026-04-26T22:00:00Z", "2026-05-03T21:59:59Z"] as [Instant] {
      let result = sample.result(at: now)
      #expect(result.verdict == .running && result.comparison == nil && !result.isOver)
      #expect(result.measured(0).count == 5)
    }
    #expect(sample.result(at: ExperimentSample.judged).verdict == .supported)
    let quick = try ExperimentSample(metric: .impressions, on: Sample.channel(1, .x))
    #expect(quick.result().judgedFrom == "2026-04-28T22:00:00Z")
  }

  @Test func `counts what has no value, and says why`() throws {
    var sample = try ExperimentSample()
    try sample.add(5, arm: 0, out: "2026-03-03")
    try sample.add(nil, arm: 1, out: "2026-03-04")
    try sample.add(7, arm: 0, out: "2026-03-05", readAfter: 3)
    try sample.add(9, arm: 1, out: "2026-03-06", isPaid: true)
    try sample.add(9, arm: 0, out: "2026-04-27")
    try sample.add(MeasuredPost(post: Sample.post(6), readings: [:]), arm: 1)
    try sample.add(MeasuredPost(post: Sample.post(7, status: .skipped), readings: [:]), arm: 0)
    try sample.add(9, arm: 1, out: "2026-03-19")
    let trials = sample.result(at: "2026-03-25T12:00:00Z").trials
    let states = Dictionary(uniqueKeysWithValues: trials.map { ($0.id.number, $0.state) })
    #expect(
      states == [
        1: .measured, 2: .unmeasured, 3: .unmeasured, 4: .paid, 5: .outside, 6: .planned,
        7: .skipped, 8: .young,
      ])
    #expect(trials.compactMap(\.value) == [5])
  }

  @Test func `takes the first value after a week, not the last one`() throws {
    var sample = try ExperimentSample(metric: .interactions)
    let out = noon("2026-03-03")
    let day = { out.adding(seconds: $0 * 86_400) }
    let readings: [Metric: [(Int, Int)]] = [
      .reactions: [(3, 1), (7, 10), (30, 99)], .comments: [(8, 2)], .shares: [(7, 3), (9, 50)],
    ]
    let post = MeasuredPost(
      post: try Sample.post(publishedAt: out),
      readings: readings.mapValues { values in
        values.map { Reading(value: $1, observedAt: day($0), source: .manual) }
      })
    try sample.add(post, arm: 0)
    #expect(sample.result().trials.map(\.value) == [15])
    #expect(sample.result(at: day(7)).trials.map(\.state) == [.unmeasured])
    #expect(sample.result(at: day(8)).trials.map(\.value) == [15])
  }

  @Test(arguments: [(0, ExperimentVerdict.hint), (1, .supported)])
  func `where each arm has its own weekday a difference is a hint at most`(
    swapped: Int, verdict: ExperimentVerdict
  ) throws {
    var sample = try ExperimentSample()
    for week in 0..<6 {
      let monday = ("2026-03-02" as Day).adding(days: 7 * week)
      let first = week == 0 ? swapped : 0
      for (place, arm) in [first, 1 - first].enumerated() {
        try sample.add(
          (arm == 0 ? 10 : 90) + week, arm: arm, out: monday.adding(days: 2 * place))
      }
    }
    #expect(sample.result().verdict == verdict)
    #expect(sample.result().hasWeekdaysApart(in: .berlin) == (verdict == .hint))
  }

  @Test func `notices arms that never share a weekday`() throws {
    var sample = try ExperimentSample()
    for week in 0..<3 {
      let monday = ("2026-03-02" as Day).adding(days: 7 * week)
      try sample.add(5, arm: 0, out: monday)
      try sample.add(5, arm: 1, out: monday.adding(days: 2))
      #expect(sample.result().hasWeekdaysApart(in: .berlin) == (week > 0))
    }
    try sample.add(5, arm: 1, out: "2026-04-06")
    #expect(!sample.result().hasWeekdaysApart(in: .berlin))
  }
}
