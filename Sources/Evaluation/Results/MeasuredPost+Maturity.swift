package import Planning

extension MeasuredPost {
  /// When its figures have settled: 7 days after it went out, 48 hours on X (half-lives of posts:
  /// Graffius 2018, 2022). nil while it is not out.
  package var matureFrom: Instant? {
    post.publishedAt?.adding(seconds: post.channel.network.maturityHours * 3600)
  }

  /// Old enough to be judged.
  package func isMature(at now: Instant) -> Bool {
    matureFrom.map { $0 <= now } ?? false
  }

  /// The last value of a metric up to a moment, fresh ones included; derived metrics are computed.
  package func value(of metric: Metric, at now: Instant) -> Double? {
    metric.value(from: readings.compactMapValues { $0.last { $0.observedAt <= now }?.value })
  }

  /// The last value of a metric that was observed when the post was old enough.
  package func matureValue(of metric: Metric, at now: Instant) -> Double? {
    guard let matureFrom, matureFrom <= now else { return nil }
    let settled = readings.compactMapValues { readings in
      readings.last { matureFrom <= $0.observedAt && $0.observedAt <= now }?.value
    }
    return metric.value(from: settled)
  }
}

extension MeasuredPost {
  /// Old enough to be judged, and none of the numbers that people log of it was read since. Of a
  /// network that has closed there is nothing left to read.
  package func isToBeMeasured(at now: Instant) -> Bool {
    guard canStillBeMeasured, isMature(at: now) else { return false }
    return post.channel.network.metricsToLog.allSatisfy { matureValue(of: $0, at: now) == nil }
  }

  /// Out, on a network that there still is.
  var canStillBeMeasured: Bool {
    post.status == .published && post.channel.network.retiredSince == nil
  }
}
