import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct CurveTests {
  /// The points, and that the last of them is what was reached.
  private func points(_ sample: ResultsSample) throws -> [CurvePoint] {
    let goalCase = GoalCase(sample.goal, in: try sample.results())
    let points = goalCase.curve
    if let last = points.last { #expect(last.value == goalCase.actual?.value) }
    #expect(points == points.sorted { $0.day < $1.day })
    return points
  }

  private func point(_ day: Day, _ value: Double) -> CurvePoint {
    CurvePoint(day: day, value: value)
  }

  @Test func `a post counts on the day it went out, and an unmeasured one not at all`() throws {
    var sample = ResultsSample(try Sample.goal(), today: "2026-03-20")
    try sample.add([3, nil], out: "2026-03-03")
    try sample.add([4], out: "2026-03-03")
    try sample.add([2], out: "2026-03-08")
    #expect(try points(sample) == [point("2026-03-03", 7), point("2026-03-08", 9)])
  }

  @Test func `a campaign's total stands on the day it was read, the last of each day`() throws {
    var sample = ResultsSample(try Sample.goal(.leads), today: "2026-03-20")
    for (value, day) in [(1, "2026-03-04"), (2, "2026-03-11"), (3, "2026-03-11")] as [(Int, Day)] {
      sample.total(value, on: day)
    }
    sample.total(99, of: .sales, on: "2026-03-12")
    sample.total(50, on: "2026-03-25")  // after the day that is asked about
    #expect(try points(sample) == [point("2026-03-04", 1), point("2026-03-11", 3)])
  }

  @Test func `a level begins where each of its channels has been counted`() throws {
    let goal = try Sample.goal(.followers, target: 500, startValue: 300)
    var sample = ResultsSample(goal, today: "2026-03-20")
    let facebook = try Sample.channel(1, .facebook)
    let x = try Sample.channel(2, .x)
    sample.level(200, of: facebook, on: "2026-03-02")
    sample.level(100, of: x, on: "2026-03-09")
    sample.level(210, of: facebook, on: "2026-03-09")
    sample.level(230, of: facebook, on: "2026-03-16")
    #expect(try points(sample) == [point("2026-03-09", 310), point("2026-03-16", 330)])
  }

  @Test func `days add up`() throws {
    let channel = try Sample.channel(1, .facebook)
    var sample = ResultsSample(try Sample.goal(.newFollowers), today: "2026-03-20")
    sample.ofChannels[channel] =
      ([(5, "2026-03-04"), (2, "2026-03-03"), (1, "2026-02-28")] as [(Int, Day)])
      .map { value, day in
        Measurement(
          of: .channelDay(channel.id, day), .newFollowers, value: value,
          observedAt: noon("2026-03-10"), source: .manual)
      }
    #expect(try points(sample) == [point("2026-03-03", 2), point("2026-03-04", 7)])
  }

  @Test func `a median does not grow, and nothing measured is no line at zero`() throws {
    var sample = ResultsSample(try Sample.goal(.engagementRate, target: 0.1), today: "2026-03-20")
    try sample.add([5, 6, 7], metric: .reactions)
    #expect(try points(sample).isEmpty)
    #expect(try points(ResultsSample(try Sample.goal(), today: "2026-03-20")).isEmpty)
  }

  @Test func `the course goes by the plan, without one by the days, and a stock from its start`()
    throws
  {
    let course = { (sample: ResultsSample) in
      GoalCase(sample.goal, in: try sample.results()).course
    }
    let bare = try course(ResultsSample(try Sample.goal(target: 56), today: "2026-03-20"))
    #expect(bare.count == 29 && bare.map(\.value) == (0...28).map { Double($0) * 2 })
    #expect(bare.first?.day == "2026-03-02" && bare.last?.day == "2026-03-30")

    var planned = ResultsSample(try Sample.goal(target: 56), today: "2026-03-20")
    try planned.add([1, 1, 1])
    let byPlan = try course(planned).map(\.value)
    #expect(byPlan.prefix(2) == [0, 0], "all of them are due on 3 March")
    #expect(byPlan == byPlan.sorted() && byPlan.last == 56)
    #expect(byPlan.count == 20, "19 days with a plan, and the end")
    planned.today = "2026-03-24"
    let whole = try course(planned).map(\.value)
    #expect(whole.count == 29 && (55...56).contains(whole.last ?? 0))

    let stock = try Sample.goal(.followers, target: 500, startValue: 300)
    #expect(
      try course(ResultsSample(stock, today: "2026-03-20"))
        == [point("2026-03-02", 300), point("2026-03-30", 500)])
    for goal in try [Sample.goal(.followers), Sample.goal(.engagementRate, target: 0.1)] {
      #expect(try course(ResultsSample(goal, today: "2026-03-20")).isEmpty)
    }
  }

  @Test func `followers are those of the campaign's networks, from a day on`() throws {
    var sample = ResultsSample(try Sample.goal(.followers), today: "2026-03-20")
    let facebook = try Sample.channel(1, .facebook)
    sample.level(90, of: facebook, on: "2026-01-02")
    sample.level(100, of: facebook, on: "2026-03-02")
    sample.level(40, of: try Sample.channel(2, .xing), on: "2026-03-02")
    let followers = try sample.results().followers(since: "2026-02-01")
    #expect(followers.map(\.0) == [facebook])
    #expect(followers.map(\.1) == [[point("2026-03-02", 100)]])
  }

  @Test func `formats stand by network, their middle from three and their interval from six posts`()
    throws
  {
    let now: Instant = "2026-03-20T11:00:00Z"
    let x = try Sample.channel(2, .x)
    let posts =
      try (1...6).map {
        try Sample.measured($0, publishedAt: "2026-03-03T08:00:00Z", [.linkClicks: $0])
      }
      + [
        Sample.measured(7, on: x, publishedAt: "2026-03-03T08:00:00Z", [.linkClicks: 9]),
        Sample.measured(8, publishedAt: "2026-03-03T08:00:00Z", isPaid: true, [.linkClicks: 900]),
        Sample.measured(9, publishedAt: "2026-03-19T08:00:00Z", readAt: now, [.linkClicks: 80]),
        Sample.measured(10, publishedAt: "2026-03-03T08:00:00Z"),
      ]
    var sample = ResultsSample(try Sample.goal(), today: "2026-03-20")
    sample.posts = posts
    let formats = try sample.results().formats(by: .linkClicks)
    #expect(formats.map(\.network) == [.facebook, .x])
    #expect(formats.map { $0.values.map(\.value) } == [[1, 2, 3, 4, 5, 6, 80], [9]])
    #expect(formats[0].values.map(\.isMature) == [true, true, true, true, true, true, false])
    #expect(formats[0].median == 3.5 && formats[0].interval == Interval(low: 1, high: 6))
    #expect(formats[1].median == nil && formats[1].interval == nil)
  }
}
