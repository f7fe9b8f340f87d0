import Planning
package import Reports

/// The week, day by day, with what it takes and what there is.
extension TextWriter {
  package func week(_ report: WeekReport) -> String {
    let title = say(
      de: "KW \(report.week.number) · \(span(report.from, report.to))",
      en: "Week \(report.week.number) · \(span(report.from, report.to))")
    var lines = [heading(title), line(report.minutes), ""]
    let posts = report.days.flatMap(\.posts)
    var rows = self.lines(of: postTable(posts, indent: 2)).makeIterator()
    for day in report.days {
      lines.append(self.title(of: day, isToday: day.date == report.today))
      for _ in day.posts { lines.append(rows.next() ?? "") }
    }
    if posts.isEmpty {
      lines += [
        "",
        say(
          de: "Noch nichts geplant: `takt post add \"…\" --on facebook --at \"di 9:00\"`.",
          en: "Nothing planned yet: `takt post add \"…\" --on facebook --at \"tue 9:00\"`."),
      ]
    }
    return lines.joined(separator: "\n")
  }

  /// `150 von 120 Minuten verplant`.
  package func line(_ minutes: WeekMinutes) -> String {
    let available = minutes.available.map(number) ?? unknown
    let words = say(
      de: "\(number(minutes.planned)) von \(available) Minuten verplant",
      en: "\(number(minutes.planned)) of \(available) minutes planned")
    guard let limit = minutes.available, minutes.planned > limit else { return words }
    let excess = say(
      de: " – \(number(minutes.planned - limit)) zu viel",
      en: " – \(number(minutes.planned - limit)) too many")
    return words + painted(excess, .warning)
  }

  private func title(of day: DayReport, isToday: Bool) -> String {
    let name = weekdayAndDay(day.date)
    let today = isToday ? " " + painted(say(de: "[heute]", en: "[today]"), .marked) : ""
    let empty = day.posts.isEmpty ? "  " + painted(say(de: "frei", en: "empty"), .dim) : ""
    return painted(name, day.posts.isEmpty ? .dim : .bold) + today + empty
  }

  /// Time, number, network, campaign, first words, status and minutes of each post.
  func postTable(_ posts: [PostReport], indent: Int) -> Table {
    var table = Table(
      [
        Table.Column(), Table.Column(alignment: .right), Table.Column(shrinksTo: 8),
        Table.Column(shrinksTo: 9), Table.Column(shrinksTo: 12), Table.Column(),
        Table.Column(alignment: .right),
      ], indent: indent)
    table.rows = posts.map { post in
      [
        Table.Cell(post.calendarAt?.time.description ?? unknown), Table.Cell("#\(post.id)", .dim),
        Table.Cell(place(of: post), .hue(post.network.hue)), Table.Cell(post.campaign ?? ""),
        Table.Cell(post.text, post.status == .skipped ? .dim : .plain),
        Table.Cell(say(post.status.name), post.status.paint), Table.Cell("\(post.minutes) min"),
      ]
    }
    return table
  }
}
