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
    return [heading(rankingTitle(report.orderedBy))] + lines(of: table)
      + notes(on: shown, of: report).map { "  " + painted($0, .dim) }
  }

  func rankingTitle(_ metric: Metric?) -> String {
    guard let metric else { return say(de: "Beiträge", en: "Posts") }
    return say(
      de: "Beiträge, die besten zuerst (\(say(metric.wording)))",
      en: "Posts, best first (\(say(metric.wording)))")
  }

  func notes(on shown: [RankedPost], of report: CampaignReview) -> [String] {
    let rest = report.posts.count - shown.count
    return [
      shown.contains { !$0.isMature && $0.value != nil }
        ? say(
          de: "* vorläufig: abgelesen, bevor der Beitrag alt genug war",
          en: "* provisional: read before the post was old enough") : nil,
      rest > 0
        ? say(de: "und \(number(rest)) weitere.", en: "and \(number(rest)) more.") + " "
          + told(.showAll) : nil,
    ].compactMap(\.self)
  }

  private func ranking(of posts: [RankedPost], by metric: Metric?, _ currency: String) -> Table {
    let others = otherMetrics(of: posts, but: metric)
    var table = Table(
      [
        Table.Column(alignment: .right), Table.Column(), Table.Column(), Table.Column(),
        Table.Column(shrinksTo: 12),
      ]
        + others.map { other in
          Table.Column(title: say(other.wording).truncated(to: 10), alignment: .right)
        },
      indent: 2)
    table.rows = posts.map { ranked in
      let post = ranked.post
      let value = metric.flatMap { metric in
        ranked.value.map { self.value($0, of: metric, currency) + (ranked.isMature ? "" : "*") }
      }
      return [
        Table.Cell(value ?? unknown, .bold), Table.Cell("#\(post.id)", .dim),
        Table.Cell(post.calendarAt.map { weekdayAndDay($0.day) } ?? ""),
        Table.Cell(post.network.sign, .hue(post.network.hue)), Table.Cell(post.text),
      ]
        + others.map { other in
          Table.Cell(post.metrics[other.name].map { number($0.value) } ?? unknown)
        }
    }
    return table
  }

  /// The other numbers worth logging on these networks that any of the posts has, as many as there
  /// is room for.
  func otherMetrics(of posts: [RankedPost], but metric: Metric?) -> [Metric] {
    let wanted = Set(posts.flatMap(\.post.network.metricsToLog)).subtracting(
      [metric].compactMap(\.self))
    let measured = Metric.all.filter { other in
      wanted.contains(other) && posts.contains { $0.post.metrics[other.name] != nil }
    }
    return Array(measured.prefix(width < 100 ? 3 : 5))
  }
}
