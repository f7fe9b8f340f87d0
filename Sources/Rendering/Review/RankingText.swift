import Planning
import Reports

/// The posts of a review, best first by the goal's metric.
extension TextWriter {
  func ranking(_ report: CampaignReview) -> [String] {
    guard !report.posts.isEmpty else { return [] }
    guard let metric = report.orderedBy else {
      let title = heading(say(de: "Beiträge", en: "Posts"))
      return [title] + lines(of: ranking(of: report.posts, by: nil, report.cost.currency))
    }
    let title = say(
      de: "Beiträge, die besten zuerst (\(say(metric.wording)))",
      en: "Posts, best first (\(say(metric.wording)))")
    let notes =
      report.posts.contains { !$0.isMature && $0.value != nil }
      ? [
        "  "
          + painted(
            say(
              de: "* vorläufig: abgelesen, bevor der Beitrag alt genug war",
              en: "* provisional: read before the post was old enough"), .dim)
      ] : []
    return [heading(title)]
      + lines(of: ranking(of: report.posts, by: metric, report.cost.currency)) + notes
  }

  private func ranking(of posts: [RankedPost], by metric: Metric?, _ currency: String) -> Table {
    var table = Table(
      [
        Table.Column(alignment: .right), Table.Column(), Table.Column(), Table.Column(shrinksTo: 8),
        Table.Column(shrinksTo: 12), Table.Column(shrinksTo: 10),
      ], indent: 2)
    table.rows = posts.map { ranked in
      let post = ranked.post
      let value = metric.flatMap { metric in
        ranked.value.map { self.value($0, of: metric, currency) + (ranked.isMature ? "" : "*") }
      }
      return [
        Table.Cell(value ?? unknown, .bold), Table.Cell("#\(post.id)", .dim),
        Table.Cell(post.calendarAt.map { weekdayAndDay($0.day) } ?? ""),
        Table.Cell(place(of: post), .hue(post.network.hue)), Table.Cell(post.text),
        Table.Cell(numbers(of: post, but: metric), .dim),
      ]
    }
    return table
  }

  /// The other numbers that are worth logging there.
  private func numbers(of post: PostReport, but metric: Metric?) -> String {
    post.network.metricsToLog.filter { $0 != metric }.compactMap { other in
      post.metrics[other.name].map { "\(say(other.wording)) \(number($0.value))" }
    }.joined(separator: ", ")
  }
}
