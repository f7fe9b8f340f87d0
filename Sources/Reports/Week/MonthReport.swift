package import Planning

/// One month in whole ISO weeks.
package struct MonthReport: Encodable, Equatable, Sendable {
  package let month: Month
  package let from: Day
  package let to: Day
  package let timeZone: String
  /// The days of every week that the month touches, so of its neighbours too.
  package let days: [DayReport]
  /// The day on which it was asked for.
  package let today: Day
  /// nil where every post was asked for.
  @Unencoded package private(set) var sought: Sought?

  /// The days of the month itself.
  package var ownDays: [DayReport] { days.filter { month.contains($0.date) } }

  package init(
    _ month: Month, posts: [PostReport], today: Day, in zone: PlanZone,
    calendar: CalendarContext = CalendarContext(), sought: Sought? = nil
  ) {
    self.sought = sought
    self.month = month
    from = month.first
    to = month.last
    timeZone = zone.identifier
    days = DayReport.days(month.weeks.flatMap(\.days), posts: posts, calendar: calendar)
    self.today = today
  }
}
