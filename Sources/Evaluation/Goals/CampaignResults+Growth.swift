import Planning

extension CampaignResults {
  /// How much the goal's channels grew from one week to the next, for each pair of weeks that both were
  /// read; up to the moment asked about.
  func weeklyGrowth(for goal: Goal, in zone: PlanZone) -> [Double] {
    var growth: [Int: Double] = [:]
    for channel in channels(for: goal) {
      var levels: [Int: Int] = [:]
      for reading in ofChannels[channel] ?? []
      where reading.metric == goal.metric && reading.share == .total
        && reading.subject == .channel(channel.id) && reading.observedAt <= now
      {
        levels[(Week(containing: zone.day(of: reading.observedAt)).monday.ordinal + 3) / 7] =
          reading.value
      }
      for (week, level) in levels {
        guard let before = levels[week - 1] else { continue }
        growth[week, default: 0] += Double(level - before)
      }
    }
    return growth.sorted { $0.key < $1.key }.map(\.value)
  }
}
