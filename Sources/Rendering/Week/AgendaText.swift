import Planning
package import Reports

/// Posts one under the other.
extension TextWriter {
  package func agenda(_ report: AgendaReport) -> String {
    let posts = report.days.flatMap(\.posts)
    guard !posts.isEmpty else {
      if let sought = report.sought { return nothing(.post, fits: sought, inTime: true) }
      return nothingDue
    }
    return list(posts)
  }

  package func list(_ posts: Listed<PostReport>) -> String {
    guard posts.isEmpty, let sought = posts.sought else { return list(posts.things) }
    return nothing(.post, fits: sought)
  }

  /// One line a post: day, time, number, network, campaign, first words, status; on a narrow screen without
  /// year and campaign.
  package func list(_ posts: [PostReport]) -> String {
    guard !posts.isEmpty else { return noPosts }
    let isNarrow = isNarrow
    let table = Table(posts) {
      Column {
        $0.calendarAt.map { isNarrow ? weekdayAndDay($0.day) : weekdayAndDate($0.day) } ?? unknown
      }
      Column { $0.calendarAt?.time.description ?? "" }
      Column(.right) { Cell("#\($0.id)", .dim) }
      Column(shrinksTo: 8) { Cell(place(of: $0), .hue($0.network.hue)) }
      if !isNarrow { Column(shrinksTo: 9) { $0.campaign ?? "" } }
      Column(shrinksTo: isNarrow ? 10 : 12) { Cell($0.text, $0.status == .skipped ? .dim : .plain) }
      Column { Cell(say($0.status.name), $0.status.paint) }
    }
    return lines(of: table).joined(separator: "\n")
  }
}
