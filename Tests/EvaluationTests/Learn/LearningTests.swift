import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct LearningTests {
  @Test(arguments: [(1, 19), (12, 8), (19, 1)])
  func `too little data says how many posts are missing`(posts: Int, missing: Int) throws {
    var sample = LearningSample()
    try sample.add(posts)
    let answer = try #require(sample.answer(.format))
    #expect(answer.verdict == .tooLittleData)
    #expect(answer.posts == posts && answer.missing == missing)
    #expect(answer.reason == .tooFewPosts(have: posts, need: 20))
    #expect(answer.groups.allSatisfy { $0.factor == nil && $0.p == nil })
  }

  @Test func `twenty posts are enough`() throws {
    var sample = LearningSample()
    try sample.add(20)
    let answer = try #require(sample.answer(.format))
    #expect(answer.verdict != .tooLittleData && answer.missing == 0)
  }

  @Test func `posts all alike need a second kind`() throws {
    var sample = LearningSample()
    try sample.add(30)
    sample.posts = sample.posts.map {
      var post = $0.post
      post.format = post.id.number < 3 ? .poll : .text
      return MeasuredPost(post: post, readings: $0.readings)
    }
    let answer = try #require(sample.answer(.format))
    #expect(answer.verdict == .tooLittleData && answer.missing == 3)
    #expect(answer.reason == .tooLittleVariety(missing: 3))
  }

  /// What is found in the first half of the posts is there in the second.
  @Test func `finds what is there, and it holds`() throws {
    var sample = LearningSample(seed: 7)
    try sample.add(200) { format, _ in format == .image ? 2.2 : 1 }
    let answer = try #require(sample.answer(.format))
    let image = try #require(answer.groups.first { $0.value == .format(.image) })
    #expect(image.verdict == .supported)
    #expect(try #require(image.factor) > 1.3)
    #expect(try #require(answer.findings.first).value == .format(.image))
    let all = sample.posts
    for half in [all.prefix(100), all.suffix(100)] {
      sample.posts = Array(half)
      let factor = sample.answer(.format)?.groups.first { $0.value == .format(.image) }?.factor
      #expect(try #require(factor) > 1.2)
    }
  }

  /// 400 pages whose formats were dealt out by chance: at most 5 % of them may look supported, give or
  /// take three standard errors.
  @Test func `chance alone is seldom supported`() throws {
    var alarms = 0
    for seed in 1...400 {
      var sample = LearningSample(seed: UInt64(seed))
      try sample.add(32)
      sample.shuffleFormats()
      if sample.answer(.format, shuffles: 199)?.verdict == .supported { alarms += 1 }
    }
    #expect(Double(alarms) <= 400 * 0.05 + 3 * (400 * 0.05 * 0.95).squareRoot())
  }

  @Test func `the order of rows and a constant factor change nothing`() throws {
    var sample = LearningSample(seed: 3)
    try sample.add(60) { format, _ in format == .link ? 1.6 : 1 }
    let before = try #require(sample.answer(.format))
    sample.posts.reverse()
    let reversed = try #require(sample.answer(.format))
    #expect(reversed.groups.map(\.p) == before.groups.map(\.p))
    #expect(reversed.groups.map(\.factor) == before.groups.map(\.factor))
  }

  @Test func `paid and fresh posts stay out, and missing values never count as zero`() throws {
    var sample = LearningSample()
    try sample.add(24)
    let before = try #require(sample.answer(.format))
    let channel = try Sample.channel(0, .facebook)
    sample.posts += [
      try Sample.measured(
        90, on: channel, publishedAt: noon("2026-02-01"), isPaid: true,
        [.reactions: 90_000, .comments: 0, .shares: 0]),
      try Sample.measured(
        91, on: channel, publishedAt: noon("2026-03-18"), readAt: noon("2026-03-19"),
        [.reactions: 90_000, .comments: 0, .shares: 0]),
      try Sample.measured(92, on: channel, publishedAt: noon("2026-02-02"), [.reactions: 3]),
    ]
    let after = try #require(sample.answer(.format))
    #expect(after.posts == before.posts)
    #expect(after.groups.map(\.factor) == before.groups.map(\.factor))
  }

  @Test func `goes by the goal's metric, and by larger numbers where those are too small`() throws {
    var sample = LearningSample()
    try sample.add(30, metric: .linkClicks, usual: 30)
    let clicks = try #require(
      sample.learning(goals: [try Sample.goal(.linkClicks)]).ofNetworks.first)
    #expect(clicks.metric == .linkClicks && clicks.wanted == nil)
    var small = LearningSample()
    try small.add(30, metric: .leads, usual: 1.5)
    small.posts = small.posts.map {
      var readings = $0.readings
      readings[.impressions] = readings[.leads]?.map {
        Reading(value: 900, observedAt: $0.observedAt, source: .manual)
      }
      return MeasuredPost(post: $0.post, readings: readings)
    }
    let leads = try #require(small.learning(goals: [try Sample.goal(.leads)]).ofNetworks.first)
    #expect(leads.metric == .impressions && leads.wanted == .leads)
    #expect(small.learning(by: .leads).ofNetworks.first?.metric == .leads)
  }

  @Test func `asks for weekday and part of the day apart`() throws {
    var sample = LearningSample(seed: 11)
    try sample.add(210, spread: 0.5) { _, time in time.day.weekday == .tuesday ? 2.5 : 1 }
    let weekday = try #require(sample.answer(.weekday))
    #expect(weekday.groups.count == 7)
    #expect(try #require(weekday.findings.first).value == .weekday(.tuesday))
    #expect(sample.answer(.daypart)?.groups.allSatisfy { $0.verdict < .supported } == true)
    #expect(sample.answer(.pillar) == nil, "no post has one")
  }
}

@Suite struct HourlyResultsTests {
  /// x results in h hours: Facebook 9/18, LinkedIn 14/15, XING 1/6, X 2/9.
  @Test func `compares networks by results an hour`() throws {
    var posts: [MeasuredPost] = []
    var efforts: [EffortEntry] = []
    let work: [(Network, Int, Int)] = [
      (.facebook, 9, 18), (.linkedin, 14, 15), (.xing, 1, 6), (.x, 2, 9),
    ]
    for (number, (network, leads, hours)) in work.enumerated() {
      posts.append(
        try Sample.measured(
          number + 1, on: Sample.channel(number + 1, network), publishedAt: noon("2026-02-02"),
          [.leads: leads]))
      efforts.append(
        try EffortEntry(
          on: .post(ID(number + 1)), day: "2026-02-02", minutes: Effort(minutes: hours * 60),
          money: nil, activity: nil))
    }
    let learning = Learning(
      posts, efforts: efforts, goals: [], at: noon("2026-03-20"), in: .berlin)
    let answer = try #require(learning.networks)
    #expect(answer.metric == .leads && answer.results == 26)
    let linkedin = try #require(answer.groups.first { $0.network == .linkedin })
    // φ = 2, since fewer than ten posts tell how much they scatter.
    #expect(abs((linkedin.probabilityBest ?? 0) - 0.7533) < 5e-5)
    #expect(answer.verdict == .noDifference && answer.reason == .noneAhead)
  }

  @Test func `without booked time there is no answer`() throws {
    var sample = LearningSample()
    try sample.add(30)
    #expect(sample.learning().networks == nil)
  }
}
