import Planning

extension DayIncrements {
  /// The figures of a channel's days; of each day the last one read. A day's own figure is not whole
  /// before it is over.
  init?(daysOf channel: Channel, _ metric: Metric, in records: TrendRecords) {
    var values: [Day: [Metric: Int]] = [:]
    for measurement in records.measurements(of: channel, metric) {
      guard case .channelDay(_, let day) = measurement.subject,
        records.zone.day(of: measurement.observedAt) != day, records.range.contains(day)
      else { continue }
      values[day, default: [:]][measurement.metric] = measurement.value
    }
    self.init(
      values.compactMap { day, values in
        metric.value(from: values).map { Growth(from: day, to: day, amount: $0) }
      })
  }

  /// What a level, or a running total, has grown by from one reading to the next.
  init?(readingsOf channel: Channel, _ metric: Metric, in records: TrendRecords) {
    var values: [Day: [Metric: Int]] = [:]
    for measurement in records.measurements(of: channel, metric) {
      guard measurement.subject == .channel(channel.id) else { continue }
      values[records.zone.day(of: measurement.observedAt), default: [:]][measurement.metric] =
        measurement.value
    }
    let readings = values.sorted { $0.key < $1.key }.compactMap { day, values in
      metric.value(from: values).map { (day: day, value: $0) }
    }.filter { records.range.contains($0.day) }
    self.init(.between(readings, isLevel: metric.kind == .stock))
  }
}

extension TrendRecords {
  /// Everything that was measured of a channel that a metric is, or is computed from.
  fileprivate func measurements(of channel: Channel, _ metric: Metric) -> [Measurement] {
    let wanted = metric.isDerived ? metric.parts : [metric]
    return (channels[channel] ?? []).filter {
      wanted.contains($0.metric) && $0.share == .total && $0.observedAt <= now
    }
  }
}
