/// What the rules of goals refuse.
package enum GoalError: Refusal, Equatable {
  case targetOutOfRange(Metric, Double)
  /// It is due before the campaign begins.
  case beforeCampaign(due: Day, from: Day)
  /// The target is no better than where it starts from, and even worse.
  case worseThanStart(Metric, start: Double, target: Double)
  /// Nobody said what it was before, nor that it is unknown.
  case startMissing(Metric)
  /// The campaign has the same goal already: of the same metric and network, due on the same day.
  case twice(GoalID, Metric)
}
