package import Planning

/// Everything that the trends of a firm are read from.
package struct TrendRecords: Sendable {
  /// What was measured of each channel, oldest first.
  package let channels: [Channel: [Measurement]]
  /// What was measured of each campaign as a whole, oldest first.
  package let campaigns: [Campaign: [Measurement]]
  /// The posts that are out and old enough to be judged.
  let posts: [MeasuredPost]
  /// The paid ones among them by what they brought unpaid, where the network tells that.
  let unpaid: [PostID: MeasuredPost]
  package let now: Instant
  package let zone: PlanZone

  /// - Parameter ofPosts: everything that was measured of the posts, oldest first.
  package init(
    channels: [Channel: [Measurement]], campaigns: [Campaign: [Measurement]], posts: [Post],
    ofPosts: [Measurement], now: Instant, in zone: PlanZone
  ) {
    self.channels = channels
    self.campaigns = campaigns
    self.posts = posts.filter { $0.status == .published }.with(ofPosts)
      .filter { $0.isMature(at: now) }
    let paid = posts.filter { $0.isPaid && $0.status == .published }
    unpaid = Dictionary(
      uniqueKeysWithValues: paid.with(ofPosts, share: .organic).map { ($0.id, $0) })
    self.now = now
    self.zone = zone
  }

  package var today: Day { zone.day(of: now) }

  /// The days that are looked at: a plan's longest period, before today.
  var range: ClosedRange<Day> { today.adding(days: -3653)...today }
}

/// The scope of a trend: the numbers of which it is asked.
package struct TrendScope: Hashable, Sendable {
  package let metric: Metric
  /// The only channel; nil for all.
  package let channel: Channel?
  /// The only network; nil for all.
  package let network: Network?
  /// The networks of the campaign that is asked about; nil for all.
  package let campaignNetworks: [Network]?

  package init(
    _ metric: Metric, channel: Channel? = nil, network: Network? = nil,
    campaignNetworks: [Network]? = nil
  ) {
    self.metric = metric
    self.channel = channel
    self.network = network
    self.campaignNetworks = campaignNetworks
  }

  func includes(_ id: ChannelID, on network: Network) -> Bool {
    if let channel { return channel.id == id }
    if let only = self.network { return only == network }
    return campaignNetworks?.contains(network) ?? true
  }

  /// A campaign's total says nothing of one channel, or of one network among several.
  func includes(_ campaign: Campaign) -> Bool {
    guard channel == nil else { return false }
    return network.map { only in campaign.networks.allSatisfy { $0 == only } } ?? true
  }
}

extension CampaignResults {
  /// The goal whose target a trend's numbers can be held against.
  package func goalCase(for scope: TrendScope) -> GoalCase? {
    guard scope.channel == nil else { return nil }
    return goalCases.first {
      $0.goal.metric == scope.metric && $0.goal.network == scope.network
    }
  }
}

extension Metric {
  /// It can be added up over weeks, or its level has grown by so much in each.
  package var hasTrend: Bool { kind == .count || kind == .stock }
}
