import GRDB
package import Planning
import Reports

extension Goal: Stored {
  package static let table = StoredTable<Goal>(
    "goal",
    [
      "campaign": { $0.campaign.number }, "metric": { $0.metric.name },
      "network": { $0.network?.id }, "startValue": { $0.startValue }, "target": { $0.target },
      "due": { $0.isDueAtCampaignEnd ? nil : $0.due.description },
    ], reading: ["campaign.toDay"], joins: "JOIN campaign ON campaign.id = goal.campaign")

  package init(row: StoredRow) throws {
    let (id, campaign): (GoalID, CampaignID) = try (row.id(), row.id())
    let (metric, network) = try (row.metric(), row.parsedIfAny { Network(id: $0) })
    let (start, target) = try (row.numberIfAny(), row.number())
    let (due, campaignEnd) = try (row.parsedIfAny { Day($0) }, row.day())
    try self.init(
      id: id, campaign: campaign, metric: metric, network: network, startValue: start,
      target: target, due: due ?? campaignEnd, isDueAtCampaignEnd: due == nil)
  }
}

extension PlanSnapshot {
  /// The goals of a campaign, in the order in which they were set.
  package func goals(of campaign: CampaignID) throws -> [Goal] {
    try all(where: "goal.campaign = \(campaign.number)")
  }

  /// - Throws: `PlanFileError.noSuch`.
  package func goal(_ id: GoalID) throws -> Goal { try value(id, or: .noSuch(.goal, id.number)) }
}
