import Evaluation
package import Planning

extension TrendReport {
  /// What a number had come to on a day.
  package struct Point: Encodable, Equatable, Sendable {
    package let day: Day
    package let sum: Double

    init(_ point: CurvePoint) {
      day = point.day
      sum = point.value
    }
  }

  /// What a campaign's goals had come to at its end, or some months later.
  package struct CheckUpValues: Encodable, Equatable, Sendable {
    /// One goal's number; null where nobody read it within four weeks.
    package struct Value: Encodable, Equatable, Sendable {
      package let metric: Metric
      @OrNull package private(set) var network: Network?
      @OrNull package private(set) var value: Double?
      @OrNull package private(set) var observedAt: Instant?
      /// The day of `observedAt` in the plan's time.
      @OrNull package private(set) var observedOn: Day?

      init(_ goal: Goal, _ found: LastingValue?, in zone: PlanZone) {
        metric = goal.metric
        network = goal.network
        value = found?.value
        observedAt = found?.observedAt
        observedOn = (found?.observedAt).map(zone.day)
      }
    }

    /// After the campaign's last day; 0 is its end.
    package let months: Int
    package let day: Day
    /// One of each goal, in their order.
    package let values: [Value]

    init(
      months: Int, _ day: Day, _ found: [LastingValue], of results: CampaignResults
    ) {
      self.months = months
      self.day = day
      values = results.goals.map { goal in
        Value(goal, found.first { $0.goal == goal }, in: results.zone)
      }
    }

    /// The end and the check-ups so far; none before the campaign is over.
    static func all(of results: CampaignResults) -> [CheckUpValues] {
      let campaign = results.campaign
      guard campaign.isOver(on: results.today) else { return [] }
      let end = CheckUpValues(
        months: 0, campaign.period.to, results.valuesAtEnd, of: results)
      return [end]
        + campaign.checkUps.filter { $0.day <= results.today }.map { checkUp in
          CheckUpValues(
            months: checkUp.months, checkUp.day, results.values(at: checkUp), of: results)
        }
    }
  }
}
