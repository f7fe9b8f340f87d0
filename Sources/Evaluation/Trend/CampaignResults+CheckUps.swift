package import Planning

/// What a goal's number was at a check-up.
package struct LastingValue: Hashable, Sendable {
  package let goal: Goal
  package let value: Double
  package let observedAt: Instant
}

extension CampaignResults {
  /// The check-up that waits: its day has come, and nothing that a goal measures was read since. After
  /// four weeks it is over, since a number then tells of another time.
  package func dueCheckUp(in zone: PlanZone) -> CheckUp? {
    guard campaign.isOver(on: today), !goals.isEmpty else { return nil }
    return campaign.checkUps.last { $0.isOpen(on: today) }.flatMap { checkUp in
      goals.contains { wasRead($0, from: checkUp.day, in: zone) } ? nil : checkUp
    }
  }

  private func wasRead(_ goal: Goal, from day: Day, in zone: PlanZone) -> Bool {
    let wanted = goal.metric.isDerived ? goal.metric.parts : [goal.metric]
    let counts = { (observedAt: Instant) in
      observedAt <= now && zone.day(of: observedAt) >= day
    }
    let measurements = ofCampaign + channels(for: goal).flatMap { ofChannels[$0] ?? [] }
    return measurements.contains { wanted.contains($0.metric) && counts($0.observedAt) }
      || published(on: goal.network).contains { post in
        wanted.contains { metric in
          post.readings[metric]?.contains { counts($0.observedAt) } ?? false
        }
      }
  }
}

extension CampaignResults {
  /// What each goal had come to when the campaign was over and its last posts had had their time; goals
  /// without a number are left out.
  package func valuesAtEnd(in zone: PlanZone) -> [LastingValue] {
    goals.compactMap { goal in
      let last = max(lastReading(for: goal), campaign.period.to)
      return known(on: last, in: zone).actual(of: goal, in: zone).map {
        LastingValue(goal: goal, value: $0.value, observedAt: $0.observedAt)
      }
    }
  }

  /// What each goal's number was at a check-up: the last one read in its four weeks. A goal of which
  /// nothing was read then is left out.
  package func values(at checkUp: CheckUp, in zone: PlanZone) -> [LastingValue] {
    let then = known(on: checkUp.lastDay, in: zone)
    return goals.compactMap { goal in
      guard let actual = then.latest(of: goal, in: zone),
        zone.day(of: actual.observedAt) >= checkUp.day
      else { return nil }
      return LastingValue(goal: goal, value: actual.value, observedAt: actual.observedAt)
    }
  }

  /// Of levels those read long after the due day too.
  private func latest(of goal: Goal, in zone: PlanZone) -> GoalActual? {
    guard goal.metric.kind == .stock || goal.metric.kind == .duration else {
      return actual(of: goal, in: zone)
    }
    let later = try? Goal(
      id: goal.id, campaign: goal.campaign, metric: goal.metric, network: goal.network,
      startValue: goal.startValue, target: goal.target, due: today)
    return later.flatMap { actual(of: $0, in: zone) }
  }

  private func known(on day: Day, in zone: PlanZone) -> CampaignResults {
    let midnight = WallTime(day: day.adding(days: 1), time: .midnight)
    let moment = min(zone.instant(of: midnight).adding(seconds: -1), now)
    return seen(at: moment, on: zone.day(of: moment))
  }
}
