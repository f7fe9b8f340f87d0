package import Planning

/// What beside the arms could make the difference, or hide it.
package enum ExperimentDoubt: String, Encodable, Sendable {
  /// The arms never stand on the same weekday.
  case weekdays
  /// The channel's posts bring so little that no comparison tells much.
  case smallNumbers
}

extension ExperimentResult {
  /// Two weekdays, one an arm, are two experiments in one: no difference of such posts is more than a hint.
  package func hasWeekdaysApart(in zone: PlanZone) -> Bool {
    experiment.hasWeekdaysApart(isOver ? trials.filter { $0.state == .measured } : trials, in: zone)
  }
}

extension Experiment {
  func hasWeekdaysApart(_ trials: [ExperimentTrial], in zone: PlanZone) -> Bool {
    guard !comparesWeekdays else { return false }
    let weekdays = [0, 1].map { arm in
      trials.filter { $0.arm == arm }.compactMap { $0.post.calendarTime(in: zone)?.day.weekday }
    }
    return weekdays.allSatisfy { $0.count > 1 } && Set(weekdays[0]).isDisjoint(with: weekdays[1])
  }
}
