import Planning

/// An event as the file has it, with all its occurrences in one.
struct DatedEvent {
  let uid: String
  let name: String
  let start: CalendarTime
  /// The first moment that is no longer of it; nil where it ends as it begins, or is a day long.
  let end: CalendarTime?
  /// It replaces the occurrence of that day in the event of the same uid.
  let original: Day?
  let rule: RecurrenceRule?
  /// It also begins on these days.
  let further: [Day]
  /// It does not begin on these days of the plan's calendar.
  let excluded: Set<Day>
  /// Something about its recurrence is beyond what Takt understands.
  let isUnclear: Bool

  private var recurs: Bool { rule != nil || !further.isEmpty }

  /// Its occurrences among some days, in their order, but for those that other events replace.
  ///
  /// - Returns: also whether these are all; else they are the first one, wherever it lies.
  func occurrences(
    within wanted: ClosedRange<Day>, without replaced: Set<Day>, in zone: PlanZone
  ) -> (events: [CalendarEvent], isWhole: Bool) {
    let first = occurrence(on: start.ownDay, in: zone)
    if let original {
      return ([first.with(uid: "\(uid)/\(original)")], !isUnclear)
    }
    func isGone(_ day: Day) -> Bool { excluded.contains(day) || replaced.contains(day) }
    guard recurs, !isUnclear, let days = days(around: wanted, length: first.length) else {
      return (isGone(first.from) ? [] : [first], !recurs && !isUnclear)
    }
    var events: [CalendarEvent] = []
    for event in days.map({ occurrence(on: $0, in: zone) })
    where event.through >= wanted.lowerBound && event.from <= wanted.upperBound {
      // Every day at 22:30 in UTC is twice on the day on which summer time ends.
      guard !isGone(event.from), event.from != events.last?.from else { continue }
      events.append(event.with(uid: "\(uid)/\(event.from)"))
    }
    return (events, true)
  }

  /// The days, on the clock of its start, on which it begins; a few more than those wanted. nil where
  /// its rule leads too far.
  private func days(around wanted: ClosedRange<Day>, length: Int) -> [Day]? {
    guard let rule else { return Set(further + [start.ownDay]).sorted() }
    let first = wanted.lowerBound.adding(days: -length)
    return rule.days(in: first...wanted.upperBound.adding(days: 1)).map { days in
      further.isEmpty ? days : Set(days + further).sorted()
    }
  }

  private func occurrence(on day: Day, in zone: PlanZone) -> CalendarEvent {
    let days = day.ordinal - start.ownDay.ordinal
    let from = start.adding(days: days).day(in: zone)
    let last = end?.adding(days: days).adding(seconds: -1).day(in: zone)
    return CalendarEvent(uid: uid, name: name, from: from, through: max(from, last ?? from))
  }
}

extension CalendarEvent {
  fileprivate var length: Int { through.ordinal - from.ordinal + 1 }

  fileprivate func with(uid: String) -> CalendarEvent {
    CalendarEvent(uid: uid, name: name, from: from, through: through)
  }
}
