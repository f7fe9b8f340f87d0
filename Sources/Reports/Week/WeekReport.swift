package import Planning

/// One ISO week: its days, their posts, and the minutes they take.
package struct WeekReport: Encodable, Equatable, Sendable {
  package let week: Week
  package let from: Day
  package let to: Day
  package let timeZone: String
  package let days: [DayReport]
  /// Slots that are still free, from now on.
  package let free: [FreeSlotReport]
  package let minutes: WeekMinutes
  /// The day on which it was asked for.
  package let today: Day
  /// nil where every post was asked for.
  @Unencoded package private(set) var sought: Sought?

  package init(
    _ week: Week, posts: [PostReport], free: [FreeSlotReport] = [], minutes: WeekMinutes,
    today: Day, in zone: PlanZone, calendar: CalendarContext = CalendarContext(),
    sought: Sought? = nil
  ) {
    self.sought = sought
    self.week = week
    from = week.monday
    to = week.sunday
    timeZone = zone.identifier
    days = DayReport.days(week.days, posts: posts, calendar: calendar)
    self.free = free
    self.minutes = minutes
    self.today = today
  }
}
