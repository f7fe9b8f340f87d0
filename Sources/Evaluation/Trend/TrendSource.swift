package import Planning

/// Where the numbers of a trend come from.
package struct TrendSource: Hashable, Sendable {
  package enum Evidence: String, CaseIterable, Encodable, Sendable {
    /// The figures of a channel's days.
    case channelDays
    /// What a channel's level or running total has grown by between two readings.
    case channelReadings
    /// What each post brought, on the day it went out.
    case posts
    /// What campaigns' totals have grown by between two readings.
    case campaignTotals
  }

  package let evidence: Evidence
  /// Those that it tells of; empty for campaigns.
  package let channels: [Channel]
  package let increments: DayIncrements
}

extension TrendRecords {
  /// What a trend can be read from: campaigns' totals where they were entered, else for each channel
  /// its days, its readings or its posts, the first of them that can answer.
  func sources(for scope: TrendScope) -> [TrendSource] {
    if scope.metric.isCampaignLevel, let totals = totals(for: scope) { return [totals] }
    let found = channels.keys.filter { scope.includes($0.id, on: $0.network) }
      .sorted { $0.id < $1.id }.compactMap { source(of: $0, scope.metric) }
    let ofPosts = found.filter { $0.evidence == .posts }.flatMap(\.channels)
    // Posts of all channels are one source: a week without a post on one of them is no gap.
    let posts = ofPosts.isEmpty ? nil : self.posts(of: ofPosts, scope.metric)
    return found.filter { $0.evidence != .posts } + [posts].compactMap(\.self)
  }

  private func totals(for scope: TrendScope) -> TrendSource? {
    DayIncrements(
      totalsOf: campaigns.filter { scope.includes($0.key) }, scope.metric, in: self
    ).map { TrendSource(evidence: .campaignTotals, channels: [], increments: $0) }
  }

  private func source(of channel: Channel, _ metric: Metric) -> TrendSource? {
    let readings = DayIncrements(readingsOf: channel, metric, in: self).map {
      TrendSource(evidence: .channelReadings, channels: [channel], increments: $0)
    }
    let days = DayIncrements(daysOf: channel, metric, in: self).map {
      TrendSource(evidence: .channelDays, channels: [channel], increments: $0)
    }
    let found = [days, readings, posts(of: [channel], metric)].compactMap(\.self)
    return found.first { [$0].blocks.run.count >= BlockTrend.fewest } ?? found.first
  }

  private func posts(of channels: [Channel], _ metric: Metric) -> TrendSource? {
    guard metric.scopes.contains(.post) else { return nil }
    let ids = Set(channels.map(\.id))
    let posts = self.posts.filter { ids.contains($0.post.channel.id) }.compactMap { unpaid($0) }
    return DayIncrements(of: posts, metric, in: self).map {
      TrendSource(evidence: .posts, channels: channels, increments: $0)
    }
  }

  /// A paid post by what it brought unpaid; nil where nobody can know that.
  func unpaid(_ post: MeasuredPost) -> MeasuredPost? {
    guard post.post.isPaid else { return post }
    return unpaid[post.id].flatMap { $0.readings.isEmpty ? nil : $0 }
  }
}
