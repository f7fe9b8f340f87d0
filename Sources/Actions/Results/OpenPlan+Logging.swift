package import Planning
package import Reports
import Storage

/// Results by hand.
extension OpenPlan {
  /// Records numbers as typed.
  /// - Parameters:
  ///   - typed: a post, `channel NAME` or `campaign NAME`; then `metric=value`.
  ///   - moment: when the numbers were so, as typed; nil is now.
  /// - Throws: `SubjectError.missing`, `ReadingError`, `ReadingError.observedBeforePublished`.
  package func log(
    _ typed: [String], at moment: String?
  ) throws -> Noted<ChangeReport<LogReport>> {
    try noting { notices in
      try change { change in
        let instant = try past(moment, &notices)
        var words = typed[...]
        let request = try SubjectRequest(taking: &words)
        guard let thing = try change.snapshot.thing(request) else { throw SubjectError.missing }
        guard !words.isEmpty else { throw ReadingError.valueMissing(typed[0]) }
        let readings = try words.map { try NewReading(typed: $0) }
        let measurements = try record(readings, of: thing, at: instant, in: change)
        return changed([LogReport(measurements, of: thing, in: zone)])
      }
    }
  }

  /// Records one number of a walk.
  package func log(
    _ reading: NewReading, of thing: MeasuredThing, at moment: Instant
  ) throws -> Measurement? {
    try change { try record([reading], of: thing, at: moment, in: $0).last }
  }

  private func record(
    _ readings: [NewReading], of thing: MeasuredThing, at moment: Instant, in change: PlanChange
  ) throws -> [Measurement] {
    for reading in readings { try thing.check(reading.metric) }
    if case .post(let post) = thing { try post.check(observedAt: moment, in: zone) }
    return try change.record(readings, of: Measurement.Subject(thing.subject), observedAt: moment)
  }
}
