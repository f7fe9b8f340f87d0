import Planning

/// Counts, and prices, which become counts.
extension GoalProgress {
  /// A sum is a lower bound while numbers are missing: that it passed the target is certain, that it
  /// did not is certain only where enough was measured.
  func verdict(onCount sum: Double) -> GoalVerdict {
    switch goal.metric.better {
    case .more: if sum >= goal.target { return met }
    case .less: if sum > goal.target { return GoalVerdict(.missed, .notReached) }
    }
    if goalCase.hasEnded { return verdict(onFinal: sum) }
    if isTooLittle {
      return GoalVerdict(.gaps, .tooLittleMeasured, turn: turn(upTo: Coverage.fewest))
    }
    guard let expectation, expectation.comparable >= PaceTest.fewestExpected else {
      return GoalVerdict(.tooEarly, .tooLittleExpected, turn: .day(goalCase.firstTellingDay))
    }
    let size = goalCase.scatterOfPosts.size(ofPosts: expectation.measuredEffect)
    let pace = PaceTest(
      expected: expectation.comparable, size: size, better: goal.metric.better)
    var verdict = pace.verdict(on: sum)
    verdict.forecast = forecast(of: sum, expectation, size: size)
    return verdict
  }

  private func verdict(onFinal sum: Double) -> GoalVerdict {
    switch goal.metric.better {
    case .less where isSufficient: return met
    case .more where !isSufficient && mostWithGaps(sum).map { $0 < goal.target } ?? false:
      return GoalVerdict(.missed, .bestGapsFallShort)
    case .more, .less: return missed()
    }
  }

  /// The sum if every post without a number had brought as much as the best one with a number: a rule
  /// of thumb, not a bound. nil where the sum is not one of posts.
  private func mostWithGaps(_ sum: Double) -> Double? {
    guard let coverage else { return nil }
    let values = goalCase.posts.compactMap { $0.value(of: goal.metric, at: goalCase.now) }
    return values.max().map { sum + Double(coverage.published - coverage.measured) * $0 }
  }

  /// Posts of very unequal effect make the future less certain: as many results then tell as much as
  /// fewer independent ones, by the factor in which they scatter more than chance.
  private func forecast(
    of sum: Double, _ expectation: Expectation, size: Double
  ) -> Double? {
    guard goal.metric.better == .more else { return nil }
    let isOfPosts = if case .posts = actual?.evidence { true } else { false }
    let unit = isOfPosts ? 1 + expectation.comparable / size : 1
    return TargetForecast(
      target: goal.target / unit, expectedShare: min(expectation.comparable / goal.target, 1),
      actual: sum / unit
    ).probability
  }

  /// A target price becomes a count: the results that the cost so far should have brought.
  func verdict(onPrice price: Double, of results: Double) -> GoalVerdict {
    guard results > 0 else { return GoalVerdict(.notMeasured, .noResult, turn: .reading) }
    let wanted = price * results / goal.target
    if goalCase.hasEnded {
      return isSufficient && results >= wanted ? met : missed()
    }
    if isTooLittle { return GoalVerdict(.gaps, .tooLittleMeasured, turn: .reading) }
    guard wanted >= PaceTest.fewestExpected else {
      return GoalVerdict(
        .tooEarly, .costTooSmall, turn: .day(goalCase.lastReading.adding(days: 1)))
    }
    let size = Overdispersion(of: []).size(ofPosts: expectation?.measuredEffect ?? 0)
    var verdict = PaceTest(expected: wanted, size: size, better: .more).verdict(on: results)
    verdict.turn = .value(goal.target, verdict.status == .onTrack ? .close : .onTrack)
    return verdict
  }
}
