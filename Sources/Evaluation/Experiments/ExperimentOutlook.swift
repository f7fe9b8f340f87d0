package import Planning

/// What an experiment can show by its end, at the pace at which its channel posts.
package struct ExperimentOutlook: Hashable, Sendable {
  /// Its last day is not past.
  package let hasDaysLeft: Bool
  /// Posts a week, of the last eight weeks or as planned, whichever is more; boosted ones left out,
  /// since they cannot take part. nil where there are none.
  package let pace: Double?
  /// Posts that will have gone out in it by its end, at most: those that have, and those to come. nil
  /// where no pace is known.
  package let expected: Int?
  /// Weeks from now, or from its first day, until enough are out for a verdict, and to support one.
  package let weeksToVerdict: Int?
  package let weeksToSupport: Int?
  /// What a post of the channel usually brings; nil where none was measured.
  package let usualValue: Double?

  /// Posts of both arms together.
  package static let fewest = 2 * ArmComparison.fewestAnArm
  package static let fewestToSupport = 2 * ArmComparison.fewestToSupport

  /// - Parameters:
  ///   - trials: its posts so far.
  ///   - channel: the posts of its channel.
  package init(
    _ experiment: Experiment, trials: [ExperimentTrial], channel: [MeasuredPost],
    in zone: PlanZone, at now: Instant
  ) {
    let today = zone.day(of: now)
    let start = max(today, experiment.period.from)
    hasDaysLeft = today <= experiment.period.to
    let out = trials.count { [.young, .unmeasured, .measured].contains($0.state) }
    let pace = Pace(channel.map(\.post), from: start, to: experiment.period.to, today, in: zone)
    let toCome = pace.perWeek * Pace.weeks(from: start, through: experiment.period.to)
    let dealt = trials.count { $0.state == .planned }
    self.pace = pace.perWeek > 0 ? pace.perWeek : nil
    expected =
      pace.perWeek > 0 || !trials.isEmpty
      ? out + max(dealt, Int(toCome.rounded(.down))) : nil
    weeksToVerdict = pace.weeks(for: Self.fewest - out)
    weeksToSupport = pace.weeks(for: Self.fewestToSupport - out)
    let recent = channel.filter { !$0.post.isPaid }.compactMap { post in
      post.firstMatureValue(of: experiment.metric, at: now)
    }
    usualValue = recent.suffix(12).median
  }

  /// Whether there can be a verdict by its end; nil where no pace is known.
  package var isDecidable: Bool? { expected.map { $0 >= Self.fewest } }

  /// Which differences would show, as the smallest factor in a quiet account and in a lively one.
  package var smallestFactors: ClosedRange<Double>? {
    guard let expected, expected >= Self.fewest else { return nil }
    return ExperimentPower.smallestFactors(postsPerArm: expected / 2)
  }

  /// Posts bring so little that no comparison of them tells much.
  package var hasSmallNumbers: Bool { usualValue.map { $0 < 5 } ?? false }
}

/// How often a channel posts.
private struct Pace {
  let perWeek: Double

  /// The weeks over which posts are counted, at least: who posts only since a few days may stop as
  /// soon.
  private static let shortest = 2.0
  private static let lookBack = 8

  init(_ posts: [Post], from start: Day, to end: Day, _ today: Day, in zone: PlanZone) {
    let posts = posts.filter { !$0.isPaid }
    let first = today.adding(days: -7 * Self.lookBack)
    let past = posts.compactMap(\.publishedAt).map { zone.day(of: $0) }
      .filter { $0 > first && $0 <= today }
    let coming = posts.filter(\.status.isOpen).compactMap(\.plannedAt?.day)
      .filter { $0 >= start && $0 <= end }
    perWeek = max(
      Self.perWeek(past, over: past.min().map { Self.weeks(from: $0, through: today) }),
      Self.perWeek(coming, over: coming.max().map { Self.weeks(from: start, through: $0) }))
  }

  private static func perWeek(_ days: [Day], over weeks: Double?) -> Double {
    weeks.map { Double(days.count) / max($0, shortest) } ?? 0
  }

  static func weeks(from first: Day, through last: Day) -> Double {
    Double(max(last.ordinal - first.ordinal + 1, 0)) / 7
  }

  /// How long so many posts take; nil at no pace.
  func weeks(for posts: Int) -> Int? {
    guard perWeek > 0 else { return nil }
    return posts <= 0 ? 0 : Int((Double(posts) / perWeek).rounded(.up))
  }
}
