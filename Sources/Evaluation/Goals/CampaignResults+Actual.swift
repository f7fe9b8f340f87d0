package import Planning

extension CampaignResults {
  /// What was reached of a goal; nil where nothing was measured, which is not zero.
  package func actual(of goal: Goal, in zone: PlanZone) -> GoalActual? {
    switch goal.metric.kind {
    case .count:
      campaignTotal(of: goal.metric, for: goal)
        ?? sumOfPosts(of: goal.metric, for: goal, in: zone)
        ?? sumOfDays(for: goal) ?? sumOfTotals(for: goal, in: zone)
    case .ratio: goal.metric.isPrice ? price(for: goal, in: zone) : median(for: goal, in: zone)
    case .stock, .duration: level(for: goal, in: zone)
    }
  }

  /// The posts that went out by the due day: what appears after it counts no more.
  func posts(countingFor goal: Goal, in zone: PlanZone) -> [MeasuredPost] {
    published(on: goal.network).filter { measured in
      measured.post.publishedAt.map { zone.day(of: $0) <= goal.due } ?? false
        && (counts(measured.post, for: goal) || measured.value(of: goal.metric, at: now) != nil)
    }
  }

  /// On a network that a goal looks at and that tells its metric: of the others nobody can ever know.
  func counts(_ post: Post, for goal: Goal) -> Bool {
    let network = post.channel.network
    return (goal.network == nil || goal.network == network)
      && (goal.metric.isCampaignLevel || network.offers(goal.metric))
  }

  /// Says nothing of one network among several.
  private func campaignTotal(of metric: Metric, for goal: Goal) -> GoalActual? {
    guard goal.network == nil || campaign.networks.allSatisfy({ $0 == goal.network }) else {
      return nil
    }
    let last = ofCampaign.last {
      $0.metric == metric && $0.share == .total && $0.observedAt <= now
    }
    return last.map {
      GoalActual(
        value: Double($0.value), evidence: .campaignTotal, observedAt: $0.observedAt)
    }
  }

  private func sumOfPosts(
    of metric: Metric, for goal: Goal, in zone: PlanZone
  ) -> GoalActual? {
    let posts = posts(countingFor: goal, in: zone)
    let values = posts.compactMap { $0.value(of: metric, at: now) }
    guard !values.isEmpty, let observed = lastObservation(of: metric, in: posts) else {
      return nil
    }
    return GoalActual(
      value: values.reduce(0, +), evidence: .posts(measured: values.count), observedAt: observed)
  }

  private func sumOfDays(for goal: Goal) -> GoalActual? {
    let days = channelDays(for: goal)
    guard let observed = days.map(\.observedAt).max() else { return nil }
    return GoalActual(
      value: days.reduce(0) { $0 + Double($1.value) }, evidence: .channelDays,
      observedAt: observed)
  }

  /// The last reading of each day of each channel.
  func channelDays(for goal: Goal) -> [Measurement] {
    var latest: [Subject: Measurement] = [:]
    for measurement in channels(for: goal).flatMap({ ofChannels[$0] ?? [] }) {
      guard case .channelDay(_, let day) = measurement.subject,
        measurement.metric == goal.metric, measurement.share == .total,
        measurement.observedAt <= now, campaign.period.contains(day), day <= goal.due
      else { continue }
      latest[measurement.subject] = measurement
    }
    return Array(latest.values)
  }

  private func sumOfTotals(for goal: Goal, in zone: PlanZone) -> GoalActual? {
    let totals = channelTotals(for: goal, in: zone)
    guard let observed = totals.map(\.observedAt).max() else { return nil }
    return GoalActual(
      value: totals.reduce(0) { $0 + $1.value }, evidence: .channelTotals, observedAt: observed)
  }

  /// Of each channel the last total entered since the campaign began, less the last one before. A
  /// total that is smaller than the one before was counted anew.
  func channelTotals(for goal: Goal, in zone: PlanZone) -> [(value: Double, observedAt: Instant)] {
    channels(for: goal).compactMap { channel in
      let readings = (ofChannels[channel] ?? []).filter {
        $0.metric == goal.metric && $0.share == .total && $0.subject == .channel(channel.id)
          && $0.observedAt <= now && zone.day(of: $0.observedAt) <= lastReading(for: goal)
      }
      let start = readings.lastIndex { zone.day(of: $0.observedAt) < campaign.period.from }
      guard let last = readings.last, start != readings.count - 1 else { return nil }
      let before = start.map { readings[$0].value } ?? 0
      return (Double(last.value >= before ? last.value - before : last.value), last.observedAt)
    }
  }

  /// The median over posts, not the pooled rate: one boosted post would rule the pool.
  private func median(for goal: Goal, in zone: PlanZone) -> GoalActual? {
    let values = ratios(for: goal, in: zone)
    let posts = posts(countingFor: goal, in: zone)
    guard let middle = values.median, let observed = lastObservation(of: goal.metric, in: posts)
    else { return nil }
    return GoalActual(
      value: middle, evidence: .medianOfPosts(count: values.count), observedAt: observed)
  }

  /// The mature values of the posts that nobody paid for.
  func ratios(for goal: Goal, in zone: PlanZone) -> [Double] {
    posts(countingFor: goal, in: zone).filter { !$0.post.isPaid }
      .compactMap { $0.matureValue(of: goal.metric, at: now) }
  }

  /// The full cost by the results that were counted. Of none it is more than a third: had it been less,
  /// there would be a result with 95 % certainty (−ln 0.05 = 2.996).
  private func price(for goal: Goal, in zone: PlanZone) -> GoalActual? {
    guard let part = goal.metric.parts.first,
      let results = campaignTotal(of: part, for: goal) ?? sumOfPosts(of: part, for: goal, in: zone),
      let cost = CampaignCost(efforts, hourlyRate: hourlyRate).totalCents, cost > 0
    else { return nil }
    return GoalActual(
      value: Double(cost) / (results.value > 0 ? results.value : 3),
      evidence: .cost(results: results.value), observedAt: results.observedAt)
  }

  /// The last reading of each channel, added; of the campaign where that was measured.
  private func level(for goal: Goal, in zone: PlanZone) -> GoalActual? {
    if let total = campaignTotal(of: goal.metric, for: goal) { return total }
    let readings = levels(for: goal, in: zone)
    guard let oldest = readings.map(\.observedAt).min() else { return nil }
    let sum = readings.reduce(0) { $0 + Double($1.value) }
    let value = goal.metric.kind == .duration ? sum / Double(readings.count) : sum
    return GoalActual(value: value, evidence: .channelLevel, observedAt: oldest)
  }

  /// The last reading of each channel's level; one after the end says nothing of the due day.
  func levels(for goal: Goal, in zone: PlanZone) -> [Measurement] {
    channels(for: goal).compactMap { channel in
      ofChannels[channel]?.last {
        $0.metric == goal.metric && $0.share == .total && $0.observedAt <= now
          && $0.subject == .channel(channel.id)
          && zone.day(of: $0.observedAt) <= lastReading(for: goal)
      }
    }
  }

  private func lastObservation(of metric: Metric, in posts: [MeasuredPost]) -> Instant? {
    posts.compactMap { $0.lastObservation(of: metric, upTo: now) }.max()
  }
}

extension MeasuredPost {
  /// When a metric, or a part of it, was last read.
  func lastObservation(of metric: Metric, upTo now: Instant) -> Instant? {
    (metric.isDerived ? metric.parts : [metric]).compactMap {
      readings[$0]?.last { $0.observedAt <= now }?.observedAt
    }.max()
  }
}
