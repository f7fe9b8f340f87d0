import Planning
import Reports

/// The posts of a review, best first, as a table.
extension PageWriter {
  /// More would make the page long to print; `--json` holds all of them.
  private static let longestRanking = 50
  /// More columns would not fit on paper.
  private static let mostOthers = 3

  func ranking(_ report: CampaignReview) -> [HTMLNode] {
    guard !report.posts.isEmpty else { return [] }
    let shown = Array(report.posts.prefix(Self.longestRanking))
    let others = text.otherMetrics(of: shown, but: report.orderedBy).prefix(Self.mostOthers)
    let columns =
      [DataTable.Column(say(de: "Beitrag", en: "post"))]
      + ([report.orderedBy].compactMap(\.self) + others).map {
        DataTable.Column(say($0.wording), isNumeric: true)
      }
    let rows = shown.map { ranked in
      [DataTable.Cell(named(ranked.post))] + values(of: ranked, report, others)
    }
    let table = DataTable(
      caption: text.rankingTitle(report.orderedBy), columns: columns, rows: rows)
    return [self.table(table)] + text.notes(on: shown, of: report).map { paragraph($0, .quiet) }
  }

  private func values(
    of ranked: RankedPost, _ report: CampaignReview, _ others: ArraySlice<Metric>
  ) -> [DataTable.Cell] {
    let own = report.orderedBy.map { metric in
      DataTable.Cell(
        ranked.value.map { value($0, of: metric, currency) + (ranked.isMature ? "" : "*") }
          ?? unknown)
    }
    return [own].compactMap(\.self)
      + others.map { other in
        DataTable.Cell(ranked.post.metrics[other.name].map { number($0.value) } ?? unknown)
      }
  }

  /// Its number, which leads to where it stands in the network, its first words, day and place.
  private func named(_ post: PostReport) -> [HTMLNode] {
    let day = post.calendarAt.map { weekdayAndDay($0.day) }
    let place = [day, text.place(of: post)].compactMap(\.self).joined(separator: " · ")
    return [
      HTMLNode(
        .div, [.class: "long"],
        [
          HTMLNode(.strong, [:], [linked("#\(post.id)", to: post.url)]), " ",
          person(post.text.harmless.truncated(to: 90)),
        ]), HTMLNode(.div, [.class: "quiet"], [person(place)]),
    ]
  }
}
