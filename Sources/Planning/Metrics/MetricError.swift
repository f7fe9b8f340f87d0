/// Metrics that are not counted where somebody wants them.
package enum MetricError: Refusal, Equatable {
  /// The network does not show it there; what it shows is named.
  case notOffered(Metric, Network, offered: [Metric])
  /// It is counted of posts or channels, not of a campaign as a whole.
  case notOfCampaign(Metric)
  /// Single posts have no such number.
  case notOfPosts(Metric)
  case derived(Metric, parts: [Metric])
}
