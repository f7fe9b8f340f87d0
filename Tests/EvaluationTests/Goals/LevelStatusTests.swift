import Evaluation
import Planning
import TestSupport
import Testing

/// Ratios, levels and durations, each by its own rule.
@Suite struct LevelStatusTests {
  private func ratio(_ today: Day, percent: [Int], missing: Int = 0) throws -> GoalProgress {
    var sample = ResultsSample(try Sample.goal(.clickRate, target: 0.05), today: today)
    for value in percent {
      sample.posts.append(
        try Sample.measured(
          sample.posts.count + 1, publishedAt: noon("2026-03-03"),
          [.linkClicks: value, .impressions: 100]))
    }
    try sample.add(Array(repeating: nil, count: missing))
    return try sample.progress()
  }

  @Test(
    arguments: [
      ("2026-03-16", [9, 9, 9, 9, 9], 0, .tooEarly),
      ("2026-03-16", [1, 2, 3, 7, 8, 9], 0, .onTrack),
      ("2026-03-16", [1, 2, 3, 6, 8, 9], 0, .close),
      ("2026-03-16", [1, 2, 3, 3, 4, 4], 0, .behind),
      ("2026-04-06", [5, 5, 5, 5, 5], 0, .notJudgeable),
      ("2026-04-06", [5, 5, 5, 5, 5, 5], 0, .met), ("2026-04-06", [4, 4, 4, 4, 4, 99], 0, .missed),
      ("2026-04-06", [4, 4, 4, 4, 4, 4, 4, 4], 2, .missed),
      ("2026-04-06", [4, 4, 4, 4, 4, 4], 2, .notJudgeable), ("2026-04-06", [], 3, .notMeasured),
    ] as [(Day, [Int], Int, GoalStatus)])
  func `a ratio is the median of six posts or more`(
    today: Day, percent: [Int], missing: Int, status: GoalStatus
  ) throws {
    #expect(try ratio(today, percent: percent, missing: missing).status == status)
  }

  @Test func `paid posts stay out of a ratio, and the pool does not rule it`() throws {
    var sample = ResultsSample(try Sample.goal(.engagementRate, target: 0.02), today: "2026-04-06")
    for (interactions, impressions) in [(10, 400), (12, 500), (8, 350), (200, 20_000)] {
      sample.posts.append(
        try Sample.measured(
          sample.posts.count + 1, publishedAt: noon("2026-03-03"),
          isPaid: impressions > 10_000,
          [.reactions: interactions, .comments: 0, .shares: 0, .impressions: impressions]))
    }
    let actual = try #require(try sample.progress().actual)
    #expect(actual.value == 12.0 / 500)
    #expect(actual.evidence == .medianOfPosts(count: 3))
  }

  @Test(
    arguments: [
      ("2026-03-16", "2026-03-16", 150, .onTrack), ("2026-03-16", "2026-03-16", 149, .onTrack),
      ("2026-03-16", "2026-03-16", 127, .onTrack), ("2026-03-16", "2026-03-16", 126, .close),
      ("2026-03-16", "2026-03-16", 113, .close), ("2026-03-16", "2026-03-16", 112, .behind),
      ("2026-03-16", "2026-03-16", 90, .behind),
      ("2026-03-16", "2026-03-16", 200, .met), ("2026-03-16", "2026-03-03", 110, .onTrack),
      ("2026-03-17", "2026-03-02", 200, .outdated), ("2026-04-06", "2026-04-01", 199, .missed),
      ("2026-04-06", "2026-03-14", 199, .outdated), ("2026-06-06", "2026-04-01", 200, .met),
      ("2026-06-06", "2026-06-01", 200, .notMeasured),
    ] as [(Day, Day, Int, GoalStatus)])
  func `a stock grows from its start value, and its reading must be fresh`(
    today: Day, read: Day, followers: Int, status: GoalStatus
  ) throws {
    let goal = try Sample.goal(.followers, target: 200, startValue: 100)
    var sample = ResultsSample(goal, today: today)
    sample.level(followers, of: try Sample.channel(), on: read)
    #expect(try sample.progress().status == status)
  }

  @Test func `a stock of several channels is their sum, as old as the oldest`() throws {
    var sample = ResultsSample(
      try Sample.goal(.followers, target: 200, startValue: 100), today: "2026-03-16")
    sample.level(90, of: try Sample.channel(1, .facebook), on: "2026-03-10")
    sample.level(80, of: try Sample.channel(1, .facebook), on: "2026-03-12")
    sample.level(70, of: try Sample.channel(2, .x), on: "2026-03-15")
    let actual = try #require(try sample.progress().actual)
    #expect(actual.value == 150)
    #expect(actual.observedAt == noon("2026-03-12"))
    #expect(try sample.progress().coverage == nil)
  }

  @Test func `without a start value the way to a stock cannot be judged`() throws {
    var sample = ResultsSample(try Sample.goal(.followers, target: 200), today: "2026-03-16")
    sample.level(150, of: try Sample.channel(), on: "2026-03-16")
    let progress = try sample.progress()
    #expect(progress.expected == nil)
    #expect(progress.status == .notJudgeable)
  }

  @Test func `a missing channel proves no failure`() throws {
    var sample = ResultsSample(
      try Sample.goal(.followers, target: 200, startValue: 100), today: "2026-04-06")
    sample.level(199, of: try Sample.channel(1, .facebook), on: "2026-04-01")
    sample.ofChannels[try Sample.channel(2, .x)] = []
    #expect(try sample.progress().status == .notJudgeable)
  }

  @Test(
    arguments: [
      ("2026-03-16", 60, .onTrack), ("2026-03-16", 61, .behind), ("2026-04-06", 60, .met),
      ("2026-04-06", 61, .missed),
    ] as [(Day, Int, GoalStatus)])
  func `a shorter time is better, and settled at the end only`(
    today: Day, minutes: Int, status: GoalStatus
  ) throws {
    var sample = ResultsSample(try Sample.goal(.responseMinutes, target: 60), today: today)
    sample.level(minutes, of: try Sample.channel(), on: min(today, "2026-04-01"))
    #expect(try sample.progress().status == status)
  }
}
