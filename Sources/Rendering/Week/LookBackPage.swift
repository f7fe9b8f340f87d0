import Planning
package import Reports

/// A week's end in one page.
extension PageWriter {
  package func lookBack(_ report: WeekLookBack) -> String {
    let title = say(de: "KW \(report.week.number)", en: "Week \(report.week.number)")
    return page(
      kind: say(de: "Wochenrückblick", en: "Week in review"), title: title,
      facts: [span(report.from, report.to)], asOf: report.today,
      past(report) + [measuring(report), next(report)])
  }

  private func past(_ report: WeekLookBack) -> [HTMLNode] {
    let parts = parts(of: report).map { section($0.title, [results($0.posts)]) }
    return silence(of: report).map { [paragraph($0, .quiet)] + parts } ?? parts
  }

  func results(_ posts: [PostReport]) -> HTMLNode {
    let last =
      posts.allSatisfy { $0.status == .published }
      ? say(de: "Zahlen", en: "numbers") : say(de: "Status", en: "status")
    let results = Table(posts) {
      Column(say(de: "Beitrag", en: "post")) { Cell([words(of: $0)]) }
      Column(say(de: "Datum", en: "date")) {
        $0.calendarAt.map { unbroken("\(weekdayAndDay($0.day)), \($0.time)") } ?? unknown
      }
      Column(say(de: "Kanal", en: "channel")) { Cell([person(place(of: $0))]) }
      Column(last) { numbers(of: $0) }
    }
    return table(results, caption: self.posts(posts.count))
  }

  private func measuring(_ report: WeekLookBack) -> HTMLNode {
    let title = measureNow
    let posts = report.toMeasure.isEmpty ? [] : [results(report.toMeasure)]
    let levels =
      [followers(of: report.channelsToMeasure)].compactMap(\.self)
      + counts(of: report.campaignsToMeasure)
    let parts = posts + levels.map { HTMLNode(.p, [:], [person($0)]) }
    return section(title, parts.isEmpty ? [paragraph(nothingToMeasureNow, .quiet)] : parts)
  }

  private func next(_ report: WeekLookBack) -> HTMLNode {
    let posts = report.next.days.flatMap(\.posts)
    let title = say(
      de: "Nächste Woche, KW \(report.next.week.number)",
      en: "Next week, week \(report.next.week.number)")
    let special = report.next.days.holidays.map { HTMLNode(.p, [:], [person(named($0))]) }
    let none = say(de: "Noch nichts geplant.", en: "Nothing planned yet.")
    return section(
      title,
      special
        + (posts.isEmpty ? [paragraph(none, .quiet)] : [results(posts)]))
  }
}
