package import Planning

/// How many follow a channel, as far as anybody counted.
package struct ChannelFollowers: Sendable {
  package let channel: Channel
  /// nil while nobody counted.
  package let last: Reading?

  package init(channel: Channel, last: Reading?) {
    self.channel = channel
    self.last = last
  }

  /// A week after the last time; nil where there was none, or there is nothing to count.
  package func nextCount(in zone: PlanZone) -> Day? {
    guard isCountable, let last else { return nil }
    return zone.day(of: last.observedAt).adding(days: MeasuringRound.interval)
  }

  /// Nobody counted yet, or a week ago. By days, so that the same morning of each week does.
  package func isToBeCounted(on day: Day, in zone: PlanZone) -> Bool {
    isCountable && nextCount(in: zone).map { $0 <= day } ?? true
  }

  /// The network is still there and tells how many follow.
  private var isCountable: Bool {
    channel.network.retiredSince == nil && channel.network.channelMetrics.contains(.followers)
  }
}
