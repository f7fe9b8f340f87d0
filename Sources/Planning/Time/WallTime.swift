/// Hour and minute as a clock on the wall shows them, 00:00 to 23:59.
package struct TimeOfDay: Hashable, Comparable, Sendable {
  package let hour: Int
  package let minute: Int

  package static let midnight = TimeOfDay(minutes: 0)

  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// - Parameter minutes: since midnight, 0 to 1439.
  fileprivate init(minutes: Int) {
    hour = minutes / 60
    minute = minutes % 60
  }

  package var minutesSinceMidnight: Int { hour * 60 + minute }

  package static func < (left: Self, right: Self) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}

extension TimeOfDay: LosslessStringConvertible {
  /// `09:00`, and nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(digits: parts[0], count: 2),
      let minute = Int(digits: parts[1], count: 2)
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package var description: String { hour.padded(2) + ":" + minute.padded(2) }
}

/// A day and a time as people of the plan's time zone read them off the wall; to the minute.
package struct WallTime: Hashable, Comparable, Sendable {
  package let day: Day
  package let time: TimeOfDay

  package init(day: Day, time: TimeOfDay) {
    self.day = day
    self.time = time
  }

  /// - Parameter ordinalMinutes: minutes since 1970-01-01T00:00 on the same wall.
  package init(ordinalMinutes: Int) {
    let minutes = ((ordinalMinutes % 1440) + 1440) % 1440
    day = Day.epoch.adding(days: (ordinalMinutes - minutes) / 1440)
    time = TimeOfDay(minutes: minutes)
  }

  /// Minutes since 1970-01-01T00:00 on the same wall; what a clock change skips is counted.
  package var ordinalMinutes: Int { day.ordinal * 1440 + time.minutesSinceMidnight }

  package static func < (left: Self, right: Self) -> Bool {
    (left.day, left.time) < (right.day, right.time)
  }

  package func adding(days: Int) -> WallTime {
    WallTime(day: day.adding(days: days), time: time)
  }
}

extension WallTime: ISOCoded {
  /// `2026-03-03T09:00`, with a blank for the T if need be.
  package init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }
    guard parts.count == 2, let day = Day(String(parts[0])),
      let time = TimeOfDay(String(parts[1]))
    else { return nil }
    self.init(day: day, time: time)
  }

  package var description: String { "\(day)T\(time)" }
}
