import Planning

extension CampaignResults {
  /// The first rule that holds, in the order of the table: not begun, not measured, then by the kind of
  /// metric.
  func verdict(
    on goal: Goal, _ actual: GoalActual?, _ expectation: Expectation?, measured: Measured,
    in zone: PlanZone
  ) -> GoalVerdict {
    guard today >= campaign.period.from else {
      return GoalVerdict(.notStarted, turn: .day(campaign.period.from))
    }
    guard let actual else {
      guard hasBegun(goal) || hasEnded(goal) else {
        return GoalVerdict(.notStarted, turn: firstDue(for: goal).map { .day($0) })
      }
      return GoalVerdict(.notMeasured, turn: .reading)
    }
    if case .cost(let results) = actual.evidence {
      return verdict(onPrice: actual.value, of: results, for: goal, expectation, measured)
    }
    switch goal.metric.kind {
    case .count: return verdict(onCount: actual.value, for: goal, expectation, measured, in: zone)
    case .ratio: return verdict(onMedian: actual.value, for: goal, measured, in: zone)
    case .duration: return verdict(onDuration: actual, for: goal, measured, in: zone)
    case .stock: return verdict(onLevel: actual, for: goal, measured, in: zone)
    }
  }

  /// Something is out, or should be by now.
  private func hasBegun(_ goal: Goal) -> Bool {
    posts.contains { measured in
      let post = measured.post
      return (goal.network == nil || post.channel.network == goal.network)
        && (post.publishedAt != nil || post.plannedAt.map { $0.day < today } ?? false)
    }
  }

  private func firstDue(for goal: Goal) -> Day? {
    posts.filter { goal.network == nil || $0.post.channel.network == goal.network }
      .compactMap(\.post.plannedAt?.day).filter { $0 >= today }.min()
  }

  /// Past its due day, and the last posts have had their time.
  func hasEnded(_ goal: Goal) -> Bool { today > lastReading(for: goal) }

  /// The day on which the figures of the due day have settled.
  func lastReading(for goal: Goal) -> Day {
    let hours = goal.network?.maturityHours ?? 168
    return goal.due.adding(days: (hours + 23) / 24)
  }
}

/// How much of what counts was measured.
struct Measured {
  /// Of posts; nil where a goal does not rest on them.
  let coverage: Coverage?
  /// 0 to 1; nil while nothing is old enough to be judged.
  let share: Double?

  var isSufficient: Bool { (share ?? 0) >= Coverage.sufficient }
  var isTooLittle: Bool { share.map { $0 < Coverage.fewest } ?? false }

  /// What brings the measured share up to a limit.
  func turn(upTo limit: Double) -> GoalVerdict.Turn {
    guard let coverage else { return .reading }
    let wanted = Int((limit * Double(coverage.published)).rounded(.up))
    return .measuring(posts: max(wanted - coverage.measured, 1))
  }
}
