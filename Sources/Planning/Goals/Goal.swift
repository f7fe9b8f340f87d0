/// What a campaign is to reach: a metric, from where, how much, by when.
package struct Goal: Identifiable, Hashable, Sendable {
  package let id: GoalID
  package let campaign: CampaignID
  package let metric: Metric
  /// nil for all networks of the campaign.
  package let network: Network?
  /// Before the campaign: for a count the same length of time before, for a stock the level at the
  /// start; nil when said to be unknown.
  package let startValue: Double?
  /// In the metric's unit; a ratio is a fraction.
  package let target: Double
  /// The day by which it is to be reached; the campaign's end where none was given.
  package let due: Day
  /// Nobody gave a day: when the campaign's end is moved, so is `due`.
  package let isDueAtCampaignEnd: Bool

  /// - Throws: `GoalError.targetOutOfRange` for a target that is not above zero, a ratio above
  ///   1, or a number beyond a thousand million; `.metricNotOffered` by the network.
  package init(
    id: GoalID, campaign: CampaignID, metric: Metric, network: Network?, startValue: Double?,
    target: Double, due: Day, isDueAtCampaignEnd: Bool = false
  ) throws {
    for value in [startValue, target].compactMap(\.self) {
      guard value.isFinite, (0...metric.largestGoal).contains(value) else {
        throw GoalError.targetOutOfRange(metric, value)
      }
    }
    guard target > 0 else { throw GoalError.targetOutOfRange(metric, target) }
    if let network, !network.offers(metric), !metric.isCampaignLevel {
      throw MetricError.notOffered(
        metric, network, offered: network.metrics + network.channelMetrics)
    }
    self.id = id
    self.campaign = campaign
    self.metric = metric
    self.network = network
    self.startValue = startValue
    self.target = target
    self.due = due
    self.isDueAtCampaignEnd = isDueAtCampaignEnd
  }
}

extension Goal {
  /// It asks for the same as another one: only the numbers may differ.
  package func isSame(as other: Goal) -> Bool {
    campaign == other.campaign && metric == other.metric && network == other.network
      && due == other.due
  }

  /// A target that is reached on the first day is a slip: mostly what is to be added was typed.
  /// - Throws: `GoalError.worseThanStart`.
  func checkTarget() throws(GoalError) {
    guard let startValue else { return }
    let isWorse = metric.better == .more ? target < startValue : target > startValue
    if isWorse { throw GoalError.worseThanStart(metric, start: startValue, target: target) }
  }
}

package typealias GoalID = ID<Goal>

extension Metric {
  /// Beyond this a goal is a typing error.
  fileprivate var largestGoal: Double {
    switch unit {
    case .fraction: 1
    case .money: 100_000_000_000
    case .count, .minutes: 1_000_000_000
    }
  }
}
