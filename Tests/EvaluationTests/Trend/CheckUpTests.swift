import Evaluation
import Planning
import TestSupport
import Testing

/// A campaign from 2 to 29 March 2026 that is looked at again.
@Suite struct CheckUpTests {
  private func due(_ sample: ResultsSample) throws -> Int? {
    try sample.results().dueCheckUp?.months
  }

  @Test(
    arguments: [
      ("2026-03-29", nil), ("2026-04-28", nil), ("2026-04-29", 1), ("2026-05-26", 1),
      ("2026-05-27", nil), ("2026-06-29", 3), ("2026-09-29", 6), ("2027-03-29", 12),
      ("2027-04-26", nil),
    ] as [(Day, Int?)])
  func `waits for four weeks from its day on`(today: Day, months: Int?) throws {
    #expect(try due(ResultsSample(try Sample.goal(.leads), today: today)) == months)
  }

  @Test func `is done by a number of a goal that was read since`() throws {
    var sample = ResultsSample(try Sample.goal(.leads), today: "2026-05-10")
    sample.total(7, on: "2026-04-28")
    #expect(try due(sample) == 1)
    sample.total(7, of: .sales, on: "2026-05-01")
    #expect(try due(sample) == 1)
    sample.total(8, on: "2026-05-01")
    #expect(try due(sample) == nil)
  }

  @Test func `a post's number, or a channel's level, does it too`() throws {
    var clicks = ResultsSample(try Sample.goal(), today: "2026-05-10")
    try clicks.add([3])
    #expect(try due(clicks) == 1)
    clicks.posts.append(
      try Sample.measured(
        9, publishedAt: noon("2026-03-04"), readAt: noon("2026-05-02"), [.linkClicks: 3]))
    #expect(try due(clicks) == nil)
    var followers = ResultsSample(try Sample.goal(.followers, target: 900), today: "2026-05-10")
    followers.level(800, of: try Sample.channel(), on: "2026-05-02")
    #expect(try due(followers) == nil)
  }

  @Test func `tells what each goal had come to at the end and then`() throws {
    var sample = ResultsSample(try Sample.goal(.leads), today: "2026-10-10")
    sample.total(22, on: "2026-03-30")
    sample.total(24, on: "2026-05-02")
    sample.total(26, on: "2026-05-20")
    sample.total(27, on: "2026-08-01")
    let results = try sample.results()
    #expect(results.valuesAtEnd.map(\.value) == [22])
    let found = results.campaign.checkUps.prefix(3).map { checkUp in
      results.values(at: checkUp).map(\.value)
    }
    #expect(found == [[26], [], []], "what was read too late tells of another time")
  }

  @Test func `a level needs all its channels`() throws {
    let (first, second) = (try Sample.channel(), try Sample.channel(2, .instagram))
    var sample = ResultsSample(
      try Sample.goal(.followers, target: 900, startValue: 700), today: "2026-07-10")
    for (day, values) in [("2026-03-29", [800, 50]), ("2026-05-02", [820, 60])] as [(Day, [Int])] {
      sample.level(values[0], of: first, on: day)
      sample.level(values[1], of: second, on: day)
    }
    sample.level(850, of: first, on: "2026-07-01")
    sample.audiences = [try Sample.audience(networks: [.facebook, .instagram])]
    let results = try sample.results()
    #expect(results.valuesAtEnd.map(\.value) == [850])
    let found = results.campaign.checkUps.prefix(2).map { checkUp in
      results.values(at: checkUp).map(\.value)
    }
    #expect(found == [[880], []])
  }
}
