import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// Every campaign, by its first day.
  package func campaigns() throws -> [Campaign] {
    let audiences = try audiencesByCampaign()
    return try all(
      """
      SELECT campaign.*, owner.name AS ownerName, deputy.name AS deputyName FROM campaign
      LEFT JOIN person AS owner ON owner.id = campaign.owner
      LEFT JOIN person AS deputy ON deputy.id = campaign.deputy
      ORDER BY fromDay, campaign.id
      """
    ) { row in
      let id: CampaignID = try row.id()
      return try Campaign(
        id: id, name: Name(row.text("name")), objective: row.word("objective"),
        audiences: audiences[id] ?? [],
        period: Period(from: row.day("fromDay"), to: row.day("toDay")),
        owner: row.reference("owner", name: "ownerName"),
        deputy: row.reference("deputy", name: "deputyName"),
        budget: Budget(
          money: row.intIfAny("budgetCents").map { try Money(cents: $0) },
          minutes: row.intIfAny("budgetMinutes")),
        state: row.word("state"))
    }
  }

  /// - Throws: `PlanFileError.changedMeanwhile` where somebody deleted it since it was shown.
  package func campaign(_ shown: Reference<Campaign>) throws -> Campaign {
    guard let campaign = try campaigns().first(where: { $0.id == shown.id }) else {
      throw PlanFileError.changedMeanwhile(shown.name)
    }
    return campaign
  }

  private func audiencesByCampaign() throws -> [CampaignID: [Audience]] {
    let known = Dictionary(uniqueKeysWithValues: try audiences().map { ($0.id, $0) })
    let links: [(CampaignID, AudienceID)] = try all(
      "SELECT campaign, audience FROM campaignAudience ORDER BY campaign, position"
    ) { (try $0.id("campaign"), try $0.id("audience")) }
    return links.reduce(into: [:]) { found, link in
      if let audience = known[link.1] { found[link.0, default: []].append(audience) }
    }
  }

  /// How many posts each campaign has; one without any is not among them.
  package func postCounts() throws -> [CampaignID: Int] {
    let counts: [(CampaignID, Int)] = try all(
      "SELECT campaign, count(*) AS posts FROM post WHERE campaign IS NOT NULL GROUP BY campaign"
    ) { (try $0.id("campaign"), try $0.int("posts")) }
    return Dictionary(uniqueKeysWithValues: counts)
  }
}

extension PlanChange {
  /// - Throws: `PlanFileError.nameTaken`.
  package func addCampaign(_ make: (CampaignID) throws -> Campaign) throws -> Campaign {
    let campaign = try make(ID(nextNumber(in: "campaign")))
    try write(campaign)
    return campaign
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func update(_ campaign: Campaign) throws { try write(campaign) }

  /// Deletes a campaign with its goals and lessons; posts keep it from being deleted.
  /// - Throws: `CampaignError.hasPosts`.
  package func delete(_ campaign: Campaign) throws {
    let posts = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM post WHERE campaign = ?", arguments: [campaign.id.number])
    if let posts, posts > 0 {
      throw CampaignError.hasPosts(campaign.name.text, count: posts)
    }
    try delete(campaign.id, named: campaign.name.text, from: "campaign")
  }

  private func write(_ campaign: Campaign) throws {
    try write(
      [
        "id": campaign.id.number, "name": campaign.name.text,
        "objective": campaign.objective.rawValue, "fromDay": campaign.period.from.description,
        "toDay": campaign.period.to.description, "owner": campaign.owner?.id.number,
        "deputy": campaign.deputy?.id.number, "budgetCents": campaign.budget.money?.cents,
        "budgetMinutes": campaign.budget.minutes, "state": campaign.state.rawValue,
      ], to: "campaign")
    try writeAudiences(of: campaign)
  }

  /// Leaves links alone that stay, so that the history tells only what changed.
  private func writeAudiences(of campaign: Campaign) throws {
    let wanted = campaign.audiences.map(\.id)
    let stored: [AudienceID] = try snapshot.all(
      "SELECT audience FROM campaignAudience WHERE campaign = ? ORDER BY position",
      [campaign.id.number]
    ) { try $0.id("audience") }
    guard stored != wanted else { return }
    try db.execute(
      sql: "DELETE FROM campaignAudience WHERE campaign = ?", arguments: [campaign.id.number])
    for (position, audience) in wanted.enumerated() {
      try write(
        [
          "id": nextNumber(in: "campaignAudience"), "campaign": campaign.id.number,
          "audience": audience.number, "position": position,
        ], to: "campaignAudience")
    }
  }
}
