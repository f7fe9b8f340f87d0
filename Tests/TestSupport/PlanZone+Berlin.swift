package import Planning

extension PlanZone {
  /// Berlin since 1996 by the rule of the European Union, without any zone data: summer time from
  /// the last Sunday in March to the last in October, both changes at 01:00 UTC (2000/84/EC).
  package static let berlin = PlanZone(identifier: "Europe/Berlin") { instant in
    let year = Day.epoch.adding(days: instant.seconds.floored(by: 86_400)).year
    let summer = lastSunday(3, year).atOne..<lastSunday(10, year).atOne
    return summer.contains(instant.seconds) ? 7200 : 3600
  }

  package static let utc = PlanZone(identifier: "UTC") { _ in 0 }

  private static func lastSunday(_ month: Int, _ year: Int) -> Day {
    let last = Day(year: year, month: month, day: 31) ?? .epoch
    return last.adding(days: -(last.weekday.rawValue % 7))
  }
}

extension Day {
  fileprivate var atOne: Int { ordinal * 86_400 + 3600 }
}

extension Int {
  fileprivate func floored(by divisor: Int) -> Int {
    (self - ((self % divisor) + divisor) % divisor) / divisor
  }
}
