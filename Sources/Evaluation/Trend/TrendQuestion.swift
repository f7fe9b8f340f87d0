package import Planning

/// What is asked of a trend; nil is "all", or "choose".
package struct TrendQuestion: Sendable {
  package let metric: Metric?
  package let network: Network?
  package let channel: Channel?

  package init(metric: Metric?, network: Network?, channel: Channel?) {
    self.metric = metric
    self.network = network
    self.channel = channel
  }

  /// The metric that was asked for; else that of the first goal with numbers, else followers.
  /// - Parameters:
  ///   - results: of the campaign that is asked about; nil for all.
  ///   - goals: the most important first.
  package func series(
    in records: TrendRecords, of results: CampaignResults?, goals: [Goal]
  ) -> TrendSeries {
    let series = { TrendSeries(scope(of: $0, results), in: records) }
    if let metric { return series(metric) }
    let ofGoals = goals.map(\.metric).filter(\.hasTrend).lazy.map(series)
    return ofGoals.first { !$0.isEmpty } ?? series(.followers)
  }

  /// A campaign's goal says on which network its metric counts.
  private func scope(of metric: Metric, _ results: CampaignResults?) -> TrendScope {
    let goal = channel == nil ? results?.goals.first { $0.metric == metric } : nil
    return TrendScope(
      metric, channel: channel, network: network ?? goal?.network,
      campaignNetworks: results?.campaign.networks)
  }
}
