import Planning

/// The way that the number came, for pictures.
extension GoalCase {
  /// The number day by day; the last point is `actual`.
  ///
  /// A sum of posts stands on the day each of them went out, whenever it was read: a week's
  /// reading is no week's success. Everything else stands on the day it was read. Empty for a
  /// median or a price, which do not grow, and where nothing was measured.
  package var curve: [CurvePoint] {
    switch actual?.evidence {
    case .posts:
      .growing(
        posts.compactMap { measured in
          guard let value = measured.value(of: metric, at: now),
            let day = measured.post.publishedAt.map(zone.day)
          else { return nil }
          return CurvePoint(day: day, value: value)
        })
    case .channelDays:
      .growing(
        channelDays.compactMap { measurement in
          guard case .channelDay(_, let day) = measurement.subject else { return nil }
          return CurvePoint(day: day, value: Double(measurement.value))
        })
    case .campaignTotal:
      .lastOfEachDay(
        results.ofCampaign.filter {
          $0.metric == metric && $0.share == .total && $0.observedAt <= now
        }, in: zone)
    case .channelTotals, .channelLevel: ofChannels
    case .medianOfPosts, .cost, nil: []
    }
  }

  /// The number after each day's readings, from when all of its channels have one: a channel
  /// that is counted for the first time is no growth.
  private var ofChannels: [CurvePoint] {
    let moments = channels.flatMap { results.ofChannels[$0] ?? [] }.filter {
      $0.metric == metric && $0.share == .total && $0.observedAt <= now
        && zone.day(of: $0.observedAt) >= campaign.period.from.adding(days: -14)
    }.map(\.observedAt)
    let evenings = Dictionary(moments.map { (zone.day(of: $0), $0) }, uniquingKeysWith: max)
    let whole = countOfChannels
    return evenings.sorted { $0.key < $1.key }.compactMap { day, evening in
      let then = GoalCase(goal, in: results.seen(at: evening))
      guard then.countOfChannels == whole, let value = then.actual?.value else { return nil }
      return CurvePoint(day: day, value: value)
    }
  }

  private var countOfChannels: Int { metric.kind == .count ? channelTotals.count : levels.count }

  /// The posts whose median the goal is judged by, with those that are still too fresh; empty where
  /// it is not judged so.
  package var values: [PostValue] {
    metric.kind == .ratio && !metric.isPrice
      ? PostValue.ofUnpaid(posts, by: metric, at: now) : []
  }
}

/// The way that it should have come.
extension GoalCase {
  /// A course needs no more points than a picture shows.
  private static let mostPoints = 60

  /// The number that a steady course to the target would have brought by the morning of each day, from the
  /// first to the one after the due day: by the planned posts where there are any, as the verdict
  /// expects it. Empty for what does not grow, and for a stock whose start is unknown.
  package var course: [CurvePoint] {
    let from = campaign.period.from
    let end = from.adding(days: length)
    switch metric.kind {
    case .count: return course(from, end)
    case .stock:
      return goal.startValue.map { start in
        [CurvePoint(day: from, value: start), CurvePoint(day: end, value: goal.target)]
      } ?? []
    case .ratio, .duration: return []
    }
  }

  /// Of a count. Where only the next weeks are planned, the rest of the way is straight.
  private func course(_ from: Day, _ end: Day) -> [CurvePoint] {
    let days = stride(from: 0, to: length, by: max(length / Self.mostPoints, 1)) + [length]
    let mornings = days.map { from.adding(days: $0) }
    guard let plan else {
      return mornings.map { CurvePoint(day: $0, value: linear(by: $0)) }
    }
    let planned = mornings.map { day in
      let due = plan.due(by: WallTime(day: day, time: .midnight))
      return CurvePoint(day: day, value: goal.target * due / plan.count)
    }
    guard plan.count > Double(plan.posts.count) else { return planned }
    let last = max(plan.posts.map(\.due.day).max() ?? today, today)
    return planned.filter { $0.day <= last } + [CurvePoint(day: end, value: goal.target)]
  }
}
