package import Planning

/// A number of a campaign as a whole by which one of its goals is judged, such as its leads, as far
/// as anybody counted.
package struct CampaignNumber: Sendable {
  package let campaign: Campaign
  package let metric: Metric
  /// nil while nobody counted.
  package let last: Reading?
  /// The last day that a goal on it counts.
  private let due: Day

  private init(of campaign: Campaign, _ metric: Metric, last: Reading?, due: Day) {
    self.campaign = campaign
    self.metric = metric
    self.last = last
    self.due = due
  }

  /// What is counted of a campaign as long as it runs, or waits to be evaluated.
  /// - Parameter last: the last reading of each metric.
  package static func numbers(
    of campaign: Campaign, for goals: [Goal], last: (Metric) throws -> Reading?
  ) rethrows -> [Self] {
    guard campaign.state == .running || campaign.state == .ended else { return [] }
    let metrics = goals.flatMap(\.metric.measured).filter(\.isCampaignLevel).distinct
    return try metrics.map { metric in
      let dueDays = goals.filter { $0.metric.measured.contains(metric) }.map(\.due)
      return Self(
        of: campaign, metric, last: try last(metric), due: dueDays.max() ?? campaign.period.to)
    }
  }

  /// A week after the last time or the first day, the day after the goal's at the latest; nil once it
  /// was counted after that.
  package func nextCount(in zone: PlanZone) -> Day? {
    let counted = last.map { zone.day(of: $0.observedAt) }
    guard counted.map({ $0 <= due }) ?? true else { return nil }
    let start = counted ?? campaign.period.from
    return min(start.adding(days: MeasuringRound.interval), due.adding(days: 1))
  }

  package func isToBeCounted(on day: Day, in zone: PlanZone) -> Bool {
    nextCount(in: zone).map { $0 <= day } ?? false
  }
}
