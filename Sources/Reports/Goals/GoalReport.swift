package import Planning

/// What a campaign is to reach, as it was set.
package struct GoalReport: Encodable, Equatable, Sendable {
  package let id: GoalID
  package let campaign: String
  package let metric: Metric
  @OrNull package private(set) var network: Network?
  /// null where it was said to be unknown.
  @OrNull package private(set) var startValue: Double?
  package let target: Double
  package let due: Day

  package init(_ goal: Goal, of campaign: String) {
    id = goal.id
    self.campaign = campaign
    metric = goal.metric
    target = goal.target
    due = goal.due
    network = goal.network
    startValue = goal.startValue
  }
}
