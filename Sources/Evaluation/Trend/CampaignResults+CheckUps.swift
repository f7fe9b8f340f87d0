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
  package var dueCheckUp: CheckUp? {
    guard campaign.isOver(on: today), !goals.isEmpty else { return nil }
    return campaign.checkUps.last { $0.isOpen(on: today) }.flatMap { checkUp in
      goalCases.contains { $0.wasRead(from: checkUp.day) } ? nil : checkUp
    }
  }

  /// What each goal had come to when the campaign was over and its last posts had had their time; goals
  /// without a number are left out.
  package var valuesAtEnd: [LastingValue] {
    goalCases.compactMap { goalCase in
      let then = known(on: max(goalCase.lastReading, campaign.period.to))
      return GoalCase(goalCase.goal, in: then).actual.map {
        LastingValue(goal: goalCase.goal, value: $0.value, observedAt: $0.observedAt)
      }
    }
  }

  /// What each goal's number was at a check-up: the last one read in its four weeks. A goal of which
  /// nothing was read then is left out.
  package func values(at checkUp: CheckUp) -> [LastingValue] {
    known(on: checkUp.lastDay).goalCases.compactMap { goalCase in
      guard let actual = goalCase.latest, zone.day(of: actual.observedAt) >= checkUp.day
      else { return nil }
      return LastingValue(
        goal: goalCase.goal, value: actual.value, observedAt: actual.observedAt)
    }
  }

  private func known(on day: Day) -> CampaignResults {
    let midnight = WallTime(day: day.adding(days: 1), time: .midnight)
    return seen(at: min(zone.instant(of: midnight).adding(seconds: -1), now))
  }
}

extension GoalCase {
  /// Something that the goal measures was read from a day on.
  fileprivate func wasRead(from day: Day) -> Bool {
    let wanted = metric.isDerived ? metric.parts : [metric]
    let counts = { (observedAt: Instant) in
      observedAt <= now && zone.day(of: observedAt) >= day
    }
    let measurements = results.ofCampaign + channels.flatMap { results.ofChannels[$0] ?? [] }
    return measurements.contains { wanted.contains($0.metric) && counts($0.observedAt) }
      || results.published(on: goal.network).contains { post in
        wanted.contains { metric in
          post.readings[metric]?.contains { counts($0.observedAt) } ?? false
        }
      }
  }

  /// The number reached, of levels also by what was read long after the due day.
  fileprivate var latest: GoalActual? {
    guard metric.kind == .stock || metric.kind == .duration else { return actual }
    let later = try? Goal(
      id: goal.id, campaign: goal.campaign, metric: metric, network: goal.network,
      startValue: goal.startValue, target: goal.target, due: today)
    return later.flatMap { GoalCase($0, in: results).actual }
  }
}
