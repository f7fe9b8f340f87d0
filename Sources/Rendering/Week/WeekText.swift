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
    var rows = self.lines(of: postTable(posts, indent: 2)).makeIterator()
    for day in report.days {
      lines.append(self.title(of: day, isToday: day.date == report.today))
      for _ in day.posts { lines.append(rows.next() ?? "") }
    }
    lines += tie(among: posts)
    if posts.isEmpty {
      lines += [
        "",
        say(de: "Noch nichts geplant.", en: "Nothing planned yet.") + " " + told(.add(.post)),
      ]
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

  /// `Karfreitag, Mariä Himmelfahrt (örtlich), Herbstmesse`.
  func names(of holidays: [HolidayReport]) -> String {
    holidays.map { holiday in
      let places = holiday.regions.joined(separator: ", ")
      let kind: String? =
        switch holiday.kind {
        case .publicDay, .own: nil
        case .local: say(de: "örtlich", en: "local")
        case .halfDay: say(de: "halber Tag", en: "half day")
        }
      let notes = [kind, places.isEmpty ? nil : places].compactMap(\.self).joined(separator: ", ")
      return holiday.name.harmless + (notes.isEmpty ? "" : " (\(notes))")
    }.joined(separator: ", ")
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
        Table.Cell(
          place(of: post) + (post.isTied(among: posts) ? " ↔" : ""), .hue(post.network.hue)),
        Table.Cell(post.campaign ?? ""),
        Table.Cell(post.text, post.status == .skipped ? .dim : .plain),
        Table.Cell(say(post.status.name), post.status.paint), Table.Cell("\(post.minutes) min"),
      ]
    }
    return table
  }
}

extension PostReport {
  /// Another of these is of the same idea, or was made together with it.
  func isTied(among posts: [PostReport]) -> Bool {
    (group != nil || idea != nil)
      && posts.contains { other in
        other.id != id
          && (group != nil && other.group == group || idea != nil && other.idea == idea)
      }
  }
}
