import Planning
package import Reports

/// The week and the month as pages to hang on a wall.
extension PageWriter {
  package func week(_ report: WeekReport) -> String {
    let posts = report.days.flatMap(\.posts)
    let title = say(de: "KW \(report.week.number)", en: "Week \(report.week.number)")
    let grid = CalendarGrid(
      title: say(de: "Die Woche im Überblick", en: "The week at a glance"),
      summary: self.posts(posts.count) + ".", days: report.from...report.to, marks: marks(posts),
      today: report.today)
    return page(
      kind: planWords, title: title, facts: [span(report.from, report.to)], asOf: report.today,
      [figure(grid, id: "week")] + report.days.map { day($0, among: posts) })
  }

  package func month(_ report: MonthReport) -> String {
    let days = report.days.filter { report.month.contains($0.date) && !$0.posts.isEmpty }
    let posts = days.flatMap(\.posts)
    let grid = CalendarGrid(
      title: say(de: "Der Monat im Überblick", en: "The month at a glance"),
      summary: self.posts(posts.count) + ".", days: report.from...report.to,
      marks: marks(report.days.flatMap(\.posts)), today: report.today)
    return page(
      kind: planWords, title: say(report.month.words), facts: [span(report.from, report.to)],
      asOf: report.today, [figure(grid, id: "month")] + days.map { day($0, among: posts) })
  }

  private var planWords: String { say(de: "Redaktionsplan", en: "Editorial plan") }

  private func day(_ day: DayReport, among posts: [PostReport]) -> HTMLNode {
    let special = day.holidays.isEmpty ? "" : " · " + names(of: day.holidays)
    let name = "\(say(day.date.weekday.name)), \(date(day.date))\(special)"
    return section(
      name,
      day.posts.isEmpty
        ? [paragraph(say(de: "leer", en: "empty"), .quiet)]
        : day.posts.map { preview($0, among: posts) })
  }
}
