package import Planning
package import Reports

/// Days and times as people of the language write them.
extension Speaker {
  func date(_ day: Day) -> String { say(day.words) }

  /// Without the year: `3.3.`, `3 Mar`.
  func dayAndMonth(_ day: Day) -> String {
    say(
      de: "\(day.dayOfMonth).\(day.month).",
      en: "\(day.dayOfMonth) \(day.monthOfYear.shortName.english)")
  }

  /// `Di 3.3.`, `Tue 3 Mar`.
  func weekdayAndDay(_ day: Day) -> String {
    "\(say(day.weekday.shortName)) \(dayAndMonth(day))"
  }

  /// `Di 3.3.2026`, `Tue 3 Mar 2026`.
  func weekdayAndDate(_ day: Day) -> String {
    "\(say(day.weekday.shortName)) \(date(day))"
  }

  /// A number that was read before, and when: `412 am 3.3.`, `412 on 3 Mar`.
  package func reading(
    _ reading: ReadingReport, of metric: Metric, _ currency: String
  ) -> String {
    let value = total(reading.value, of: metric, currency)
    let day = dayAndMonth(reading.observedOn)
    return say(de: "\(value) am \(day)", en: "\(value) on \(day)")
  }

  /// `Di 3.3.2026, 09:00`.
  func moment(_ wall: WallTime) -> String {
    "\(weekdayAndDate(wall.day)), \(wall.time)"
  }

  /// `2.–8. März 2026`, `2–8 March 2026`; months and years are written once.
  func span(_ from: Day, _ to: Day) -> String {
    let end = say(
      de: "\(to.dayOfMonth). \(to.monthOfYear.name.german) \(to.year)",
      en: "\(to.dayOfMonth) \(to.monthOfYear.name.english) \(to.year)")
    let month = from.month == to.month && from.year == to.year
    let name = month ? "" : " " + say(from.monthOfYear.name)
    let year = from.year == to.year ? "" : " \(from.year)"
    let start = say(de: "\(from.dayOfMonth).\(name)\(year)", en: "\(from.dayOfMonth)\(name)\(year)")
    return month ? "\(start)–\(end)" : "\(start) – \(end)"
  }
}
