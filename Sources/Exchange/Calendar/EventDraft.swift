import Planning
import Reports

/// An event while its lines are read.
struct EventDraft {
  /// Where it begins in the file.
  let line: Int
  private var uid = ""
  private var name = ""
  private(set) var isCancelled = false
  private var start: CalendarTime?
  private var end: CalendarTime?
  private var duration: CalendarDuration?
  private var original: CalendarTime?
  private var rules: [String] = []
  private var further: [CalendarTime] = []
  private var excluded: [CalendarTime] = []
  /// Something about its recurrence is beyond what Takt understands.
  private var isUnclear = false
  private var problem: SkippedEvent?

  init(line: Int) {
    self.line = line
  }

  /// Of properties that may stand there once the first counts.
  mutating func add(_ line: ContentLine) {
    switch line.name {
    case "UID": uid = uid.isEmpty ? line.text(upTo: 255) : uid
    case "SUMMARY": name = name.isEmpty ? line.text(upTo: 200) : name
    case "STATUS": isCancelled = isCancelled || line.value.uppercased() == "CANCELLED"
    case "DTSTART": start = start ?? read(line, CalendarTime.init)
    case "DTEND": end = end ?? read(line, CalendarTime.init)
    case "DURATION": duration = duration ?? read(line, CalendarDuration.init)
    case "RECURRENCE-ID":
      original = original ?? read(line, CalendarTime.init)
      // The occurrences that follow it would change as well.
      isUnclear = isUnclear || line.parameters.contains("THISANDFUTURE")
    case "RRULE": rules.append(read(line, \.self) ?? "")
    case "RDATE": further += times(line)
    case "EXDATE": excluded += times(line)
    case "EXRULE": isUnclear = true
    default: break
    }
  }

  private mutating func read<Value>(_ line: ContentLine, _ read: (String) -> Value?) -> Value? {
    guard !line.isTooLong else {
      note(.lineTooLong(property: line.name, limit: ContentLines.limit), line.number)
      return nil
    }
    guard let value = read(line.value) else {
      note(.unreadableTime(property: line.name, value: line.text(upTo: 100)), line.number)
      return nil
    }
    return value
  }

  private mutating func note(_ reason: CalendarEventProblem, _ line: Int) {
    problem = problem ?? SkippedEvent(line: line, reason: reason)
  }

  private mutating func times(_ line: ContentLine) -> [CalendarTime] {
    let values = read(line) { _ in line.values } ?? []
    let times = values.compactMap { CalendarTime($0) }
    isUnclear = isUnclear || times.count < values.count
    return times
  }

  /// The event and the day whose occurrence it replaces.
  func replaced(in zone: PlanZone) -> (uid: String, day: Day)? {
    original.map { (uid, $0.day(in: zone)) }
  }

  /// The event, when its last line was read.
  func finished(in zone: PlanZone) throws(SkippedEvent) -> DatedEvent {
    if let problem { throw problem }
    guard let start else { throw SkippedEvent(line: line, reason: .noStart) }
    let end = end ?? duration.map { start.adding(seconds: $0.seconds) }
    let from = start.day(in: zone)
    if let last = end?.day(in: zone), last < from {
      throw SkippedEvent(line: line, reason: .endsBeforeStart(from: from, through: last))
    }
    let rule = rules.first.flatMap { RecurrenceRule($0, from: start, in: zone) }
    return DatedEvent(
      uid: uid.isEmpty ? "\(name)/\(from)" : uid, name: name, start: start, end: end,
      original: original?.day(in: zone), rule: rule,
      further: further.map { time in
        start.ownDay.adding(days: time.day(in: zone).ordinal - from.ordinal)
      },
      excluded: Set(excluded.map { $0.day(in: zone) }),
      isUnclear: isUnclear || rules.count > 1 || (rule == nil && !rules.isEmpty))
  }
}
