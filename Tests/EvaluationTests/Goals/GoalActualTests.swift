import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct GoalActualTests {
  /// Linear from the first day on: 28 days, 40 wanted.
  @Test(
    arguments: [
      ("2026-03-01", nil), ("2026-03-02", 0), ("2026-03-03", 40.0 / 28), ("2026-03-16", 20),
      ("2026-03-29", 40.0 * 27 / 28), ("2026-03-30", 40), ("2027-03-30", 40),
    ] as [(Day, Double?)])
  func `expects what a steady course would have reached`(today: Day, expected: Double?) throws {
    #expect(try ResultsSample(Sample.goal(), today: today).progress().expected == expected)
  }

  /// The reference's example: 12 leads in 56 days, day 28.
  @Test func `expects half at half time`() throws {
    let goal = try Sample.goal(.leads, target: 12, due: "2026-04-26")
    #expect(try ResultsSample(goal, today: "2026-03-30").progress().expected == 6)
  }

  @Test func `a stock is expected to grow from its start value`() throws {
    let goal = try Sample.goal(.followers, target: 200, startValue: 100)
    #expect(try ResultsSample(goal, today: "2026-03-16").progress().expected == 150)
  }

  @Test func `a total entered for the campaign counts before single posts`() throws {
    var sample = ResultsSample(try Sample.goal(.leads), today: "2026-03-20")
    try sample.add([1, 2])
    #expect(try sample.progress().actual?.evidence == .posts(measured: 2))
    #expect(try sample.progress().coverage == Coverage(measured: 2, published: 2))
    sample.total(7, on: "2026-03-19")
    sample.total(9, on: "2026-03-20")
    #expect(try sample.progress().actual?.value == 9)
    #expect(try sample.progress().actual?.evidence == .campaignTotal)
    #expect(try sample.progress().coverage == nil)
  }

  @Test func `a total of the campaign says nothing of one network among several`() throws {
    var sample = ResultsSample(try Sample.goal(.leads, on: .facebook), today: "2026-03-20")
    sample.total(9, on: "2026-03-20")
    #expect(try sample.progress().actual == nil)
    sample.audiences = [try Sample.audience(networks: [.facebook])]
    #expect(try sample.progress().actual?.value == 9)
  }

  @Test func `coverage is told without any number, but only for what posts can show`() throws {
    var sample = ResultsSample(try Sample.goal(.reach), today: "2026-03-20")
    try sample.add([nil])
    #expect(try sample.progress().coverage == Coverage(measured: 0, published: 1))
    sample.goal = try Sample.goal(.leads)
    #expect(try sample.progress().coverage == nil)
  }

  @Test func `counts what went out by the due day, in the plan's time`() throws {
    var sample = ResultsSample(try Sample.goal(due: "2026-03-15"), today: "2026-04-06")
    for out in ["2026-03-15T22:59:59Z", "2026-03-15T23:00:00Z"] as [Instant] {
      sample.posts.append(
        try Sample.measured(sample.posts.count + 1, publishedAt: out, [.linkClicks: 30]))
    }
    #expect(try sample.progress().actual?.value == 30)
    #expect(try sample.progress().coverage?.published == 1)
  }

  @Test func `takes the last reading up to the moment asked about`() throws {
    let post = MeasuredPost(
      post: try Sample.post(publishedAt: noon("2026-03-03")),
      readings: [
        .linkClicks: [(5, "2026-03-04"), (8, "2026-03-12"), (9, "2026-03-21")].map {
          Reading(value: $0.0, observedAt: noon($0.1), source: .manual)
        }
      ])
    for (today, value) in [("2026-03-05", 5), ("2026-03-12", 8), ("2026-03-25", 9)] as [(Day, Int)]
    {
      var sample = ResultsSample(try Sample.goal(), today: today)
      sample.posts = [post]
      #expect(try sample.progress().actual?.value == Double(value))
    }
    #expect(post.matureValue(of: .linkClicks, at: noon("2026-03-10")) == nil)
    #expect(post.matureValue(of: .linkClicks, at: noon("2026-03-12")) == 8)
  }

  @Test func `adds the days of the channels within the period, the last reading of each`() throws {
    let channel = try Sample.channel()
    let goal = try Sample.goal(.newFollowers, target: 100)
    var sample = ResultsSample(goal, today: "2026-03-05")
    let days: [(Day, Int)] = [
      ("2026-03-01", 100), ("2026-03-02", 1), ("2026-03-02", 2), ("2026-03-03", 3),
      ("2026-03-04", 4), ("2026-03-30", 100),
    ]
    sample.ofChannels[channel] = days.enumerated().map { offset, day in
      Measurement(
        of: .channelDay(channel.id, day.0), .newFollowers, value: day.1,
        observedAt: noon("2026-03-05").adding(seconds: offset - 60), source: .manual)
    }
    let actual = try #require(try sample.progress().actual)
    #expect(actual.value == 9)
    #expect(actual.evidence == .channelDays)
  }

  @Test func `networks of the audience count, others do not`() throws {
    var sample = ResultsSample(try Sample.goal(.followers, target: 200), today: "2026-03-16")
    sample.level(50, of: try Sample.channel(1, .linkedin), on: "2026-03-16")
    #expect(try sample.progress().actual == nil)
  }
}
