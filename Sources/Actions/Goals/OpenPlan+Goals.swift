import Evaluation
package import Planning
package import Reports
import Storage

/// A new goal, as a person typed it.
package struct GoalRequest {
  package var metric: Metric
  package var target: Double
  /// nil is said to be unknown.
  package var startValue: Double?
  package var network: Network?
  /// nil is the campaign's end, whenever that is.
  package var due: String?

  package init(
    _ metric: Metric, target: Double, startValue: Double?, network: Network? = nil,
    due: String? = nil
  ) {
    self.metric = metric
    self.target = target
    self.startValue = startValue
    self.network = network
    self.due = due
  }
}

extension OpenPlan {
  /// - Parameter campaign: nil for those of all campaigns, the one that began last first.
  package func goals(of campaign: String?) throws -> [GoalReport] {
    try read { snapshot in
      let meant = try campaign.map { try snapshot.campaign(named: $0) }
      let names = Dictionary(
        uniqueKeysWithValues: try snapshot.all(Campaign.self).map { ($0.id, $0.name.text) })
      return try snapshot.goalsNewestFirst(meant).map {
        GoalReport($0, of: names[$0.campaign] ?? "")
      }
    }
  }

  package func addGoal(
    to campaign: String, _ request: GoalRequest
  ) throws -> ChangeReport<GoalReport> {
    try change { change in
      let campaign = try change.snapshot.campaign(named: campaign)
      let due = try request.due.map(calendarReader.day)
      let goal = try change.add { id in
        try campaign.checked(
          Goal(
            id: id, campaign: campaign.id, metric: request.metric, network: request.network,
            startValue: request.startValue, target: request.target,
            due: due ?? campaign.period.to, isDueAtCampaignEnd: due == nil))
      }
      return changed([GoalReport(goal, of: campaign.name.text)])
    }
  }

  /// Goals that fit the campaign and what was reached before it.
  package func suggestGoals(for campaign: String) throws -> GoalSuggestions {
    try read { snapshot in
      let campaign = try snapshot.campaign(named: campaign)
      let before = CalendarSpan(
        from: campaign.period.from.adding(days: -campaign.period.length),
        through: campaign.period.from, in: zone)
      let proposals = campaign.proposals(
        posts: try snapshot.measuredPosts(PostFilter(span: before)),
        channels: try snapshot.channelMeasurements(), zone: zone, now: now)
      return GoalSuggestions(campaign, proposals, currency: settings.currency.code)
    }
  }
}

extension PlanSnapshot {
  /// The goals of the campaign that began last first; of one campaign only where one is meant.
  func goalsNewestFirst(_ campaign: Campaign? = nil) throws -> [Goal] {
    if let campaign { return try goals(of: campaign.id) }
    let goals = Dictionary(grouping: try all(Goal.self), by: \.campaign)
    return try all(Campaign.self).reversed().flatMap { goals[$0.id] ?? [] }
  }
}

extension Deleting where Report == GoalReport {
  /// A goal; a running campaign may be without any then.
  package static func goal(_ id: GoalID) -> Self {
    Self("\(id)") {
      [try $0.goal(id)]
    } adding: { losses, goals, snapshot in
      for goal in goals {
        let campaign = try snapshot.campaign(of: goal)
        if campaign?.state == .running, try snapshot.goals(of: goal.campaign).count == 1 {
          losses.onlyGoalOf = campaign?.name.text
        }
      }
    } telling: { goal, snapshot, _ in
      GoalReport(goal, of: try snapshot.campaign(of: goal)?.name.text ?? "")
    }
  }
}

extension PlanSnapshot {
  fileprivate func campaign(of goal: Goal) throws -> Campaign? {
    try all(Campaign.self).first { $0.id == goal.campaign }
  }
}
