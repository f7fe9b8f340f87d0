import Planning

/// One trait's question before it is answered: the posts in their groups, and the permutation test.
struct TraitQuestion {
  let trait: PostTrait
  private let values: [PostTrait.Value]
  /// Measured posts of each value, with a score or without.
  private let counts: [Int]
  /// Scored posts, in the order of their numbers.
  private let scores: [Double]
  private let groups: [Int]

  /// - Parameter posts: of one network.
  init(_ trait: PostTrait, _ posts: [ScoredPost]) {
    let members = posts.compactMap { post in
      trait.value(of: post.post, at: post.publishedAt).map { ($0, post) }
    }.sorted { $0.1.post.id < $1.1.post.id }
    let values = members.map(\.0).distinct.sorted { ($0.rank, $0.key) < ($1.rank, $1.key) }
    let indices = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    self.trait = trait
    self.values = values
    counts = values.map { value in members.count { $0.0 == value } }
    let scored = members.compactMap { value, post in
      post.score.flatMap { score in indices[value].map { (score, $0) } }
    }
    scores = scored.map(\.0)
    groups = scored.map(\.1)
  }

  private var posts: Int { counts.reduce(0, +) }

  /// How many more posts it takes until there are enough, in two groups that can be told apart.
  private var missing: Int {
    let second = counts.sorted(by: >).dropFirst().first ?? 0
    return max(TraitAnswer.fewestPosts - posts, TraitAnswer.fewestOfGroup - second, 0)
  }

  var isAnswerable: Bool {
    let filled = (0..<values.count).count { group in
      groups.count { $0 == group } >= TraitAnswer.fewestOfGroup
    }
    return missing == 0 && filled >= 2
  }

  /// One p-value a group that has a score.
  func test(shuffles: Int) -> MaxTTest {
    MaxTTest(values: scores, groups: packed.groups, shuffles: shuffles)
  }

  /// The groups that have a score, numbered without a gap.
  private var packed: (values: [Int], groups: [Int]) {
    let used = Set(groups).sorted()
    let indices = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    return (used, groups.map { indices[$0] ?? 0 })
  }

  /// - Parameter questions: asked of this network at the same time.
  func answer(_ test: MaxTTest, p: [Double], questions: Int) -> TraitAnswer? {
    let (used, packed) = packed
    guard let means = ShrunkenMeans(values: scores, groups: packed) else { return nil }
    let bound = StandardNormal.bound(level: 1 - 0.05 / Double(used.count * questions))
    let answers = values.indices.map { index -> TraitAnswer.Group in
      guard let group = used.firstIndex(of: index) else { return unanswered(index) }
      let mean = means.groups[group]
      return TraitAnswer.Group(
        value: values[index], posts: counts[index], rawFactor: mean.rawFactor,
        factor: mean.factor, band: mean.band, p: p[group],
        verdict: verdict(p: p[group], mean, of: counts[index]))
    }
    return TraitAnswer(
      trait: trait, posts: posts, groups: answers, missing: 0,
      toSettle: toSettle(answers, test, used, bound),
      visibleFactor: visibleFactor(bound, groups: used.count))
  }

  var unanswered: TraitAnswer {
    TraitAnswer(
      trait: trait, posts: posts, groups: values.indices.map(unanswered), missing: max(missing, 1),
      toSettle: nil, visibleFactor: nil)
  }

  private func unanswered(_ index: Int) -> TraitAnswer.Group {
    TraitAnswer.Group(
      value: values[index], posts: counts[index], rawFactor: nil, factor: nil, band: nil, p: nil,
      verdict: .tooLittleData)
  }

  /// A group of a few posts is never recommended.
  private func verdict(p: Double, _ mean: ShrunkenMeans.Group, of posts: Int) -> Certainty {
    if posts < TraitAnswer.fewestOfGroup { return .tooLittleData }
    return Certainty(p: p, factor: mean.factor)
  }

  /// z grows with the root of the number of posts: how many more it takes for p ≤ 0.05 with a power of
  /// 80 %, if the difference is as large as it looks.
  private func toSettle(
    _ answers: [TraitAnswer.Group], _ test: MaxTTest, _ used: [Int], _ bound: Double
  ) -> Int? {
    guard answers.map(\.verdict).max() == .hint else { return nil }
    let hints = used.indices.filter { answers[used[$0]].verdict == .hint }
    guard let z = hints.map({ abs(test.z[$0]) }).max(), z > 0 else { return nil }
    let times = (bound + Self.power) / z
    return max(Int((Double(scores.count) * (times * times - 1)).rounded(.up)), 1)
  }

  private func visibleFactor(_ bound: Double, groups: Int) -> Double? {
    let (all, part) = (Double(scores.count), Double(scores.count) / Double(groups))
    let spread = (scores.sumOfSquares / (all - 1)).squareRoot()
    return exponential((bound + Self.power) * spread * (1 / part - 1 / all).squareRoot())
  }

  /// The quantile of the normal distribution for a power of 80 %.
  private static let power = 0.841621
}
