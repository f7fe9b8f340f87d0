import Planning
package import Reports
import Storage

extension OpenPlan {
  package func campaigns() throws -> [CampaignReport] {
    try read { snapshot in
      let goals = Dictionary(grouping: try snapshot.all(Goal.self), by: \.campaign)
      let posts = try snapshot.postCounts()
      return try snapshot.all(Campaign.self).map { campaign in
        CampaignReport(
          campaign, goals: goals[campaign.id] ?? [], posts: posts[campaign.id] ?? 0,
          currency: settings.currency.code)
      }
    }
  }

  package func campaign(_ name: String) throws -> CampaignReport {
    try read { try report(on: $0.campaign(named: name), in: $0) }
  }

  /// What campaigns wait for, in their order.
  package func campaignDuties() throws -> [CampaignDutyReport] {
    try read(campaignDuties)
  }

  func campaignDuties(in snapshot: PlanSnapshot) throws -> [CampaignDutyReport] {
    var open = PostFilter()
    open.statuses.wanted = PostStatus.open
    let planned = try snapshot.postCounts(open)
    return try snapshot.all(Campaign.self).compactMap { campaign in
      campaign.duty(on: today, hasOpenPosts: planned[campaign.id] != nil)
        .map { CampaignDutyReport(campaign, $0) }
    }
  }

  func report(on campaign: Campaign, in snapshot: PlanSnapshot) throws -> CampaignReport {
    CampaignReport(
      campaign, goals: try snapshot.goals(of: campaign.id),
      posts: try snapshot.postCounts()[campaign.id] ?? 0, currency: settings.currency.code)
  }

  /// Adds a campaign, and tells what similar ones taught.
  package func addCampaign(_ request: CampaignRequest) throws -> NewCampaignReport {
    try change { change in
      let snapshot = change.snapshot
      let name = try Name(request.name)
      let audiences = try request.audiences.map { try snapshot.audience(named: $0) }
      let period = try period(from: request.from, to: request.to)
      let owner = try request.owner.map { try snapshot.person(named: $0).reference }
      let deputy = try request.deputy.map { try snapshot.person(named: $0).reference }
      let budget = try Budget(money: request.money, minutes: request.minutes)
      let campaign = try change.add { id in
        try Campaign(
          id: id, name: name, objective: request.objective, audiences: audiences, period: period,
          owner: owner, deputy: deputy, budget: budget)
      }
      return NewCampaignReport(
        changed([try report(on: campaign, in: snapshot)]),
        lessons: try snapshot.lessonsAround(campaign).reports)
    }
  }

  package func editCampaign(
    _ campaign: String, _ edit: CampaignRevision
  ) throws -> ChangeReport<CampaignReport> {
    try change { change in
      guard !edit.isEmpty else { throw ChangeError.nothing }
      let snapshot = change.snapshot
      var campaign = try snapshot.campaign(named: campaign)
      if let name = edit.name { campaign.name = try Name(name) }
      if let objective = edit.objective { campaign.objective = objective }
      if !edit.audiences.isEmpty {
        campaign.audiences = try edit.audiences.map { try snapshot.audience(named: $0) }.distinct
      }
      campaign.period = try period(
        from: edit.from ?? campaign.period.from.description,
        to: edit.to ?? campaign.period.to.description)
      if let owner = try snapshot.person(instead: edit.owner) { campaign.owner = owner }
      if let deputy = try snapshot.person(instead: edit.deputy) { campaign.deputy = deputy }
      campaign.budget = try Budget(
        money: edit.money ?? campaign.budget.money,
        minutes: edit.minutes ?? campaign.budget.minutes)
      try change.update(campaign)
      return changed([try report(on: campaign, in: snapshot)])
    }
  }
}

extension Deleting where Report == CampaignReport {
  /// A campaign without posts, with its goals, lessons and experiments.
  package static func campaign(_ name: String) -> Self {
    Self(name) {
      try $0.toDelete(.campaign, named: name)
    } telling: { (campaign: Campaign, snapshot, plan) in
      try plan.report(on: campaign, in: snapshot)
    }
  }
}
