/// A number as a person enters it: the total at a moment, or what has come in since the last one.
package struct NewReading: Hashable, Sendable {
  package enum Amount: Hashable, Sendable {
    case total(Int)
    case added(Int)
  }

  package let metric: Metric
  package let amount: Amount

  /// - Throws: `MetricError.derived` for one that Takt computes, `.valueOutOfRange` below 0
  ///   and above 1 000 000 000 000.
  package init(_ metric: Metric, _ amount: Amount) throws {
    guard !metric.isDerived else { throw MetricError.derived(metric, parts: metric.parts) }
    self.metric = metric
    self.amount = amount
    switch amount {
    case .total(let value), .added(let value): try Self.check(value, of: metric)
    }
  }

  /// As a measurement, entered by hand.
  /// - Parameter last: the last reading before; nil while nothing was measured. A campaign begins at
  ///   0, so that what comes first is added to that.
  /// - Throws: `ReadingError.nothingToAddTo` where nothing was measured of a post or channel before,
  ///   `.valueOutOfRange` for a sum that is too large.
  package func measurement(
    of subject: Measurement.Subject, after last: Int?, observedAt: Instant
  ) throws(ReadingError) -> Measurement {
    let value: Int
    switch amount {
    case .total(let total): value = total
    case .added(let more):
      guard let start = last ?? subject.start else { throw ReadingError.nothingToAddTo(metric) }
      value = start + more
    }
    try Self.check(value, of: metric)
    return Measurement(
      of: subject, metric, value: value, observedAt: observedAt, source: .manual)
  }

  private static func check(_ value: Int, of metric: Metric) throws(ReadingError) {
    guard (0...1_000_000_000_000).contains(value) else {
      throw ReadingError.valueOutOfRange(metric, value)
    }
  }
}

extension Metric {
  /// - Throws: `ReadingError.notPublished`, `.metricNotOffered` where the network does not show it.
  package func check(for post: Post) throws {
    guard post.status == .published else { throw ReadingError.notPublished(post.id) }
    let network = post.channel.network
    guard network.metrics.contains(self) || isCampaignLevel else {
      throw MetricError.notOffered(self, network, offered: network.metrics)
    }
  }

  /// - Throws: `MetricError.notOffered` where the network does not show it of an account.
  package func check(for channel: Channel) throws(MetricError) {
    guard channel.network.channelMetrics.contains(self) else {
      throw MetricError.notOffered(self, channel.network, offered: channel.network.channelMetrics)
    }
  }

  /// - Throws: `MetricError.notOfCampaign` for what is counted of posts or channels.
  package func checkForCampaign() throws(MetricError) {
    guard isCampaignLevel else { throw MetricError.notOfCampaign(self) }
  }
}
