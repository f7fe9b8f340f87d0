package import Planning
package import Reports
import Storage

/// Results by hand.
extension OpenPlan {
  /// Records numbers as typed.
  /// - Parameters:
  ///   - words: a post, `channel NAME` or `campaign NAME`; then `metric=value`.
  ///   - moment: when the numbers were so, as typed; nil is now.
  /// - Throws: `SubjectError.missing`, `ReadingError`, `PlanningError.observedBeforePublished`.
  package func log(
    _ words: [String], at moment: String?
  ) throws -> Noted<ChangeReport<LogReport>> {
    try noting { notices in
      try change { change in
        let instant = try past(moment, &notices)
        var words = words[...]
        let thing = try thing(&words, in: change.snapshot)
        let readings = try words.map { try NewReading(typed: $0) }
        let measurements = try record(readings, of: thing, at: instant, in: change)
        return changed([LogReport(measurements, of: thing, in: zone)])
      }
    }
  }

  /// Takes what the numbers are of from the words, and leaves the numbers.
  private func thing(
    _ words: inout ArraySlice<String>, in snapshot: PlanSnapshot
  ) throws -> MeasuredThing {
    guard let first = words.popFirst() else { throw SubjectError.missing }
    let thing: MeasuredThing
    if let id = PostID(argument: first) {
      thing = .post(try snapshot.post(id))
    } else {
      guard let name = words.popFirst() else { throw SubjectError.missing }
      switch first.lowercased() {
      case "channel", "kanal": thing = .channel(try snapshot.channel(named: name))
      case "campaign", "kampagne": thing = .campaign(try snapshot.campaign(named: name))
      default: throw SubjectError.missing
      }
    }
    guard !words.isEmpty else { throw ReadingError.valueMissing(first) }
    return thing
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
    return try change.record(readings, of: thing.subject, observedAt: moment)
  }
}

extension LogReport {
  fileprivate init(_ measurements: [Measurement], of thing: MeasuredThing, in zone: PlanZone) {
    switch thing {
    case .post(let post):
      self.init(measurements, of: "#\(post.id)", post: post.id, in: zone)
    case .channel(let channel): self.init(measurements, of: channel.name.text, in: zone)
    case .campaign(let campaign): self.init(measurements, of: campaign.name.text, in: zone)
    }
  }
}
