import GRDB
package import Planning

extension PlanRepository {
  /// Every campaign, by its first day.
  package func campaigns() throws -> [Campaign] {
    try read(fetchCampaigns)
  }

  func fetchCampaigns(in db: Database) throws -> [Campaign] {
    let audiences = try fetchAudiencesByCampaign(in: db)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT campaign.*, owner.name AS ownerName, deputy.name AS deputyName FROM campaign
        LEFT JOIN person AS owner ON owner.id = campaign.owner
        LEFT JOIN person AS deputy ON deputy.id = campaign.deputy
        ORDER BY fromDay, campaign.id
        """
    ).map { row in
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

  private func fetchAudiencesByCampaign(in db: Database) throws -> [CampaignID: [Audience]] {
    let audiences = try fetchAudiences(in: db)
    let known = Dictionary(uniqueKeysWithValues: audiences.map { ($0.id, $0) })
    var found: [CampaignID: [Audience]] = [:]
    let links = try Row.fetchAll(
      db, sql: "SELECT campaign, audience FROM campaignAudience ORDER BY campaign, position")
    for link in links {
      guard let audience = try known[link.id("audience")] else { continue }
      try found[link.id("campaign"), default: []].append(audience)
    }
    return found
  }

  /// How many posts each campaign has; one without any is not among them.
  package func postCounts() throws -> [CampaignID: Int] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT campaign, count(*) AS posts FROM post WHERE campaign IS NOT NULL GROUP BY campaign
          """)
      return try Dictionary(
        uniqueKeysWithValues: rows.map { (try $0.id("campaign"), try $0.int("posts")) })
    }
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func addCampaign(
    by author: Author, _ make: (CampaignID) throws -> Campaign
  ) throws -> Campaign {
    try change(author) { db in
      let campaign = try make(ID(nextNumber(in: "campaign", db)))
      try write(campaign, in: db)
      return campaign
    }
  }

  /// - Throws: `PlanFileError.nameTaken`, `.changedMeanwhile`.
  package func update(_ old: Campaign, to campaign: Campaign, by author: Author) throws {
    try change(author) { db in
      try check(old, named: old.name, isAmong: fetchCampaigns(in: db))
      try write(campaign, in: db)
    }
  }

  /// Moves a campaign on in its life, with a lesson where one was given: both, or neither.
  /// - Parameter step: gets the campaign's lessons, the new one among them.
  /// - Throws: `PlanFileError.changedMeanwhile`, and what the steps throw.
  package func update(
    _ old: Campaign, by author: Author, learning make: ((LessonID) throws -> Lesson)?,
    _ step: ([Lesson]) throws -> Campaign
  ) throws -> (campaign: Campaign, lesson: Lesson?) {
    try change(author) { db in
      try check(old, named: old.name, isAmong: fetchCampaigns(in: db))
      let lesson = try make.map { try addLesson(in: db, $0) }
      let campaign = try step(fetchLessons(db, where: "lesson.campaign = ?", [old.id.number]))
      try write(campaign, in: db)
      return (campaign, lesson)
    }
  }

  /// Deletes a campaign with its goals and lessons; posts keep it from being deleted.
  /// - Throws: `PlanningError.campaignHasPosts`.
  package func delete(_ campaign: Campaign, by author: Author) throws {
    try change(author) { db in
      let posts = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM post WHERE campaign = ?", arguments: [campaign.id.number])
      if let posts, posts > 0 {
        throw PlanningError.campaignHasPosts(campaign.name.text, count: posts)
      }
      try db.execute(sql: "DELETE FROM campaign WHERE id = ?", arguments: [campaign.id.number])
    }
  }

  func write(_ campaign: Campaign, in db: Database) throws {
    try write(
      [
        "id": campaign.id.number, "name": campaign.name.text,
        "objective": campaign.objective.rawValue, "fromDay": campaign.period.from.description,
        "toDay": campaign.period.to.description, "owner": campaign.owner?.id.number,
        "deputy": campaign.deputy?.id.number, "budgetCents": campaign.budget.money?.cents,
        "budgetMinutes": campaign.budget.minutes, "state": campaign.state.rawValue,
      ], to: "campaign", in: db)
    try writeAudiences(of: campaign, in: db)
  }

  /// Leaves links alone that stay, so that the history tells only what changed.
  private func writeAudiences(of campaign: Campaign, in db: Database) throws {
    let wanted = campaign.audiences.map(\.id)
    let stored = try Row.fetchAll(
      db, sql: "SELECT audience FROM campaignAudience WHERE campaign = ? ORDER BY position",
      arguments: [campaign.id.number]
    ).map { (row: Row) -> AudienceID in try row.id("audience") }
    guard stored != wanted else { return }
    try db.execute(
      sql: "DELETE FROM campaignAudience WHERE campaign = ?", arguments: [campaign.id.number])
    for (position, audience) in wanted.enumerated() {
      try write(
        [
          "id": nextNumber(in: "campaignAudience", db), "campaign": campaign.id.number,
          "audience": audience.number, "position": position,
        ], to: "campaignAudience", in: db)
    }
  }
}
