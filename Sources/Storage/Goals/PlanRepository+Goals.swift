import Reports
import GRDB
package import Planning

extension PlanRepository {
  /// The goals of a campaign, in the order in which they were set.
  package func goals(of campaign: CampaignID) throws -> [Goal] {
    try read { try fetchGoals($0, where: "goal.campaign = ?", [campaign.number]) }
  }

  /// The goals of every campaign.
  package func goals() throws -> [Goal] {
    try read { try fetchGoals($0, where: "TRUE", []) }
  }

  /// - Throws: `PlanFileError.noSuchGoal`.
  package func goal(_ id: GoalID) throws -> Goal {
    let found = try read { try fetchGoals($0, where: "goal.id = ?", [id.number]) }
    guard let goal = found.first else { throw PlanFileError.noSuchGoal(id) }
    return goal
  }

  private func fetchGoals(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [Goal] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT goal.*, coalesce(goal.due, campaign.toDay) AS dueDay
        FROM goal JOIN campaign ON campaign.id = goal.campaign
        WHERE \(condition) ORDER BY goal.id
        """, arguments: arguments
    ).map { row in
      try Goal(
        id: row.id(), campaign: row.id("campaign"),
        metric: row.parsed("metric") { Metric.named($0) },
        network: row.parsedIfAny("network") { Network(id: $0) },
        startValue: row.decode(Double?.self, forColumn: "startValue"),
        target: row.decode(Double.self, forColumn: "target"), due: row.day("dueDay"),
        isDueAtCampaignEnd: row.textIfAny("due") == nil)
    }
  }

  package func addGoal(by author: Author, _ make: (GoalID) throws -> Goal) throws -> Goal {
    try change(author) { db in
      let goal = try make(ID(nextNumber(in: "goal", db)))
      try write(
        [
          "id": goal.id.number, "campaign": goal.campaign.number, "metric": goal.metric.name,
          "network": goal.network?.id, "startValue": goal.startValue, "target": goal.target,
          "due": goal.isDueAtCampaignEnd ? nil : goal.due.description,
        ], to: "goal", in: db)
      return goal
    }
  }

  package func delete(_ goal: Goal, by author: Author) throws {
    try delete(goal.id, named: goal.metric.name, from: "goal", by: author)
  }
}
