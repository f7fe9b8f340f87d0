package import Planning

/// A campaign that waits for somebody.
package struct CampaignDutyReport: Encodable, Equatable, Sendable {
  package let campaign: String
  package let duty: CampaignDuty
  package let to: Day

  package init(_ campaign: Campaign, _ duty: CampaignDuty) {
    self.campaign = campaign.name.text
    self.duty = duty
    to = campaign.period.to
  }

  package var remedy: Remedy {
    switch duty {
    case .end: .campaign(.end, campaign)
    case .evaluate: .campaign(.evaluate, campaign)
    case .planPosts: .campaign(.planPosts, campaign)
    }
  }
}
