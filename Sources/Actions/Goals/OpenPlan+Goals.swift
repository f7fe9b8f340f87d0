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
  package func goals(of campaign: String) throws -> [GoalReport] {
    try read { snapshot in
      let campaign = try snapshot.campaign(named: campaign)
      return try snapshot.goals(of: campaign.id).map { GoalReport($0, of: campaign.name.text) }
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

  /// What would go along with a goal: a running campaign would be without any.
  package func lossesWithGoal(_ id: GoalID) throws -> Losses {
    try losses { try self.delete(goal: id, in: $0) }
  }

  /// - Parameter shown: what somebody was told would go along; nil where nobody was asked.
  package func deleteGoal(
    _ id: GoalID, losing shown: Losses? = nil
  ) throws -> ChangeReport<GoalReport> {
    try delete("\(id)", losing: shown) { try self.delete(goal: id, in: $0) }
  }

  private func delete(goal id: GoalID, in change: PlanChange) throws -> Deleted<GoalReport> {
    let goal = try change.snapshot.goal(id)
    let campaign = try change.snapshot.all(Campaign.self).first { $0.id == goal.campaign }
    let name = campaign?.name.text ?? ""
    var losses = Losses()
    if campaign?.state == .running, try change.snapshot.goals(of: goal.campaign).count == 1 {
      losses.onlyGoalOf = name
    }
    try change.delete(goal)
    return (GoalReport(goal, of: name), losses)
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
