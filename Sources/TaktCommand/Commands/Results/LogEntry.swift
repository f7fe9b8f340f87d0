import Planning
import Reports
import Storage

/// What `takt log` was told: of what, and the numbers.
struct LogEntry {
  let thing: MeasuredThing
  let readings: [NewReading]

  /// - Throws: `SubjectError.missing`, `.unreadableAssignment`, and what the names throw.
  init(_ words: [String], in plan: StepwisePlan) throws {
    var words = words[...]
    guard let first = words.popFirst() else { throw SubjectError.missing }
    if let id = PostID(argument: first) {
      thing = .post(try plan.repository.post(id))
    } else {
      guard let name = words.popFirst() else { throw SubjectError.missing }
      switch first.lowercased() {
      case "channel", "kanal": thing = .channel(try plan.channel(named: name))
      case "campaign", "kampagne": thing = .campaign(try plan.campaign(named: name))
      default: throw SubjectError.missing
      }
    }
    guard !words.isEmpty else { throw ReadingError.valueMissing(first) }
    readings = try words.map { try NewReading(typed: $0) }
    for reading in readings { try thing.check(reading.metric) }
  }

  init(_ readings: [NewReading], of thing: MeasuredThing) throws {
    self.thing = thing
    self.readings = readings
    for reading in readings { try thing.check(reading.metric) }
  }
}

extension LogEntry {
  /// Writes the numbers as of a moment.
  /// - Throws: `PlanningError.observedBeforePublished`, and what recording throws.
  func record(at instant: Instant, in plan: StepwisePlan, by author: Author) throws -> [Measurement]
  {
    if case .post(let post) = thing { try post.check(observedAt: instant, in: plan.zone) }
    return try plan.repository.record(
      readings, of: thing.subject, observedAt: instant, by: author)
  }

  func report(_ measurements: [Measurement], in zone: PlanZone) -> LogReport {
    switch thing {
    case .post(let post): LogReport(measurements, of: "#\(post.id)", post: post.id, in: zone)
    case .channel(let channel): LogReport(measurements, of: channel.name.text, in: zone)
    case .campaign(let campaign): LogReport(measurements, of: campaign.name.text, in: zone)
    }
  }
}
