package import Planning

extension CampaignResults {
  /// How a goal's number came about, day by day; the last point is `actual(of:in:)`.
  ///
  /// What rests on posts stands on the day each of them went out, whenever it was read: a week's
  /// reading is no week's success. Everything else stands on the day it was read. Empty for a
  /// median or a price, which do not grow, and where nothing was measured.
  package func curve(of goal: Goal, in zone: PlanZone) -> [CurvePoint] {
    switch actual(of: goal, in: zone)?.evidence {
    case .posts:
      growing(
        posts(countingFor: goal, in: zone).compactMap { measured in
          guard let value = measured.value(of: goal.metric, at: now),
            let day = measured.post.publishedAt.map(zone.day)
          else { return nil }
          return CurvePoint(day: day, value: value)
        })
    case .channelDays:
      growing(
        channelDays(for: goal).compactMap { measurement in
          guard case .channelDay(_, let day) = measurement.subject else { return nil }
          return CurvePoint(day: day, value: Double(measurement.value))
        })
    case .campaignTotal:
      lastOfEachDay(
        ofCampaign.filter {
          $0.metric == goal.metric && $0.share == .total && $0.observedAt <= now
        }, in: zone)
    case .channelTotals, .channelLevel: readings(of: goal, in: zone)
    case .medianOfPosts, .cost, nil: []
    }
  }

  /// The followers of each of the campaign's channels as they were read from a day on.
  package func followers(since first: Day, in zone: PlanZone) -> [(Channel, [CurvePoint])] {
    let channels = ofChannels.keys.filter { campaign.networks.contains($0.network) }
      .sorted { $0.id < $1.id }
    return channels.map { channel in
      let readings = (ofChannels[channel] ?? []).filter {
        $0.metric == .followers && $0.share == .total && $0.subject == .channel(channel.id)
          && $0.observedAt <= now && zone.day(of: $0.observedAt) >= first
      }
      return (channel, lastOfEachDay(readings, in: zone))
    }
  }

  /// Adds up what came on each day.
  private func growing(_ parts: [CurvePoint]) -> [CurvePoint] {
    let days = Dictionary(grouping: parts, by: \.day).sorted { $0.key < $1.key }
    var sum = 0.0
    return days.map { day, parts in
      sum += parts.reduce(0) { $0 + $1.value }
      return CurvePoint(day: day, value: sum)
    }
  }

  /// - Parameter measurements: oldest first.
  private func lastOfEachDay(_ measurements: [Measurement], in zone: PlanZone) -> [CurvePoint] {
    let values = measurements.map { (zone.day(of: $0.observedAt), Double($0.value)) }
    return Dictionary(values) { _, last in last }
      .map { CurvePoint(day: $0.key, value: $0.value) }.sorted { $0.day < $1.day }
  }

  /// What the goal's number was after each day's readings, from when all of its channels have one:
  /// a channel that is counted for the first time is no growth.
  private func readings(of goal: Goal, in zone: PlanZone) -> [CurvePoint] {
    let moments = channels(for: goal).flatMap { ofChannels[$0] ?? [] }.filter {
      $0.metric == goal.metric && $0.share == .total && $0.observedAt <= now
        && zone.day(of: $0.observedAt) >= campaign.period.from.adding(days: -14)
    }.map(\.observedAt)
    let evenings = Dictionary(moments.map { (zone.day(of: $0), $0) }, uniquingKeysWith: max)
    let whole = countOfChannels(for: goal, in: zone)
    return evenings.sorted { $0.key < $1.key }.compactMap { day, evening in
      let then = seen(at: evening, on: day)
      guard then.countOfChannels(for: goal, in: zone) == whole,
        let value = then.actual(of: goal, in: zone)?.value
      else { return nil }
      return CurvePoint(day: day, value: value)
    }
  }

  private func countOfChannels(for goal: Goal, in zone: PlanZone) -> Int {
    goal.metric.kind == .count
      ? channelTotals(for: goal, in: zone).count : levels(for: goal, in: zone).count
  }

  /// The same results as they were known at an earlier moment.
  func seen(at moment: Instant, on day: Day) -> CampaignResults {
    CampaignResults(
      campaign: campaign, goals: goals, posts: posts, earlier: earlier, ofCampaign: ofCampaign,
      ofChannels: ofChannels, efforts: efforts, hourlyRate: hourlyRate, now: moment, today: day)
  }
}
