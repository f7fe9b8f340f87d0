package import Planning

/// All campaigns side by side.
package struct ReviewOverview: Codable, Equatable, Sendable {
  package let asOf: Day
  package let campaigns: [CampaignStanding]

  package init(_ campaigns: [CampaignStanding], asOf: Day) {
    self.asOf = asOf
    self.campaigns = campaigns
  }
}
