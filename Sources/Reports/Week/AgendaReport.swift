package import Planning

/// Posts one after another; only days that have any.
package struct AgendaReport: Encodable, Equatable, Sendable {
  @OrNull package private(set) var from: Day?
  @OrNull package private(set) var to: Day?
  package let timeZone: String
  package let days: [DayReport]
  /// The day on which it was asked for.
  package let today: Day
  /// nil where every post was asked for.
  @Unencoded package private(set) var sought: Sought?

  package init(
    from: Day?, to: Day?, posts: [PostReport], today: Day, in zone: PlanZone,
    calendar: CalendarContext = CalendarContext(), sought: Sought? = nil
  ) {
    self.sought = sought
    timeZone = zone.identifier
    days = DayReport.days(
      Set(posts.compactMap(\.calendarAt?.day)).sorted(), posts: posts, calendar: calendar)
    self.today = today
    self.from = from
    self.to = to
  }
}
