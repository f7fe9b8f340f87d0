import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct AdviceTests {
  private func changes(
    _ sample: ResultsSample, openFollowUps: Int = 0
  ) throws -> [Advice] {
    let results = try sample.results()
    return Advice.changes(
      results, progress: results.goalCases.map(\.progress), plan: PlanKeeping(results),
      learning: Learning(
        results.posts, efforts: [], goals: results.goals, shuffles: 99, at: results.now,
        in: .berlin),
      openFollowUps: openFollowUps)
  }

  @Test func `missing numbers come first`() throws {
    var sample = ResultsSample(
      try Sample.goal(target: 7, startValue: 3), today: "2026-04-06")
    try sample.add([1, 2, nil, nil])
    let found = try changes(sample, openFollowUps: 2)
    #expect(
      found == [
        .measure(missing: 2, coverage: Coverage(measured: 2, published: 4)), .answer(open: 2),
      ])
  }

  @Test func `three at most`() throws {
    var sample = ResultsSample(try Sample.goal(), today: "2026-04-06")
    try sample.add([1, nil, nil])
    for number in 10..<16 {
      sample.posts.append(
        MeasuredPost(
          post: try Sample.post(number, plannedAt: "2026-03-04T09:00", status: .skipped),
          readings: [:]))
    }
    let found = try changes(sample, openFollowUps: 1)
    #expect(found.count == Advice.most)
    #expect(found.map(\.certainty) == [.supported, .supported, .supported])
  }

  @Test func `nothing to say about a campaign without faults`() throws {
    var sample = ResultsSample(try Sample.goal(target: 4, startValue: 1), today: "2026-04-06")
    try sample.add([2, 2, 2])
    #expect(try changes(sample).isEmpty)
  }
}
