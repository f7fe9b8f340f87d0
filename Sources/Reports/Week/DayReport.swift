package import Planning

/// One day of the calendar with its posts, in their order.
package struct DayReport: Encodable, Equatable, Sendable {
  package let date: Day
  package let holidays: [HolidayReport]
  package let posts: [PostReport]

  package init(date: Day, holidays: [HolidayReport] = [], posts: [PostReport]) {
    self.date = date
    self.holidays = holidays
    self.posts = posts
  }

  /// Each of the days with the posts that stand on it, empty days included.
  package static func days(
    _ days: [Day], posts: [PostReport], calendar: CalendarContext
  ) -> [DayReport] {
    let byDay = Dictionary(grouping: posts) { $0.calendarAt?.day }
    return days.map { day in
      let posts = byDay[day] ?? []
      let midnight = WallTime(day: day, time: .midnight)
      return DayReport(
        date: day, holidays: calendar.holidays(on: day),
        posts: posts.sorted {
          ($0.calendarAt ?? midnight, $0.id) < ($1.calendarAt ?? midnight, $1.id)
        })
    }
  }
}

extension Sequence<DayReport> {
  /// What is special about some of the days, each once, however many days it lasts.
  package var holidays: [HolidayReport] { flatMap(\.holidays).distinct }
}
