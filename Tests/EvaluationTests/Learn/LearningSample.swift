import Evaluation
import Planning
import TestSupport

/// Posts of one page, two a day apart, whose numbers are drawn around a usual one.
struct LearningSample {
  var posts: [MeasuredPost] = []
  private var numbers: SeededNumbers

  init(seed: UInt64 = 1) { numbers = SeededNumbers(seed: seed) }

  /// - Parameters:
  ///   - count: how many posts, one every other day.
  ///   - factor: times as much for posts of the format.
  mutating func add(
    _ count: Int, on network: Network = .facebook, metric: Metric = .interactions,
    usual: Double = 40, spread: Double = 0.8,
    factor: (PostFormat, WallTime) -> Double = { _, _ in 1 }
  ) throws {
    let channel = try Sample.channel(Network.all.firstIndex(of: network) ?? 0, network)
    for _ in 0..<count {
      let number = posts.count + 1
      let format: PostFormat = [.text, .image, .link][number % 3]
      let day = Day.first.adding(days: number * 2)
      let out = WallTime(
        day: day, time: TimeOfDay(hour: 8 + number * 5 % 12, minute: 0) ?? .midnight)
      let value = usual * factor(format, out) * normal(spread)
      try add(
        Int(value), of: metric, numbered: number, on: channel, format: format,
        at: PlanZone.berlin.instant(of: out))
    }
  }

  private mutating func add(
    _ value: Int, of metric: Metric, numbered number: Int, on channel: Channel, format: PostFormat,
    at out: Instant
  ) throws {
    let values: [Metric: Int] =
      metric == .interactions ? [.reactions: value, .comments: 0, .shares: 0] : [metric: value]
    let post = try Sample.post(number, on: channel, publishedAt: out, format: format)
    posts.append(
      MeasuredPost(
        post: post,
        readings: values.mapValues {
          [Reading(value: $0, observedAt: out.adding(seconds: 10 * 86_400), source: .manual)]
        }))
  }

  /// exp of a sum of twelve uniform numbers: nearly log-normal.
  private mutating func normal(_ spread: Double) -> Double {
    let sum = (0..<12).reduce(0) { sum, _ in sum + Double.random(in: 0..<1, using: &numbers) } - 6
    return exponential(spread * sum)
  }

  /// The same posts under other formats, so that nothing but chance is left.
  mutating func shuffleFormats() {
    let formats = posts.map(\.post.format).shuffled(using: &numbers)
    posts = zip(posts, formats).map { measured, format in
      var post = measured.post
      post.format = format
      return MeasuredPost(post: post, readings: measured.readings)
    }
  }

  func learning(by metric: Metric? = nil, goals: [Goal] = [], shuffles: Int = 999) -> Learning {
    Learning(
      posts, efforts: [], by: metric, goals: goals, shuffles: shuffles, at: noon("2026-03-20"),
      in: .berlin)
  }

  func answer(_ trait: PostTrait, shuffles: Int = 999) -> TraitAnswer? {
    learning(shuffles: shuffles).ofNetworks.first?.answers.first { $0.trait == trait }
  }
}

extension Day {
  fileprivate static let first: Day = "2024-01-01"
}
