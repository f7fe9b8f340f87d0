package import Planning

extension CampaignResults {
  /// A course needs no more points than a picture shows.
  private static let mostPoints = 60

  /// What a steady course to a goal's target would have brought by the morning of each day, from the
  /// first to the one after the due day: by the planned posts where there are any, as the verdict
  /// expects it. Empty for what does not grow, and for a stock whose start is unknown.
  package func course(of goal: Goal, in zone: PlanZone) -> [CurvePoint] {
    let from = campaign.period.from
    let end = from.adding(days: max(goal.due.ordinal - from.ordinal + 1, 1))
    switch goal.metric.kind {
    case .count: return course(ofCount: goal, from, end, in: zone)
    case .stock:
      return goal.startValue.map { start in
        [CurvePoint(day: from, value: start), CurvePoint(day: end, value: goal.target)]
      } ?? []
    case .ratio, .duration: return []
    }
  }

  /// Where only the next weeks are planned, the rest of the way is straight.
  private func course(
    ofCount goal: Goal, _ from: Day, _ end: Day, in zone: PlanZone
  ) -> [CurvePoint] {
    let total = end.ordinal - from.ordinal
    let days = stride(from: 0, to: total, by: max(total / Self.mostPoints, 1)) + [total]
    let mornings = days.map { from.adding(days: $0) }
    guard let whole = plannedPosts(for: goal, in: zone) else {
      return mornings.map { CurvePoint(day: $0, value: linear(goal, by: $0)) }
    }
    let planned = mornings.map { day in
      let due = whole.due(by: WallTime(day: day, time: .midnight))
      return CurvePoint(day: day, value: goal.target * due / whole.count)
    }
    guard whole.count > Double(whole.posts.count) else { return planned }
    let last = max(whole.posts.map(\.due.day).max() ?? today, today)
    return planned.filter { $0.day <= last } + [CurvePoint(day: end, value: goal.target)]
  }
}
