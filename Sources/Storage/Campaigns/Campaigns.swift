import GRDB
package import Planning
import Reports

extension Campaign: Stored {
  package static let table = StoredTable<Campaign>(
    "campaign",
    [
      "name": { $0.name.text }, "objective": { $0.objective.rawValue },
      "fromDay": { $0.period.from.description }, "toDay": { $0.period.to.description },
      "owner": { $0.owner?.id.number }, "deputy": { $0.deputy?.id.number },
      "budgetCents": { $0.budget.money?.cents }, "budgetMinutes": { $0.budget.minutes },
      "state": { $0.state.rawValue },
    ], order: "campaign.fromDay, campaign.id")

  package init(row: StoredRow) throws {
    let id: CampaignID = try row.id()
    try self.init(
      id: id, name: row.name(), objective: row.word(),
      audiences: row.snapshot.links(of: id).map { try $0.audience(in: row) }, period: row.period(),
      owner: row.referenceIfAny(), deputy: row.referenceIfAny(),
      budget: Budget(money: row.moneyIfAny(), minutes: row.intIfAny()), state: row.word())
  }

  /// - Throws: `CampaignError.hasPosts`; experiments, goals and lessons go with it.
  package func checkDeletion(in snapshot: PlanSnapshot) throws {
    if let posts = try snapshot.postCounts()[id] {
      throw CampaignError.hasPosts(name.text, count: posts)
    }
  }

  /// Leaves audiences alone that stay, so that the history tells only what changed.
  package func writeLinks(in change: PlanChange) throws {
    let wanted = audiences.map(\.id)
    let stored = try change.snapshot.links(of: id)
    guard stored.map(\.audience) != wanted else { return }
    try change.delete(stored)
    for (position, audience) in wanted.enumerated() {
      try change.add {
        CampaignAudience(id: $0, campaign: id, audience: audience, position: position)
      }
    }
  }
}

/// That a campaign is for an audience, and in which place.
struct CampaignAudience: Stored {
  let id: ID<CampaignAudience>
  let campaign: CampaignID
  let audience: AudienceID
  let position: Int

  static let table = StoredTable<CampaignAudience>(
    "campaignAudience",
    [
      "campaign": { $0.campaign.number }, "audience": { $0.audience.number },
      "position": { $0.position },
    ], order: "campaign, position")

  init(id: ID<CampaignAudience>, campaign: CampaignID, audience: AudienceID, position: Int) {
    self.id = id
    self.campaign = campaign
    self.audience = audience
    self.position = position
  }

  init(row: StoredRow) throws {
    try self.init(id: row.id(), campaign: row.id(), audience: row.id(), position: row.int())
  }

  fileprivate func audience(in row: StoredRow) throws -> Audience {
    let place = DamagedValue(table: Self.table.name, row: id.number, column: "audience")
    return try row.value(audience, damage: place)
  }
}

extension PlanSnapshot {
  /// - Throws: `PlanFileError.changedMeanwhile` where somebody deleted it since it was shown.
  package func campaign(_ shown: Reference<Campaign>) throws -> Campaign {
    try value(shown.id, or: .changedMeanwhile(shown.name))
  }

  /// How many posts each campaign has; one without any is not among them.
  package func postCounts(_ filter: PostFilter = PostFilter()) throws -> [CampaignID: Int] {
    try postCounts(by: "campaign", filter)
  }

  fileprivate func links(of campaign: CampaignID) throws -> [CampaignAudience] {
    try all(where: "campaign = \(campaign.number)")
  }
}
