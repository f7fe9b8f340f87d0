import Planning

extension CampaignResults {
  /// A sum is a lower bound while numbers are missing: that it passed the target is certain, that it
  /// did not is certain only where enough was measured.
  func verdict(
    onCount sum: Double, for goal: Goal, _ expectation: Expectation?, _ measured: Measured,
    in zone: PlanZone
  ) -> GoalVerdict {
    let isMoreBetter = goal.metric.better == .more
    if isMoreBetter, sum >= goal.target { return GoalVerdict(.met) }
    if !isMoreBetter, sum > goal.target { return GoalVerdict(.missed) }
    if hasEnded(goal) { return verdict(onFinal: sum, for: goal, measured, in: zone) }
    if measured.isTooLittle {
      return GoalVerdict(.gaps, turn: measured.turn(upTo: Coverage.fewest))
    }
    guard let expectation, expectation.comparable >= PaceTest.fewestExpected else {
      let day = firstTellingDay(for: goal, in: zone) ?? lastReading(for: goal).adding(days: 1)
      return GoalVerdict(.tooEarly, turn: .day(day))
    }
    return pace(of: goal, expectation, in: zone).verdict(on: sum)
  }

  func pace(of goal: Goal, _ expectation: Expectation, in zone: PlanZone) -> PaceTest {
    PaceTest(
      expected: expectation.comparable,
      size: scatter(of: goal).size(ofPosts: expectation.measuredEffect), better: goal.metric.better)
  }

  /// How unequal the firm's posts are by a goal's metric.
  func scatter(of goal: Goal) -> Overdispersion {
    let values = (earlier + published(on: nil)).filter { counts($0.post, for: goal) }
      .compactMap { $0.matureValue(of: goal.metric, at: now) }
    return Overdispersion(of: values)
  }

  private func verdict(
    onFinal sum: Double, for goal: Goal, _ measured: Measured, in zone: PlanZone
  ) -> GoalVerdict {
    let isMoreBetter = goal.metric.better == .more
    if measured.isSufficient { return GoalVerdict(isMoreBetter ? .missed : .met) }
    if isMoreBetter, let most = mostWithGaps(sum, for: goal, measured, in: zone), most < goal.target
    {
      return GoalVerdict(.missed)
    }
    return GoalVerdict(.notJudgeable, turn: measured.turn(upTo: Coverage.sufficient))
  }

  /// The sum if every post without a number had brought as much as the best one with a number: a rule
  /// of thumb, not a bound. nil where the sum is not one of posts.
  func mostWithGaps(
    _ sum: Double, for goal: Goal, _ measured: Measured, in zone: PlanZone
  ) -> Double? {
    guard let coverage = measured.coverage else { return nil }
    let values = posts(countingFor: goal, in: zone).compactMap {
      $0.value(of: goal.metric, at: now)
    }
    return values.max().map { sum + Double(coverage.published - coverage.measured) * $0 }
  }
}
