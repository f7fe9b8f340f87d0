/// Whole days of the plan's calendar, as wall-clock days and as the instants they begin and end at.
package struct CalendarSpan: Hashable, Sendable {
  package let from: Day
  package let through: Day
  /// The first instant of `from` in the plan's zone.
  package let start: Instant
  /// The first instant after `through` in the plan's zone.
  package let end: Instant

  package init(from: Day, through: Day, in zone: PlanZone) {
    self.from = from
    self.through = through
    start = zone.instant(of: WallTime(day: from, time: .midnight))
    end = zone.instant(of: WallTime(day: through.adding(days: 1), time: .midnight))
  }

  package init(_ week: Week, in zone: PlanZone) {
    self.init(from: week.monday, through: week.sunday, in: zone)
  }

  package init(_ month: Month, in zone: PlanZone) {
    self.init(from: month.first, through: month.last, in: zone)
  }
}
