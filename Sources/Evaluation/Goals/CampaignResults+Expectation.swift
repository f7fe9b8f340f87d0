import Planning

extension CampaignResults {
  /// What a steady course to the target would have brought by a moment: target × effect of the posts
  /// due by then / number of planned posts. Without a plan it goes by the days.
  func expectation(of goal: Goal, from actual: GoalActual?, in zone: PlanZone) -> Expectation? {
    guard today >= campaign.period.from else { return nil }
    let published = effects(ofPublished: goal, measuredFor: actual, in: zone)
    let share = measuredShare(of: goal, actual, published, in: zone)
    guard let whole = plannedPosts(for: goal, in: zone) else {
      return Expectation(
        planned: linear(goal, by: today), measuredShare: share,
        measuredEffect: published.measured)
    }
    return Expectation(
      planned: goal.target * whole.due(by: zone.wallTime(at: now)) / whole.count,
      published: goal.target * published.all / whole.count, measuredShare: share,
      measuredEffect: published.measured)
  }

  /// The target times the share of the days that have passed, from the first day to the due day.
  func linear(_ goal: Goal, by day: Day) -> Double {
    let total = max(goal.due.ordinal - campaign.period.from.ordinal + 1, 1)
    return goal.target * Double(elapsedDays(for: goal, by: day)) / Double(total)
  }

  func elapsedDays(for goal: Goal, by day: Day) -> Int {
    let total = max(goal.due.ordinal - campaign.period.from.ordinal + 1, 1)
    return min(max(day.ordinal - campaign.period.from.ordinal, 0), total)
  }

  /// The first day on which enough is expected to tell a gap from chance; nil where none comes before
  /// the due day.
  func firstTellingDay(for goal: Goal, in zone: PlanZone) -> Day? {
    let whole = plannedPosts(for: goal, in: zone)
    return (today.ordinal + 1..<max(goal.due.ordinal + 2, today.ordinal + 1)).lazy
      .map { today.adding(days: $0 - today.ordinal) }
      .first { day in
        let moment = WallTime(day: day, time: .midnight)
        let expected =
          whole.map { goal.target * $0.due(by: moment) / $0.count } ?? linear(goal, by: day)
        return expected >= PaceTest.fewestExpected
      }
  }
}

/// The posts that a goal's plan consists of.
struct PlannedPosts {
  /// When each is due, and how soon it has its effect.
  let posts: [(due: WallTime, effect: PostEffect)]
  /// How many there will be by the due day.
  let count: Double

  func due(by moment: WallTime) -> Double {
    posts.reduce(0) { $0 + $1.effect.share(from: $1.due, to: moment) }
  }
}

extension CampaignResults {
  /// A plan that reaches over less than this share of the time is made week by week: it is taken to go
  /// on at its pace. Takt's own choice.
  private static let wholePlan = 0.75

  /// nil without a plan.
  func plannedPosts(for goal: Goal, in zone: PlanZone) -> PlannedPosts? {
    let planned = posts.map(\.post).filter { post in
      post.origin == .planned && counts(post, for: goal)
        && post.plannedAt.map { $0.day <= goal.due } ?? false
    }
    guard let last = planned.compactMap(\.plannedAt?.day).max() else { return nil }
    let total = goal.due.ordinal - campaign.period.from.ordinal + 1
    let reach = max(last, min(today, goal.due)).ordinal - campaign.period.from.ordinal + 1
    let isWhole = Double(reach) >= Self.wholePlan * Double(total)
    let rest = isWhole ? 1 : Double(total) / Double(max(reach, 1))
    return PlannedPosts(
      posts: planned.compactMap { post in
        post.plannedAt.map { time in
          (time, PostEffect(of: goal.metric, on: post.channel.network))
        }
      }, count: Double(planned.count) * rest)
  }

  /// The effect of the posts that are out: all of it, and what was measured of it.
  private func effects(
    ofPublished goal: Goal, measuredFor actual: GoalActual?, in zone: PlanZone
  ) -> (all: Double, measured: Double) {
    let clock = zone.wallTime(at: now)
    return posts(countingFor: goal, in: zone).reduce(into: (0, 0)) { sums, measured in
      guard let out = measured.post.publishedAt.map(zone.wallTime) else { return }
      let effect = PostEffect(of: goal.metric, on: measured.post.channel.network)
      sums.all += effect.share(from: out, to: clock)
      let read: Instant? =
        switch actual?.evidence {
        case .posts: measured.lastObservation(of: goal.metric, upTo: now)
        case .campaignTotal, .cost: actual?.observedAt
        case .channelDays, .channelTotals: now
        case .channelLevel, .medianOfPosts, nil: nil
        }
      if let read { sums.measured += effect.share(from: out, to: zone.wallTime(at: read)) }
    }
  }

  private func measuredShare(
    of goal: Goal, _ actual: GoalActual?, _ effects: (all: Double, measured: Double),
    in zone: PlanZone
  ) -> Double {
    guard let actual else { return 1 }
    switch actual.evidence {
    case .posts, .campaignTotal:
      if effects.all > 0 { return min(effects.measured / effects.all, 1) }
      let days = elapsedDays(for: goal, by: today)
      let read = elapsedDays(for: goal, by: zone.day(of: actual.observedAt))
      return days > 0 ? min(Double(read) / Double(days), 1) : 1
    case .channelDays, .channelTotals:
      return completeness(of: actual, for: goal, nil, in: zone) ?? 1
    case .channelLevel, .medianOfPosts, .cost: return 1
    }
  }
}
