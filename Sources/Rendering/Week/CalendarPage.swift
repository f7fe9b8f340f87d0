import Planning
package import Reports

/// The week, the month and the days to come as pages to hang on a wall.
extension PageWriter {
  package func week(_ report: WeekReport) -> String {
    let title = say(de: "KW \(report.week.number)", en: "Week \(report.week.number)")
    let overview = grid(
      say(de: "Die Woche im Überblick", en: "The week at a glance"), report.days, of: report.days,
      from: report.from, to: report.to, today: report.today)
    return page(
      kind: planWords, title: title,
      facts: [span(report.from, report.to), selection(report.sought)].compactMap(\.self),
      asOf: report.today, [figure(overview, id: "week")] + list(report.days))
  }

  package func month(_ report: MonthReport) -> String {
    let overview = grid(
      say(de: "Der Monat im Überblick", en: "The month at a glance"), report.days,
      of: report.ownDays, from: report.from, to: report.to, today: report.today)
    return page(
      kind: planWords, title: say(report.month.words),
      facts: [span(report.from, report.to), selection(report.sought)].compactMap(\.self),
      asOf: report.today, [figure(overview, id: "month")] + list(report.ownDays))
  }

  package func agenda(_ report: AgendaReport) -> String {
    let from = report.from ?? report.days.first?.date
    let to = report.to ?? report.days.last?.date
    let period = from.flatMap { from in to.map { span(from, $0) } }
    let none = report.sought.map { noneFits(.post, $0, inTime: true) } ?? nothingDue
    let count = report.days.reduce(0) { $0 + $1.posts.count }
    let facts = [
      period == nil ? nil : posts(count), selection(report.sought),
    ].compactMap(\.self)
    return page(
      kind: planWords, title: period ?? posts(count), facts: facts, asOf: report.today,
      report.days.isEmpty ? [paragraph(none, .quiet)] : list(report.days))
  }

  private var planWords: String { say(de: "Redaktionsplan", en: "Editorial plan") }

  /// - Parameter shown: the days whose posts the page shows below.
  private func grid(
    _ title: String, _ days: [DayReport], of shown: [DayReport], from: Day, to: Day, today: Day
  ) -> CalendarGrid {
    CalendarGrid(
      title: title, summary: posts(shown.flatMap(\.posts).count) + ".", days: from...to,
      marks: marks(days.flatMap(\.posts), shown: Set(shown.flatMap(\.posts).map(\.id))),
      special: Dictionary(
        uniqueKeysWithValues: days.map { day in (day.date, day.holidays.map(\.name)) }),
      today: today)
  }

  /// What is special about some days, then day by day what is planned.
  private func list(_ days: [DayReport]) -> [HTMLNode] {
    let posts = days.flatMap(\.posts)
    return special(days)
      + days.runs.map { run in
        run.count == 1 && !run[0].posts.isEmpty
          ? day(run[0], among: posts) : HTMLNode(.p, [.class: "empty"], [.text(empty(run))])
      }
  }

  /// Holidays and occasions, each once, also on days without posts.
  private func special(_ days: [DayReport]) -> [HTMLNode] {
    let special = days.holidays
    guard !special.isEmpty else { return [] }
    return [
      section(
        say(de: "Tage, die zählen", en: "Days that matter"),
        [
          HTMLNode(
            .ul, [.class: "days"],
            special.map { HTMLNode(.li, [:], [person(named($0))]) })
        ])
    ]
  }

  private func empty(_ run: [DayReport]) -> String {
    let days = [run.first, run.count > 1 ? run.last : nil].compactMap(\.self)
      .map { weekdayAndDay($0.date) }.joined(separator: " – ")
    return say(de: "\(days): nichts geplant", en: "\(days): nothing planned")
  }

  /// What lasts several days is named in the list of them, not at each.
  private func day(_ day: DayReport, among posts: [PostReport]) -> HTMLNode {
    let names = names(of: day.holidays.filter { $0.from == $0.to })
    let name = [
      "\(say(day.date.weekday.name)), \(date(day.date))", names.isEmpty ? nil : names,
    ].compactMap(\.self).joined(separator: " · ")
    return HTMLNode(
      .section, [.class: "day"],
      [HTMLNode(.h2, [:], [.text(name)])] + day.posts.atOnce.map { preview($0, among: posts) })
  }
}

extension [DayReport] {
  /// Each day with posts alone, those without any between them together.
  fileprivate var runs: [[DayReport]] {
    reduce(into: []) { runs, day in
      if day.posts.isEmpty, runs.last?.last?.posts.isEmpty == true {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
  }
}
