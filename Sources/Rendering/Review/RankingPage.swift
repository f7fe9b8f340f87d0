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
    return [
      table(ranking(of: shown, by: report.orderedBy), caption: rankingTitle(report.orderedBy))
    ]
      + notes(on: shown, of: report).map { paragraph($0, .quiet) }
  }

  func ranking(of posts: [RankedPost], by metric: Metric?) -> Table<RankedPost> {
    let others = otherMetrics(of: posts, but: metric).prefix(Self.mostOthers)
    return Table(posts) {
      Column(say(de: "Beitrag", en: "post")) { Cell(named($0.post)) }
      if let metric {
        Column(say(metric.wording), .right) { value(of: $0, by: metric, currency) }
      }
      for other in others {
        Column(say(other.wording), .right) {
          $0.post.metrics[other.name].map { number($0.value) } ?? unknown
        }
      }
    }
  }

  /// Its number, which leads to where it stands in the network, its first words, day and place.
  private func named(_ post: PostReport) -> [HTMLNode] {
    let day = post.calendarAt.map { weekdayAndDay($0.day) }
    let place = [day, place(of: post)].compactMap(\.self).joined(separator: " · ")
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
