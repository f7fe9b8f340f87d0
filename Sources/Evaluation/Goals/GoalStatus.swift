/// How a goal stands; the words are fixed, scripts rely on them.
package enum GoalStatus: String, CaseIterable, Encodable, Sendable {
  case noGoal, notStarted, notMeasured, met, missed, notJudgeable, gaps, tooEarly, onTrack
  case close, behind, outdated
}
