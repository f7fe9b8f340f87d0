import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// The goals of a campaign, in the order in which they were set.
  package func goals(of campaign: CampaignID) throws -> [Goal] {
    try goals(where: "goal.campaign = ?", [campaign.number])
  }

  /// The goals of every campaign.
  package func goals() throws -> [Goal] {
    try goals(where: "TRUE", [])
  }

  /// - Throws: `PlanFileError.noSuchGoal`.
  package func goal(_ id: GoalID) throws -> Goal {
    guard let goal = try goals(where: "goal.id = ?", [id.number]).first else {
      throw PlanFileError.noSuchGoal(id)
    }
    return goal
  }

  private func goals(where condition: String, _ arguments: StatementArguments) throws -> [Goal] {
    try all(
      """
      SELECT goal.*, coalesce(goal.due, campaign.toDay) AS dueDay
      FROM goal JOIN campaign ON campaign.id = goal.campaign
      WHERE \(condition) ORDER BY goal.id
      """, arguments
    ) { row in
      try Goal(
        id: row.id(), campaign: row.id("campaign"),
        metric: row.parsed("metric") { Metric.named($0) },
        network: row.parsedIfAny("network") { Network(id: $0) },
        startValue: row.decode(Double?.self, forColumn: "startValue"),
        target: row.decode(Double.self, forColumn: "target"), due: row.day("dueDay"),
        isDueAtCampaignEnd: row.textIfAny("due") == nil)
    }
  }
}

extension PlanChange {
  package func addGoal(_ make: (GoalID) throws -> Goal) throws -> Goal {
    let goal = try make(ID(nextNumber(in: "goal")))
    try write(
      [
        "id": goal.id.number, "campaign": goal.campaign.number, "metric": goal.metric.name,
        "network": goal.network?.id, "startValue": goal.startValue, "target": goal.target,
        "due": goal.isDueAtCampaignEnd ? nil : goal.due.description,
      ], to: "goal")
    return goal
  }

  package func delete(_ goal: Goal) throws {
    try delete(goal.id, named: goal.metric.name, from: "goal")
  }
}
