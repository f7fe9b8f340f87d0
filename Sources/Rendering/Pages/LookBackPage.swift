import Planning
package import Reports

/// A week's end in one page.
extension PageWriter {
  package func lookBack(_ report: WeekLookBack) -> String {
    let title = say(de: "KW \(report.week.number)", en: "Week \(report.week.number)")
    return page(
      kind: say(de: "Wochenrückblick", en: "Week in review"), title: title,
      facts: [span(report.from, report.to)], asOf: report.today,
      [paragraph(text.line(report.minutes))] + past(report) + [measuring(report), next(report)])
  }

  private func past(_ report: WeekLookBack) -> [HTMLNode] {
    [
      part(
        say(de: "Hinausgegangen", en: "Went out"), report.published,
        none: say(de: "Diese Woche ging nichts hinaus.", en: "Nothing went out this week."))
    ]
      + (report.notPublished.isEmpty
        ? []
        : [
          part(
            say(de: "Geplant, aber nicht hinausgegangen", en: "Planned, not sent"),
            report.notPublished, none: "")
        ])
      + (report.toCome.isEmpty
        ? []
        : [
          part(
            say(de: "Diese Woche noch geplant", en: "Still to come this week"), report.toCome,
            none: "")
        ])
      + (report.skipped.isEmpty
        ? [] : [part(say(de: "Ausgelassen", en: "Skipped"), report.skipped, none: "")])
  }

  private func part(_ title: String, _ posts: [PostReport], none: String) -> HTMLNode {
    section(title, posts.isEmpty ? [paragraph(none, .quiet)] : [results(posts)])
  }

  private func results(_ posts: [PostReport]) -> HTMLNode {
    table(
      DataTable(
        caption: self.posts(posts.count),
        columns: [
          DataTable.Column(say(de: "Beitrag", en: "post")),
          DataTable.Column(say(de: "wann", en: "when")),
          DataTable.Column(say(de: "wo", en: "where")),
          DataTable.Column(
            posts.allSatisfy { $0.status == .published }
              ? say(de: "Zahlen", en: "numbers") : say(de: "Stand", en: "status")),
        ],
        rows: posts.map { post in
          let words = HTMLNode(
            .div, [.class: "long"], [linked("#\(post.id)", to: post.url), " ", person(post.text)])
          return [
            DataTable.Cell([words]),
            DataTable.Cell(
              post.calendarAt.map { "\(weekdayAndDay($0.day)), \($0.time)" } ?? unknown),
            DataTable.Cell([person(text.place(of: post))]), DataTable.Cell(text.numbers(of: post)),
          ]
        }))
  }

  /// `Di 3.3., 09:00` on one line.
  private func unbroken(_ time: WallTime) -> String {
    "\(weekdayAndDay(time.day)), \(time.time)".replacing(" ", with: "\u{A0}")
  }

  private func measuring(_ report: WeekLookBack) -> HTMLNode {
    let title = say(de: "Jetzt messen", en: "Measure now")
    let channels = report.channelsToMeasure.map {
      text.place(network: $0.network, channel: $0.channel)
    }
    let followers = say(de: "Follower: ", en: "Followers: ") + channels.joined(separator: ", ")
    let nothing = say(de: "Jetzt ist nichts zu messen.", en: "Nothing is to be measured now.")
    let posts = report.toMeasure.isEmpty ? [] : [results(report.toMeasure)]
    let counts = channels.isEmpty ? [] : [HTMLNode(.p, [:], [person(followers)])]
    return section(
      title, posts.isEmpty && counts.isEmpty ? [paragraph(nothing, .quiet)] : posts + counts)
  }

  private func next(_ report: WeekLookBack) -> HTMLNode {
    let posts = report.next.days.flatMap(\.posts)
    let title = say(
      de: "Nächste Woche, KW \(report.next.week.number)",
      en: "Next week, week \(report.next.week.number)")
    let special = report.next.days.filter { !$0.holidays.isEmpty }.map { day in
      HTMLNode(
        .p, [:], [person("\(weekdayAndDay(day.date)): \(text.names(of: day.holidays))")])
    }
    let none = say(de: "Noch nichts geplant.", en: "Nothing planned yet.")
    return section(
      title,
      [paragraph(text.line(report.next.minutes))] + drops(report.next.minutes) + special
        + (posts.isEmpty ? [paragraph(none, .quiet)] : [results(posts)]))
  }
}
