package import Planning

/// Everything that is known of a campaign when it is judged.
package struct CampaignResults: Sendable {
  package let campaign: Campaign
  package let goals: [Goal]
  package let posts: [MeasuredPost]
  /// Posts of the firm that went out before the campaign: what is usual for it.
  package let earlier: [MeasuredPost]
  /// What was measured of the campaign as a whole, oldest first.
  package let ofCampaign: [Measurement]
  /// What was measured of the firm's channels, oldest first.
  package let ofChannels: [Channel: [Measurement]]
  package let efforts: [EffortEntry]
  /// What an hour of work costs; nil while nobody stated it.
  package let hourlyRate: Money?
  /// The moment asked about, and its day in the plan's calendar.
  package let now: Instant
  package let today: Day

  /// Posts before a campaign that tell what is usual for the firm, at most. Takt's own choice.
  package static let mostEarlier = 200

  package init(
    campaign: Campaign, goals: [Goal], posts: [MeasuredPost], earlier: [MeasuredPost] = [],
    ofCampaign: [Measurement], ofChannels: [Channel: [Measurement]], efforts: [EffortEntry],
    hourlyRate: Money?,
    now: Instant, today: Day
  ) {
    self.campaign = campaign
    self.goals = goals
    self.posts = posts
    self.earlier = earlier
    self.ofCampaign = ofCampaign
    self.ofChannels = ofChannels
    self.efforts = efforts
    self.hourlyRate = hourlyRate
    self.now = now
    self.today = today
  }

  /// The posts that are out, on one network or on all.
  package func published(on network: Network?) -> [MeasuredPost] {
    posts.filter {
      $0.post.status == .published && (network == nil || $0.post.channel.network == network)
    }
  }

  /// The channels that a goal looks at: those of its network, else of the campaign's audiences.
  func channels(for goal: Goal) -> [Channel] {
    let networks = goal.network.map { [$0] } ?? campaign.networks
    return ofChannels.keys.filter { networks.contains($0.network) }.sorted { $0.id < $1.id }
  }
}
