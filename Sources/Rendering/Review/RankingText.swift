import Planning
import Reports

/// The posts of a review, best first by the goal's metric.
extension TextWriter {
  /// More would push the goals off the screen; `--json` holds all of them.
  private static var longestRanking: Int { 20 }

  func ranking(_ report: CampaignReview) -> [String] {
    guard !report.posts.isEmpty else { return [] }
    let shown = Array(report.posts.prefix(Self.longestRanking))
    let table = ranking(of: shown, by: report.orderedBy, report.cost.currency)
    return [heading(rankingTitle(report.orderedBy))] + lines(of: table, indent: 2)
      + notes(on: shown, of: report).map { "  " + painted($0, .dim) }
  }

  private func ranking(
    of posts: [RankedPost], by metric: Metric?, _ currency: String
  ) -> Table<RankedPost> {
    let others = otherMetrics(of: posts, but: metric).prefix(width < 100 ? 3 : 5)
    return Table(posts) {
      Column(.right) { Cell(value(of: $0, by: metric, currency), .bold) }
      Column { Cell("#\($0.post.id)", .dim) }
      Column { $0.post.calendarAt.map { weekdayAndDay($0.day) } ?? "" }
      Column { Cell($0.post.network.sign, .hue($0.post.network.hue)) }
      Column(shrinksTo: 12) { $0.post.text }
      for other in others {
        Column(say(other.wording).truncated(to: 10), .right) {
          $0.post.metrics[other.name].map { number($0.value) } ?? unknown
        }
      }
    }
  }
}
