import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct ExperimentOutlookTests {
  @Test(arguments: [1.2, 1.5, 2, 4], [0.8, 1.1])
  func `finds what so many posts an arm were asked for`(factor: Double, sigma: Double) throws {
    let posts = try #require(postsPerArm(factor: factor, sigma: sigma))
    #expect(ExperimentPower.smallestFactor(postsPerArm: posts, sigma: sigma) <= factor)
    #expect(ExperimentPower.smallestFactor(postsPerArm: posts - 1, sigma: sigma) > factor)
    let both = ExperimentPower.smallestFactors(postsPerArm: posts)
    #expect(both.contains(ExperimentPower.smallestFactor(postsPerArm: posts, sigma: sigma)))
  }

  /// Posts of the channel every so many days, up to the morning of 2 March.
  private func past(everyDays days: Int, weeks: Int, value: Int? = nil, isPaid: Bool = false)
    throws -> [MeasuredPost]
  {
    try stride(from: 1, through: 7 * weeks, by: days).map { ago in
      let day = ("2026-03-02" as Day).adding(days: -ago)
      return try Sample.measured(
        ago, publishedAt: noon(day), isPaid: isPaid, value.map { [.linkClicks: $0] } ?? [:])
    }
  }

  private func outlook(
    _ channel: [MeasuredPost], until: Day = "2026-04-26", trials: [ExperimentTrial] = []
  ) throws -> ExperimentOutlook {
    ExperimentOutlook(
      try Sample.experiment(to: until), trials: trials, channel: channel, in: .berlin,
      at: "2026-03-02T07:00:00Z")
  }

  @Test func `goes by the pace of the last eight weeks`() throws {
    let outlook = try outlook(past(everyDays: 7, weeks: 20) + past(everyDays: 7, weeks: 20))
    let pace = try #require(outlook.pace)
    #expect(abs(pace - 2) < 0.3)
    #expect(outlook.weeksToVerdict == 4 && outlook.weeksToSupport == 5)
    #expect(outlook.isDecidable == true)
    let factors = try #require(outlook.smallestFactors)
    #expect(factors.lowerBound > 2 && factors.upperBound < 5)
  }

  @Test func `says when the end comes too early`() throws {
    let outlook = try outlook(past(everyDays: 7, weeks: 8), until: "2026-04-05")
    #expect(outlook.expected.map { $0 < 8 } == true)
    #expect(outlook.isDecidable == false && outlook.smallestFactors == nil)
    #expect(outlook.weeksToVerdict == 8)
  }

  @Test func `where nothing went out and nothing is planned it knows nothing`() throws {
    for channel in [[], try past(everyDays: 7, weeks: 8, isPaid: true)] {
      let outlook = try outlook(channel)
      #expect(outlook.pace == nil && outlook.expected == nil && outlook.isDecidable == nil)
      #expect(outlook.weeksToVerdict == nil && outlook.weeksToSupport == nil)
    }
  }

  @Test func `goes by what is planned where that is more`() throws {
    let planned = try (0..<8).map { place in
      MeasuredPost(
        post: try Sample.post(
          100 + place,
          plannedAt: WallTime(
            day: ("2026-03-03" as Day).adding(days: 7 * (place / 2)), time: .midnight)),
        readings: [:])
    }
    let outlook = try outlook(past(everyDays: 28, weeks: 8) + planned)
    #expect(outlook.pace.map { $0 > 2 } == true)
    #expect(outlook.isDecidable == true)
  }

  @Test func `a few days of eagerness count as two weeks`() throws {
    let outlook = try outlook(past(everyDays: 1, weeks: 1))
    #expect(outlook.pace == 3.5)
  }

  @Test func `counts the posts that it has`() throws {
    var sample = try ExperimentSample()
    for day in 3...12 {
      try sample.add(5, arm: day % 2, out: ("2026-03-01" as Day).adding(days: day))
    }
    let now = noon("2026-04-20")
    let outlook = ExperimentOutlook(
      sample.experiment, trials: sample.result(at: now).trials, channel: sample.posts,
      in: .berlin, at: now)
    #expect(outlook.weeksToVerdict == 0 && outlook.weeksToSupport == 0)
    #expect(outlook.expected.map { $0 >= 10 } == true)
  }

  @Test(arguments: [(4, true), (5, false), (nil, false)])
  func `numbers below five tell little`(value: Int?, isSmall: Bool) throws {
    #expect(try outlook(past(everyDays: 7, weeks: 8, value: value)).hasSmallNumbers == isSmall)
  }
}
