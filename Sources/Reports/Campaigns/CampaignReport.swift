package import Planning

/// A campaign with its goals.
package struct CampaignReport: Encodable, Equatable, Sendable {
  package let id: CampaignID
  package let name: String
  package let objective: Objective
  package let audiences: [String]
  package let networks: [Network]
  package let from: Day
  package let to: Day
  @OrNull package private(set) var owner: String?
  @OrNull package private(set) var deputy: String?
  /// In cents.
  @OrNull package private(set) var budget: Int?
  /// In minutes.
  @OrNull package private(set) var minutes: Int?
  package let currency: String
  package let state: CampaignState
  package let goals: [GoalReport]
  package let posts: Int

  package var reference: Reference<Campaign> { Reference(id: id, name: name) }

  package init(_ campaign: Campaign, goals: [Goal], posts: Int, currency: String) {
    id = campaign.id
    name = campaign.name.text
    objective = campaign.objective
    audiences = campaign.audiences.map(\.name.text)
    networks = campaign.networks
    from = campaign.period.from
    to = campaign.period.to
    self.currency = currency
    state = campaign.state
    self.goals = goals.map { GoalReport($0, of: campaign.name.text) }
    self.posts = posts
    owner = campaign.owner?.name
    deputy = campaign.deputy?.name
    budget = campaign.budget.money?.cents
    minutes = campaign.budget.minutes
  }
}
