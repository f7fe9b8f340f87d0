package import Planning
import Reports

/// Days and times as people type them.
extension OpenPlan {
  /// A time in the future, as planning needs it.
  func planned(_ text: String, _ notices: inout [Notice]) throws -> WallTime {
    try existing(calendarReader.wallTime(text), &notices)
  }

  /// A time in the past, as recording needs it; nil is now. A day without a time means its end, today
  /// means now.
  func past(_ text: String?, _ notices: inout [Notice]) throws -> Instant {
    guard let text else { return now }
    let reader = MomentReader(now: wallNow, direction: .past)
    if let instant = Instant(text) {
      guard instant <= now else { throw MomentError.inFuture(zone.wallTime(at: instant)) }
      return instant
    }
    do {
      let wall = try reader.wallTime(text)
      return min(zone.instant(of: try existing(wall, &notices)), now)
    } catch MomentError.missingTime {
      let day = try reader.day(text)
      return min(
        zone.instant(of: WallTime(day: day.adding(days: 1), time: .midnight)).adding(seconds: -1),
        now)
    }
  }

  /// A day in the past, today included; nil is today.
  func pastDay(_ text: String?) throws -> Day {
    try text.map { try MomentReader(now: wallNow, direction: .past).day($0) } ?? today
  }

  /// Refuses a time that the clock change skips, and says so when it comes twice.
  func existing(_ wall: WallTime, _ notices: inout [Notice]) throws -> WallTime {
    switch zone.resolve(wall) {
    case .unique: break
    case .skipped(let next): throw MomentError.skipped(wall, next: next)
    case .repeated:
      let notice = Notice.timeTwice(wall)
      if !notices.contains(notice) { notices.append(notice) }
    }
    return wall
  }

  /// What is looked at may lie in the past as well; a name without a year means the coming one.
  var calendarReader: MomentReader { MomentReader(now: wallNow, direction: .future) }

  /// A day as typed; a day of the past is as good as one to come.
  /// - Throws: `MomentError`.
  package func day(_ text: String) throws -> Day { try calendarReader.day(text) }

  /// First and last day as typed; days of the past are as good as days to come.
  func period(from: String, to: String) throws -> Period {
    try Period(from: calendarReader.day(from), to: calendarReader.day(to))
  }
}
