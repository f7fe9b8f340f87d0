import Planning
package import Reports

/// A month on one screen.
extension TextWriter {
  package func lookBack(_ report: MonthLookBack) -> String {
    let head = heading(title(of: report) + " · " + span(report.from, report.to))
    let facts = (wentOut(report) + " " + cost(report.booked, of: report.published))
      .wrapped(to: width)
    let best = report.best.isEmpty ? [] : lines(of: bestTable(report), indent: 2)
    return
      ([head] + facts + part(goalsTitle, goals(of: report))
      + part(bestTitle(report), best)
      + part(learntTitle, report.lessons.flatMap(lines(of:)))
      + part(nextTitle(report.next), next(report.next).wrapped(to: width - 2).map { "  " + $0 }))
      .joined(separator: "\n")
  }

  private func part(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", painted(title, .bold)] + lines
  }

  private func goals(of report: MonthLookBack) -> [String] {
    report.campaigns.isEmpty
      ? [] : lines(of: standings(of: report.campaigns, report.booked.currency), indent: 2)
  }

  private func bestTable(_ report: MonthLookBack) -> Table<RankedPost> {
    Table(report.best) {
      Column(.right) { Cell(value(of: $0, by: report.orderedBy, report.booked.currency), .bold) }
      Column { Cell("#\($0.post.id)", .dim) }
      Column { $0.post.calendarAt.map { weekdayAndDay($0.day) } ?? "" }
      Column(shrinksTo: 8) { Cell(place(of: $0.post), .hue($0.post.network.hue)) }
      Column(shrinksTo: 12) { $0.post.text }
    }
  }

  private func lines(of lesson: LessonReport) -> [String] {
    let place = lesson.campaign.map { " (\($0))" } ?? ""
    return (lesson.text + place).harmless.wrapped(to: width - 4).enumerated().map {
      ($0 == 0 ? "  - " : "    ") + $1
    }
  }
}
