import Planning
package import Reports

/// The week, day by day, with what it takes and what there is.
extension TextWriter {
  package func week(_ report: WeekReport) -> String {
    let title = say(
      de: "KW \(report.week.number) · \(span(report.from, report.to))",
      en: "Week \(report.week.number) · \(span(report.from, report.to))")
    var lines = [heading(title)] + minutes(report.minutes) + [""]
    let posts = report.days.flatMap(\.posts)
    var rows = self.lines(of: table(of: posts), indent: 2).makeIterator()
    for day in report.days {
      lines.append(self.title(of: day, isToday: day.date == report.today))
      for _ in day.posts { lines.append(rows.next() ?? "") }
    }
    lines += tie(among: posts)
    if posts.isEmpty {
      let empty =
        report.sought.map { nothing(.post, fits: $0, inTime: true) }
        ?? say(de: "Noch nichts geplant.", en: "Nothing planned yet.") + " " + told(.add(.post))
      lines += ["", empty]
    }
    return lines.joined(separator: "\n")
  }

  private func title(of day: DayReport, isToday: Bool) -> String {
    let name = weekdayAndDay(day.date)
    let today = isToday ? " " + painted(say(de: "[heute]", en: "[today]"), .marked) : ""
    let special = day.holidays.isEmpty ? "" : "  " + painted(names(of: day.holidays), .warning)
    let empty = day.posts.isEmpty ? "  " + painted(say(de: "leer", en: "empty"), .dim) : ""
    return painted(name, day.posts.isEmpty ? .dim : .bold) + today + special + empty
  }

  /// Posts of one idea, and posts made together, bear a sign; said once below.
  private func tie(among posts: [PostReport]) -> [String] {
    guard posts.contains(where: { $0.isTied(among: posts) }) else { return [] }
    let words = say(
      de: "↔ gehört zusammen: aus einer Idee oder zusammen geplant",
      en: "↔ belongs together: of one idea, or planned together")
    return ["", painted(words, .dim)]
  }

  /// Time, number, network, campaign, first words, status and minutes of each post.
  private func table(of posts: [PostReport]) -> Table<PostReport> {
    Table(posts) {
      Column { $0.calendarAt?.time.description ?? unknown }
      Column(.right) { Cell("#\($0.id)", .dim) }
      Column(shrinksTo: 8) {
        Cell(place(of: $0) + ($0.isTied(among: posts) ? " ↔" : ""), .hue($0.network.hue))
      }
      Column(shrinksTo: 9) { $0.campaign ?? "" }
      Column(shrinksTo: 12) { Cell($0.text, $0.status == .skipped ? .dim : .plain) }
      Column { Cell(say($0.status.name), $0.status.paint) }
      Column(.right) { "\($0.minutes) min" }
    }
  }
}
