package import Planning

/// A goal that suits a campaign's objective on one of its networks.
package struct GoalProposal: Hashable, Sendable {
  package let metric: Metric
  /// nil for what is counted for the campaign as a whole.
  package let network: Network?
  /// What it was in as many days before the campaign; for a stock the level now. nil where nothing
  /// was measured.
  package let startValue: Double?
  /// How many posts or channels the start value was measured of.
  package let basis: Int

  /// A fifth better than the start value: Takt's own choice of what is ambitious and within reach.
  /// nil while nothing is known to start from, since any number would be invented.
  package var target: Double? {
    guard let startValue, startValue > 0 else { return nil }
    let better = metric.better == .more ? startValue * 1.2 : startValue * 0.8
    if metric.kind == .ratio { return better }
    return metric.better == .more ? better.rounded(.up) : max(better.rounded(.down), 1)
  }
}

extension Campaign {
  /// Goals by objective and network, the primary metric of the first network first.
  /// - Parameters:
  ///   - posts: the firm's posts with what was measured of them.
  ///   - channels: what was measured of its channels, oldest first.
  package func proposals(
    posts: [MeasuredPost], channels: [Channel: [Measurement]], zone: PlanZone, now: Instant
  ) -> [GoalProposal] {
    var seen: Set<Metric> = []
    return networks.flatMap { network in
      let there = channels.keys.filter { $0.network == network }
      return objective.metrics(on: network).filter { metric in
        there.canTell(metric) && (!metric.isCampaignLevel || seen.insert(metric).inserted)
      }.map { metric in
        let past = past(of: metric, on: network, posts, channels, zone, now)
        return GoalProposal(
          metric: metric, network: metric.isCampaignLevel ? nil : network,
          startValue: past?.value, basis: past?.basis ?? 0)
      }
    }
  }

  private func past(
    of metric: Metric, on network: Network, _ posts: [MeasuredPost],
    _ channels: [Channel: [Measurement]], _ zone: PlanZone, _ now: Instant
  ) -> (value: Double, basis: Int)? {
    guard !metric.isCampaignLevel else { return nil }
    let values: [Double] =
      switch metric.kind {
      case .stock, .duration:
        channels.filter { $0.key.network == network }.compactMap { _, measurements in
          measurements.last { $0.metric == metric && $0.observedAt <= now }.map { Double($0.value) }
        }
      case .count, .ratio:
        posts.filter { $0.post.channel.network == network && wentOutBefore($0.post, zone) }
          .compactMap { $0.value(of: metric, at: now) }
      }
    guard !values.isEmpty else { return nil }
    let isMean = metric.kind == .duration || metric.kind == .ratio
    let value = isMean ? values.median ?? 0 : values.reduce(0, +)
    return (value, values.count)
  }

  /// Within as many days before the campaign as the campaign has.
  private func wentOutBefore(_ post: Post, _ zone: PlanZone) -> Bool {
    guard let day = post.publishedAt.map(zone.day) else { return false }
    return day < period.from && day >= period.from.adding(days: -period.length)
  }
}
