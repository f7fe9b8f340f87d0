package import Planning

/// What the days of a calendar are shown by: the plan's holidays and occasions, in one language.
package struct CalendarContext: Sendable {
  private let calendar: PlanCalendar
  private let language: Language

  package init(_ calendar: PlanCalendar = PlanCalendar(), in language: Language = .english) {
    self.calendar = calendar
    self.language = language
  }

  func holidays(on day: Day) -> [HolidayReport] {
    calendar.specialDays(on: day).map { HolidayReport($0, on: day, in: language) }
  }
}
