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
  package let zone: PlanZone

  /// Posts before a campaign that tell what is usual for the firm, at most. Takt's own choice.
  package static let mostEarlier = 200

  package init(
    campaign: Campaign, goals: [Goal], posts: [MeasuredPost], earlier: [MeasuredPost] = [],
    ofCampaign: [Measurement], ofChannels: [Channel: [Measurement]], efforts: [EffortEntry],
    hourlyRate: Money?, now: Instant, in zone: PlanZone
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
    today = zone.day(of: now)
    self.zone = zone
  }

  /// The same results as they were known at an earlier moment.
  func seen(at moment: Instant) -> CampaignResults {
    CampaignResults(
      campaign: campaign, goals: goals, posts: posts, earlier: earlier, ofCampaign: ofCampaign,
      ofChannels: ofChannels, efforts: efforts, hourlyRate: hourlyRate, now: moment, in: zone)
  }

  package var cost: CampaignCost { CampaignCost(efforts, hourlyRate: hourlyRate) }

  /// The posts that are out, on one network or on all.
  package func published(on network: Network?) -> [MeasuredPost] {
    posts.filter {
      $0.post.status == .published && (network == nil || $0.post.channel.network == network)
    }
  }

  /// The followers of each of the campaign's channels as they were read from a day on.
  package func followers(since first: Day) -> [(Channel, [CurvePoint])] {
    let channels = ofChannels.keys.filter { campaign.networks.contains($0.network) }
      .sorted { $0.id < $1.id }
    return channels.map { channel in
      let readings = (ofChannels[channel] ?? []).filter {
        $0.metric == .followers && $0.share == .total && $0.subject == .channel(channel.id)
          && $0.observedAt <= now && zone.day(of: $0.observedAt) >= first
      }
      return (channel, .lastOfEachDay(readings, in: zone))
    }
  }
}
