/// What the rules of goals refuse.
package enum GoalError: Refusal, Equatable {
  case targetOutOfRange(Metric, Double)
  /// It is due before the campaign begins.
  case beforeCampaign(due: Day, from: Day)
}
