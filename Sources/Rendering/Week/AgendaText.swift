import Planning
package import Reports

/// Posts one under the other.
extension TextWriter {
  package func agenda(_ report: AgendaReport) -> String {
    let posts = report.days.flatMap(\.posts)
    guard !posts.isEmpty else {
      return say(de: "In dieser Zeit steht nichts an.", en: "Nothing is due in that time.")
    }
    return list(posts)
  }

  /// One line a post: day, time, number, network, campaign, first words, status.
  package func list(_ posts: [PostReport]) -> String {
    guard !posts.isEmpty else {
      return say(de: "Keine Beiträge.", en: "No posts.") + " " + told(.add(.post))
    }
    var table = Table([
      Table.Column(), Table.Column(), Table.Column(alignment: .right), Table.Column(shrinksTo: 8),
      Table.Column(shrinksTo: 9), Table.Column(shrinksTo: 12), Table.Column(),
    ])
    table.rows = posts.map { post in
      [
        Table.Cell(post.calendarAt.map { dayOfList($0.day) } ?? unknown),
        Table.Cell(post.calendarAt?.time.description ?? ""), Table.Cell("#\(post.id)", .dim),
        Table.Cell(place(of: post), .hue(post.network.hue)), Table.Cell(post.campaign ?? ""),
        Table.Cell(post.text, post.status == .skipped ? .dim : .plain),
        Table.Cell(say(post.status.name), post.status.paint),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }

  private func dayOfList(_ day: Day) -> String {
    "\(say(day.weekday.shortName)) \(date(day))"
  }
}
