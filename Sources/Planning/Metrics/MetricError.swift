/// Metrics that are not counted where somebody wants them.
package enum MetricError: Refusal, Equatable {
  /// The network does not show it there; what it shows is named.
  case notOffered(Metric, Network, offered: [Metric])
  /// The network tells it of accounts of some kinds only, and the firm has none of those.
  case notOfKind(Metric, Network, ChannelKind, told: [ChannelKind])
  /// It is counted of posts or channels, not of a campaign as a whole.
  case notOfCampaign(Metric)
  /// Single posts have no such number.
  case notOfPosts(Metric)
  case derived(Metric, parts: [Metric])
}
