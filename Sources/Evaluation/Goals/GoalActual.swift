package import Planning

/// What was reached of a goal so far, and what that number rests on.
package struct GoalActual: Hashable, Sendable {
  /// Where the number comes from.
  package enum Evidence: Hashable, Sendable {
    /// The sum over this many measured posts: with gaps, a lower bound.
    case posts(measured: Int)
    /// The running total entered for the campaign.
    case campaignTotal
    /// The sum of the channels' days.
    case channelDays
    /// The last reading of the channels.
    case channelLevel
    /// The median over this many mature posts.
    case medianOfPosts(count: Int)
  }

  package let value: Double
  package let evidence: Evidence
  /// When the newest number in it was observed.
  package let observedAt: Instant

  package init(value: Double, evidence: Evidence, observedAt: Instant) {
    self.value = value
    self.evidence = evidence
    self.observedAt = observedAt
  }
}

extension CampaignResults {
  /// What was reached of a goal; nil where nothing was measured, which is not zero.
  package func actual(of goal: Goal) -> GoalActual? {
    switch goal.metric.kind {
    case .count: campaignTotal(of: goal) ?? sumOfPosts(for: goal) ?? sumOfDays(for: goal)
    case .ratio: median(for: goal)
    case .stock, .duration: level(for: goal)
    }
  }

  private func campaignTotal(of goal: Goal) -> GoalActual? {
    let last = ofCampaign.last {
      $0.metric == goal.metric && $0.share == .total && $0.observedAt <= now
    }
    return last.map {
      GoalActual(
        value: Double($0.value), evidence: .campaignTotal, observedAt: $0.observedAt)
    }
  }

  private func sumOfPosts(for goal: Goal) -> GoalActual? {
    let posts = published(on: goal.network)
    let values = posts.compactMap { $0.value(of: goal.metric, at: now) }
    guard !values.isEmpty, let observed = lastObservation(of: goal.metric, in: posts) else {
      return nil
    }
    return GoalActual(
      value: values.reduce(0, +), evidence: .posts(measured: values.count), observedAt: observed)
  }

  private func sumOfDays(for goal: Goal) -> GoalActual? {
    var days: [Day: [ChannelID: Measurement]] = [:]
    for measurement in channels(for: goal).flatMap({ ofChannels[$0] ?? [] }) {
      guard case .channelDay(let channel, let day) = measurement.subject,
        measurement.metric == goal.metric, measurement.share == .total,
        measurement.observedAt <= now, campaign.period.contains(day), day <= goal.due
      else { continue }
      days[day, default: [:]][channel] = measurement
    }
    let latest = days.values.flatMap(\.values)
    guard let observed = latest.map(\.observedAt).max() else { return nil }
    return GoalActual(
      value: latest.reduce(0) { $0 + Double($1.value) }, evidence: .channelDays,
      observedAt: observed)
  }

  /// The median over posts, not the pooled rate: one boosted post would rule the pool.
  private func median(for goal: Goal) -> GoalActual? {
    let posts = published(on: goal.network).filter { !$0.post.isPaid }
    let values = posts.compactMap { $0.matureValue(of: goal.metric, at: now) }
    guard let middle = values.median,
      let observed = posts.flatMap(\.readings.values).compactMap(\.last?.observedAt).max()
    else { return nil }
    return GoalActual(
      value: middle, evidence: .medianOfPosts(count: values.count), observedAt: observed)
  }

  /// The last reading of each channel, added; of the campaign where that was measured.
  private func level(for goal: Goal) -> GoalActual? {
    if let total = campaignTotal(of: goal) { return total }
    let readings = channels(for: goal).compactMap { channel in
      ofChannels[channel]?.last {
        $0.metric == goal.metric && $0.share == .total && $0.observedAt <= now
          && $0.subject == .channel(channel.id)
      }
    }
    guard let oldest = readings.map(\.observedAt).min() else { return nil }
    let sum = readings.reduce(0) { $0 + Double($1.value) }
    let value = goal.metric.kind == .duration ? sum / Double(readings.count) : sum
    return GoalActual(value: value, evidence: .channelLevel, observedAt: oldest)
  }

  private func lastObservation(of metric: Metric, in posts: [MeasuredPost]) -> Instant? {
    posts.flatMap { post in
      (metric.isDerived ? Array(post.readings.values) : [post.readings[metric] ?? []])
        .compactMap { $0.last { $0.observedAt <= now }?.observedAt }
    }.max()
  }
}
