import Planning

extension GoalCase {
  /// The result that a steady course to the target of a count, or of the count behind a price, would
  /// have brought by now: target × effect of the posts due by then / number of planned posts. Without a plan it goes
  /// by the days. nil of anything else, and before the campaign.
  func expectation(from actual: GoalActual?) -> Expectation? {
    guard metric.kind == .count || metric.isPrice, today >= campaign.period.from else { return nil }
    let published = effectOfPublished(measuredFor: actual)
    let share = measuredShare(of: actual, published)
    guard let plan else {
      return Expectation(
        planned: linear(by: today), measuredShare: share, measuredEffect: published.measured)
    }
    return Expectation(
      planned: goal.target * plan.due(by: zone.wallTime(at: now)) / plan.count,
      published: goal.target * published.all / plan.count, measuredShare: share,
      measuredEffect: published.measured)
  }

  /// The level that a stock which grows steadily from its start value would have had on the day of the
  /// reading; nil where the start is unknown.
  func expectedLevel(of actual: GoalActual?) -> Double? {
    guard let start = goal.startValue else { return nil }
    let read = actual.map { min(zone.day(of: $0.observedAt), today) } ?? today
    let share = linear(by: read) / goal.target
    return start + (goal.target - start) * share
  }

  /// The target times the share of the days that have passed, from the first day to the due day.
  func linear(by day: Day) -> Double { goal.target * Double(elapsedDays(by: day)) / Double(length) }

  /// The first day on which enough is expected to tell a gap from chance; the day after the last reading
  /// where none comes before the due day.
  var firstTellingDay: Day {
    let plan = plan
    let days = (today.ordinal + 1..<max(goal.due.ordinal + 2, today.ordinal + 1)).lazy
      .map { today.adding(days: $0 - today.ordinal) }
    let telling = days.first { day in
      let moment = WallTime(day: day, time: .midnight)
      let expected = plan.map { goal.target * $0.due(by: moment) / $0.count } ?? linear(by: day)
      return expected >= PaceTest.fewestExpected
    }
    return telling ?? lastReading.adding(days: 1)
  }

  /// The first day on which enough growth of a level is expected.
  func firstTellingDay(ofGrowth growth: Double) -> Day {
    guard growth >= PaceTest.fewestExpected else { return lastReading.adding(days: 1) }
    let days = (PaceTest.fewestExpected * Double(length) / growth).rounded(.up)
    return campaign.period.from.adding(days: Int(days))
  }

  /// The effect of the posts that are out: all of it, and what was measured of it.
  private func effectOfPublished(
    measuredFor actual: GoalActual?
  ) -> (all: Double, measured: Double) {
    let clock = zone.wallTime(at: now)
    return posts.reduce(into: (0, 0)) { sums, measured in
      guard let out = measured.post.publishedAt.map(zone.wallTime) else { return }
      let effect = PostEffect(of: metric, on: measured.post.channel.network)
      sums.all += effect.share(from: out, to: clock)
      let read: Instant? =
        switch actual?.evidence {
        case .posts: measured.lastObservation(of: metric, upTo: now)
        case .campaignTotal, .cost: actual?.observedAt
        case .channelDays, .channelTotals: now
        case .channelLevel, .medianOfPosts, nil: nil
        }
      if let read { sums.measured += effect.share(from: out, to: zone.wallTime(at: read)) }
    }
  }

  private func measuredShare(
    of actual: GoalActual?, _ effect: (all: Double, measured: Double)
  ) -> Double {
    guard let actual else { return 1 }
    switch actual.evidence {
    case .posts, .campaignTotal:
      if effect.all > 0 { return min(effect.measured / effect.all, 1) }
      let days = elapsedDays(by: today)
      let read = elapsedDays(by: zone.day(of: actual.observedAt))
      return days > 0 ? min(Double(read) / Double(days), 1) : 1
    case .channelDays, .channelTotals: return completeness(of: actual) ?? 1
    case .channelLevel, .medianOfPosts, .cost: return 1
    }
  }
}

/// The scatter of the numbers that a goal's course rests on.
extension GoalCase {
  /// The scatter of the firm's posts by the goal's metric.
  var scatterOfPosts: Overdispersion {
    let values = (results.earlier + results.published(on: nil)).filter { counts($0.post) }
      .compactMap { $0.matureValue(of: metric, at: now) }
    return Overdispersion(of: values)
  }

  /// The scatter of what the channels grew by from one week to the next, for each pair of weeks that both were read.
  var scatterOfGrowth: Overdispersion {
    var growth: [Int: Double] = [:]
    for channel in channels {
      var levels: [Int: Int] = [:]
      for reading in readings(of: channel) {
        levels[(Week(containing: zone.day(of: reading.observedAt)).monday.ordinal + 3) / 7] =
          reading.value
      }
      for (week, level) in levels {
        guard let before = levels[week - 1] else { continue }
        growth[week, default: 0] += Double(level - before)
      }
    }
    return Overdispersion(of: growth.sorted { $0.key < $1.key }.map(\.value))
  }
}
