import Planning

extension DayIncrements {
  /// What came in on campaigns by the totals entered for each: it begins with 0 on its first day. Days
  /// without a campaign are unknown, and so are those that a running one has no number of.
  init?(totalsOf campaigns: [Campaign: [Measurement]], _ metric: Metric, in records: TrendRecords) {
    let counts = campaigns.compactMap { CampaignCount($0, $1, metric, in: records) }
    guard let first = counts.map(\.first).min(), let newest = counts.map(\.last).max() else {
      return nil
    }
    let running = counts.filter { $0.campaign.period.to >= newest }
    let last = running.map(\.last).min() ?? newest
    guard first <= last else { return nil }
    var days = Array(repeating: Entry(), count: newest.ordinal - first.ordinal + 1)
    for count in counts {
      for day in count.expected { days[day.ordinal - first.ordinal].expected += 1 }
      for growth in count.growths { days.add(growth, from: first) }
    }
    for place in days.indices { days[place].expected = max(days[place].expected, 1) }
    self.init(Array(days[...(last.ordinal - first.ordinal)]), from: first)
  }
}

/// One campaign's way from total to total.
private struct CampaignCount {
  let campaign: Campaign
  let growths: [Growth]
  let first: Day
  let last: Day

  init?(
    _ campaign: Campaign, _ measurements: [Measurement], _ metric: Metric, in records: TrendRecords
  ) {
    let totals = measurements.filter {
      $0.metric == metric && $0.share == .total && $0.observedAt <= records.now
    }.map { (records.zone.day(of: $0.observedAt), Double($0.value)) }
    let readings = Dictionary(totals) { _, last in last }.map { (day: $0.key, value: $0.value) }
      .filter { records.range.contains($0.day) }.sorted { $0.day < $1.day }
    guard let earliest = readings.first?.day else { return nil }
    let dayBefore = campaign.period.from.adding(days: -1)
    let start = earliest > dayBefore ? [(day: dayBefore, value: 0.0)] : []
    self.campaign = campaign
    // A lower total corrects the one before, so what came in may be less than nothing.
    growths = [Growth].between(start + readings, isLevel: true).filter {
      $0.isKnown || $0.to <= campaign.period.to
    }
    guard let first = growths.map(\.from).min(), let last = growths.map(\.to).max() else {
      return nil
    }
    self.first = first
    self.last = last
  }

  /// The days of its period, and those after it that a total tells of.
  var expected: [Day] {
    let period = first...max(first, min(campaign.period.to, last))
    let days = (0...(period.upperBound.ordinal - period.lowerBound.ordinal)).map {
      period.lowerBound.adding(days: $0)
    }
    let later = growths.filter(\.isKnown).flatMap { growth in
      (0..<growth.days).map { growth.from.adding(days: $0) }
    }.filter { $0 > period.upperBound }
    return days + later
  }
}
