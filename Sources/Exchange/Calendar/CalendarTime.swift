import Planning

/// A date or a time of an iCalendar file (RFC 5545, 3.3.4 and 3.3.5).
struct CalendarTime: Equatable {
  /// What its figures mean.
  enum Clock {
    /// A whole day, wherever one is.
    case date
    /// The time on some wall, taken as it is written.
    case wall
    case utc
  }

  let clock: Clock
  /// Since 1970-01-01T00:00 on its clock; of a date, until its midnight.
  private(set) var seconds: Int

  /// `20260303`, `20260303T090000` or `20260303T080000Z`.
  init?(_ text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = Int(digits: parts[0], count: 8),
      let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100)
    else { return nil }
    seconds = day.ordinal * 86_400
    guard parts.count == 2 else {
      clock = .date
      return
    }
    let isUTC = parts[1].hasSuffix("Z")
    guard let time = Int(digits: isUTC ? parts[1].dropLast() : parts[1], count: 6),
      time / 10_000 < 24, time / 100 % 100 < 60, time % 100 <= 60
    else { return nil }
    clock = isUTC ? .utc : .wall
    // A leap second counts as the one before it.
    seconds += time / 10_000 * 3600 + time / 100 % 100 * 60 + min(time % 100, 59)
  }

  /// The day on its own clock.
  var ownDay: Day { Day.epoch.adding(days: (seconds - secondOfDay) / 86_400) }

  var secondOfDay: Int { ((seconds % 86_400) + 86_400) % 86_400 }

  /// The day on the plan's calendar.
  func day(in zone: PlanZone) -> Day {
    clock == .utc ? zone.day(of: Instant.epoch.adding(seconds: seconds)) : ownDay
  }

  /// As the end of a rule (UNTIL): the last day, on the clock of its start, on which it takes place.
  func lastDay(startingAt start: CalendarTime, in zone: PlanZone) -> Day {
    guard clock != .date, start.clock != .date else { return day(in: zone) }
    let end = start.clock == .utc ? self : onWall(in: zone)
    return end.ownDay.adding(days: end.secondOfDay < start.secondOfDay ? -1 : 0)
  }

  private func onWall(in zone: PlanZone) -> CalendarTime {
    guard clock == .utc else { return self }
    let wall = zone.wallTime(at: Instant.epoch.adding(seconds: seconds))
    return adding(seconds: wall.ordinalMinutes * 60 - seconds + secondOfDay % 60)
  }

  func adding(seconds: Int) -> CalendarTime {
    var time = self
    time.seconds += seconds
    return time
  }

  func adding(days: Int) -> CalendarTime { adding(seconds: days * 86_400) }
}

/// A length of time such as `P1W`, `P1DT12H` or `PT90M` (RFC 5545, 3.3.6).
struct CalendarDuration: Equatable {
  let seconds: Int

  /// Only a length that leads forward: nothing ends before it begins.
  init?(_ text: String) {
    var rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard text.utf8.count <= 40, rest.popFirst() == "P", !rest.isEmpty else { return nil }
    var seconds = 0
    var units: [Character: Int] = ["W": 604_800, "D": 86_400]
    while let next = rest.first {
      if next == "T" {
        units = ["H": 3600, "M": 60, "S": 1]
        rest = rest.dropFirst()
      }
      let digits = rest.prefix(while: \.isASCIIDigit)
      rest = rest.dropFirst(digits.count)
      guard let number = digits.number(), let unit = rest.popFirst().flatMap({ units[$0] })
      else { return nil }
      seconds += number * unit
    }
    self.seconds = seconds
  }
}

extension Substring {
  /// The number of one to eight digits.
  func number() -> Int? { Int(digits: self, upTo: 8) }
}
