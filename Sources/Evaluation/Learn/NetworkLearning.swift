package import Planning

/// What the posts of one network teach: one question a trait, answered together.
package struct NetworkLearning: Sendable {
  package let network: Network
  package let metric: Metric
  /// The metric that was wanted, where its numbers are too small.
  package let wanted: Metric?
  /// The days of the first and the last post that counts.
  package let from: Day
  package let to: Day
  package let answers: [TraitAnswer]
  /// Posts a day that went out in the last eight weeks.
  package let pace: Double

  /// - Parameters:
  ///   - posts: of the network, with those that tell what is usual.
  ///   - isAsked: whether a post is one of those asked about.
  /// - Returns: nil where nothing was measured.
  init?(
    _ network: Network, _ posts: [MeasuredPost], by asked: Metric?, preferring preferred: [Metric],
    shuffles: Int, at now: Instant, in zone: PlanZone, isAsked: (Post) -> Bool
  ) {
    let learning =
      asked.map { LearningMetric($0, for: posts, at: now, in: zone) }
      ?? LearningMetric(for: posts, preferring: preferred, at: now, in: zone)
    guard let learning else { return nil }
    let scored = learning.scores.filter { isAsked($0.post) }
    guard let first = scored.first, let last = scored.last else { return nil }
    self.network = network
    metric = learning.metric
    wanted = learning.wanted
    from = first.publishedAt.day
    to = last.publishedAt.day
    answers = Self.answers(PostTrait.allCases.map { TraitQuestion($0, scored) }, shuffles)
    let recent = now.adding(seconds: -Self.paceDays * 86_400)
    let out = posts.count { post in
      !post.post.isPaid && post.post.publishedAt.map { recent < $0 && $0 <= now } ?? false
    }
    pace = Double(out) / Double(Self.paceDays)
  }

  private static let paceDays = 56

  /// Holm over the questions that there is enough to answer.
  private static func answers(_ questions: [TraitQuestion], _ shuffles: Int) -> [TraitAnswer] {
    let tests = questions.map { $0.isAnswerable ? $0.test(shuffles: shuffles) : nil }
    let asked = tests.compactMap(\.self)
    var adjusted = holm(questions: asked.map(\.p))[...]
    return zip(questions, tests).compactMap { question, test in
      guard let test, let p = adjusted.popFirst() else { return question.unanswered }
      return question.answer(test, p: p, questions: asked.count) ?? question.unanswered
    }.filter { !$0.groups.isEmpty }
  }

  /// When enough posts will be there at the pace of the last weeks; nil without a pace.
  package func day(of missing: Int, from today: Day) -> Day? {
    guard pace > 0 else { return nil }
    let days = Double(missing) / pace
    guard days < 3650 else { return nil }
    return today.adding(days: Int(days.rounded(.up)) + (network.maturityHours + 23) / 24)
  }
}
