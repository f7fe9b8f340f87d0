import Planning

extension CampaignResults {
  /// A target price becomes a count: the results that the cost so far should have brought.
  func verdict(
    onPrice price: Double, of results: Double, for goal: Goal, _ expectation: Expectation?,
    _ measured: Measured
  ) -> GoalVerdict {
    guard results > 0 else { return GoalVerdict(.notMeasured, turn: .reading) }
    let wanted = price * results / goal.target
    if hasEnded(goal) {
      guard measured.isSufficient else { return GoalVerdict(.notJudgeable, turn: .reading) }
      return GoalVerdict(results >= wanted ? .met : .missed)
    }
    if measured.isTooLittle { return GoalVerdict(.gaps, turn: .reading) }
    guard wanted >= PaceTest.fewestExpected else {
      return GoalVerdict(.tooEarly, turn: .day(lastReading(for: goal).adding(days: 1)))
    }
    let size = Overdispersion(of: []).size(ofPosts: expectation?.measuredEffect ?? 0)
    let verdict = PaceTest(expected: wanted, size: size, better: .more).verdict(on: results)
    return GoalVerdict(
      verdict.status, chance: verdict.chance,
      turn: .value(goal.target, verdict.status == .onTrack ? .close : .onTrack))
  }
}
