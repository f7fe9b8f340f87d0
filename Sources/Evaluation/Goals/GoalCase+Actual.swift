import Planning

extension GoalCase {
  /// The number reached so far; nil where nothing was measured, which is not zero.
  package var actual: GoalActual? {
    switch metric.kind {
    case .count: campaignTotal(of: metric) ?? sumOfPosts(of: metric) ?? sumOfDays ?? sumOfTotals
    case .ratio: metric.isPrice ? price : median
    case .stock, .duration: level
    }
  }

  /// The campaign's total, which says nothing of one network among several.
  private func campaignTotal(of metric: Metric) -> GoalActual? {
    guard goal.network == nil || campaign.networks.allSatisfy({ $0 == goal.network }) else {
      return nil
    }
    let last = results.ofCampaign.last {
      $0.metric == metric && $0.share == .total && $0.observedAt <= now
    }
    return last.map {
      GoalActual(value: Double($0.value), evidence: .campaignTotal, observedAt: $0.observedAt)
    }
  }

  private func sumOfPosts(of metric: Metric) -> GoalActual? {
    let posts = posts
    let values = posts.compactMap { $0.value(of: metric, at: now) }
    guard !values.isEmpty, let observed = lastObservation(of: metric, in: posts) else {
      return nil
    }
    return GoalActual(
      value: values.reduce(0, +), evidence: .posts(measured: values.count), observedAt: observed)
  }

  private var sumOfDays: GoalActual? {
    let days = channelDays
    guard let observed = days.map(\.observedAt).max() else { return nil }
    return GoalActual(
      value: days.reduce(0) { $0 + Double($1.value) }, evidence: .channelDays,
      observedAt: observed)
  }

  /// The last reading of each day of each channel.
  var channelDays: [Measurement] {
    var latest: [Measurement.Subject: Measurement] = [:]
    for measurement in channels.flatMap({ results.ofChannels[$0] ?? [] }) {
      guard case .channelDay(_, let day) = measurement.subject, measurement.metric == metric,
        measurement.share == .total, measurement.observedAt <= now, campaign.period.contains(day),
        day <= goal.due
      else { continue }
      latest[measurement.subject] = measurement
    }
    return Array(latest.values)
  }

  private var sumOfTotals: GoalActual? {
    let totals = channelTotals
    guard let observed = totals.map(\.observedAt).max() else { return nil }
    return GoalActual(
      value: totals.reduce(0) { $0 + $1.value }, evidence: .channelTotals, observedAt: observed)
  }

  /// Of each channel the last total entered since the campaign began, less the last one before. A
  /// total that is smaller than the one before was counted anew.
  var channelTotals: [(value: Double, observedAt: Instant)] {
    channels.compactMap { channel in
      let readings = readings(of: channel).filter { zone.day(of: $0.observedAt) <= lastReading }
      let start = readings.lastIndex { zone.day(of: $0.observedAt) < campaign.period.from }
      guard let last = readings.last, start != readings.count - 1 else { return nil }
      let before = start.map { readings[$0].value } ?? 0
      return (Double(last.value >= before ? last.value - before : last.value), last.observedAt)
    }
  }

  /// The median over posts, not the pooled rate: one boosted post would rule the pool.
  private var median: GoalActual? {
    let values = ratios
    guard let middle = values.median, let observed = lastObservation(of: metric, in: posts)
    else { return nil }
    return GoalActual(
      value: middle, evidence: .medianOfPosts(count: values.count), observedAt: observed)
  }

  /// The mature values of the posts that nobody paid for.
  var ratios: [Double] {
    posts.filter { !$0.post.isPaid }.compactMap { $0.matureValue(of: metric, at: now) }
  }

  /// The full cost by the results that were counted. Of none it is more than a third: had it been less,
  /// there would be a result with 95 % certainty (−ln 0.05 = 2.996).
  private var price: GoalActual? {
    guard let part = metric.parts.first,
      let results = campaignTotal(of: part) ?? sumOfPosts(of: part),
      let cost = self.results.cost.totalCents, cost > 0
    else { return nil }
    return GoalActual(
      value: Double(cost) / (results.value > 0 ? results.value : 3),
      evidence: .cost(results: results.value), observedAt: results.observedAt)
  }

  /// The last reading of each channel, added; of the campaign where that was measured.
  private var level: GoalActual? {
    if let total = campaignTotal(of: metric) { return total }
    let levels = levels
    guard let oldest = levels.map(\.observedAt).min() else { return nil }
    let sum = levels.reduce(0) { $0 + Double($1.value) }
    let value = metric.kind == .duration ? sum / Double(levels.count) : sum
    return GoalActual(value: value, evidence: .channelLevel, observedAt: oldest)
  }

  /// The last reading of each channel's level; one after the end says nothing of the due day.
  var levels: [Measurement] {
    channels.compactMap { channel in
      readings(of: channel).last { zone.day(of: $0.observedAt) <= lastReading }
    }
  }

  /// The totals of the goal's metric on a channel, oldest first.
  func readings(of channel: Channel) -> [Measurement] {
    (results.ofChannels[channel] ?? []).filter {
      $0.metric == metric && $0.share == .total && $0.subject == .channel(channel.id)
        && $0.observedAt <= now
    }
  }

  private func lastObservation(of metric: Metric, in posts: [MeasuredPost]) -> Instant? {
    posts.compactMap { $0.lastObservation(of: metric, upTo: now) }.max()
  }
}

extension MeasuredPost {
  /// The moment at which a metric, or a part of it, was last read.
  func lastObservation(of metric: Metric, upTo now: Instant) -> Instant? {
    (metric.isDerived ? metric.parts : [metric]).compactMap {
      readings[$0]?.last { $0.observedAt <= now }?.observedAt
    }.max()
  }
}
