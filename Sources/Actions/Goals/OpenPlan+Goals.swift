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

/// What of a goal is to become different, as a person typed it; nil stays. Another metric is another goal.
package struct GoalRevision {
  package var target: String?
  /// A number, or `unknown`.
  package var startValue: String?
  /// `none` means all networks of the campaign.
  package var network: String?
  /// `none` is the campaign's end, whenever that is.
  package var due: String?

  package init() {}

  fileprivate var isEmpty: Bool {
    target == nil && startValue == nil && network == nil && due == nil
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
        try checked(
          Goal(
            id: id, campaign: campaign.id, metric: request.metric, network: request.network,
            startValue: request.startValue, target: request.target,
            due: due ?? campaign.period.to, isDueAtCampaignEnd: due == nil),
          of: campaign, in: change.snapshot)
      }
      return changed([GoalReport(goal, of: campaign.name.text)])
    }
  }

  /// Changes a goal; says so where its campaign has begun, since a target that follows the results proves
  /// nothing.
  package func editGoal(
    _ id: GoalID, _ edit: GoalRevision
  ) throws -> Noted<ChangeReport<GoalReport>> {
    try change { change in
      guard !edit.isEmpty else { throw ChangeError.nothing }
      let old = try change.snapshot.goal(id)
      guard let campaign = try change.snapshot.campaign(of: old) else {
        throw PlanFileError.noSuch(.goal, id.number)
      }
      let due = try edit.due.map { try $0.nilForNone.map(calendarReader.day) }
      let network = try edit.network.map { try $0.nilForNone.map(Network.find) }
      let goal = try Goal(
        id: id, campaign: old.campaign, metric: old.metric, network: network ?? old.network,
        startValue: edit.startValue.map { try GoalNumber.readIfKnown($0, of: old.metric) }
          ?? old.startValue,
        target: edit.target.map { try GoalNumber.read($0, of: old.metric) } ?? old.target,
        due: due.map { $0 ?? campaign.period.to } ?? old.due,
        isDueAtCampaignEnd: due.map { $0 == nil } ?? old.isDueAtCampaignEnd)
      guard goal != old else { throw ChangeError.nothing }
      try change.update(checked(goal, of: campaign, in: change.snapshot))
      return Noted(
        changed([GoalReport(goal, of: campaign.name.text)]),
        campaign.state == .draft ? [] : [.goalMoved(campaign: campaign.name.text)])
    }
  }

  private func checked(
    _ goal: Goal, of campaign: Campaign, in snapshot: PlanSnapshot
  ) throws -> Goal {
    try campaign.checked(
      goal, beside: snapshot.goals(of: campaign.id), on: snapshot.all(Channel.self))
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
