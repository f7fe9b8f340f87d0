import Planning

extension GoalProgress {
  /// The first rule that holds, in the order of the table: not begun, not measured, then by the kind of
  /// metric.
  var judged: GoalVerdict {
    let start = goalCase.campaign.period.from
    guard goalCase.today >= start else {
      return GoalVerdict(.notStarted, .nothingDue, turn: .day(start))
    }
    guard let actual else { return unmeasured }
    if case .cost(let results) = actual.evidence {
      return verdict(onPrice: actual.value, of: results)
    }
    switch goal.metric.kind {
    case .count: return verdict(onCount: actual.value)
    case .ratio: return verdict(onMedian: actual.value)
    case .duration: return verdict(onDuration: actual)
    case .stock: return verdict(onLevel: actual)
    }
  }

  private var unmeasured: GoalVerdict {
    guard goalCase.hasBegun || goalCase.hasEnded else {
      return GoalVerdict(.notStarted, .nothingDue, turn: goalCase.firstDue.map { .day($0) })
    }
    return GoalVerdict(.notMeasured, isOffered ? .nothingMeasured : .notOffered, turn: .reading)
  }
}

/// Verdicts that several rules give.
extension GoalProgress {
  /// A sum that was not measured whole can only be more: so even a part of it that reaches the target
  /// does.
  var met: GoalVerdict {
    GoalVerdict(.met, isLowerBound && goal.metric.better == .more ? .partReaches : .reached)
  }

  /// A number that does not reach the target, at the end: too little measured proves no failure.
  func missed(interval: Interval? = nil) -> GoalVerdict {
    isSufficient
      ? GoalVerdict(.missed, .notReached, interval: interval)
      : GoalVerdict(
        .notJudgeable, .gapsCouldDecide, interval: interval, turn: turn(upTo: Coverage.sufficient))
  }

  var isSufficient: Bool { completeness ?? 0 >= Coverage.sufficient }
  var isTooLittle: Bool { completeness.map { $0 < Coverage.fewest } ?? false }

  /// The turn that brings the measured share up to a limit.
  func turn(upTo limit: Double) -> GoalVerdict.Turn {
    guard let coverage else { return .reading }
    let wanted = Int((limit * Double(coverage.published)).rounded(.up))
    return .measuring(posts: max(wanted - coverage.measured, 1))
  }
}
