package import Evaluation
package import Planning

/// Goals that suit a campaign.
package struct GoalSuggestions: Encodable, Equatable, Sendable {
  package let campaign: String
  package let objective: Objective
  package let currency: String
  /// How long the campaign lasts, and so the time before it that start values are from.
  package let days: Int
  package let suggestions: [GoalSuggestion]

  package init(_ campaign: Campaign, _ proposals: [GoalProposal], currency: String) {
    self.campaign = campaign.name.text
    objective = campaign.objective
    self.currency = currency
    days = campaign.period.length
    suggestions = proposals.map(GoalSuggestion.init)
  }
}

/// A goal that suits a campaign, with what the firm's own past says of it.
package struct GoalSuggestion: Encodable, Equatable, Sendable {
  package let metric: Metric
  @OrNull package private(set) var network: Network?
  /// null where nothing was measured before.
  @OrNull package private(set) var startValue: Double?
  @OrNull package private(set) var target: Double?
  /// Posts, or channels, that the start value is from.
  package let basis: Int

  init(_ proposal: GoalProposal) {
    metric = proposal.metric
    basis = proposal.basis
    network = proposal.network
    startValue = proposal.startValue
    target = proposal.target
  }
}
