import Evaluation
import Planning
import Reports

/// Pictures of a campaign's posts: when they went out, and what they brought by format.
extension PageWriter {
  /// A longer campaign shows its last twelve weeks.
  private static let mostWeeks = 12

  /// nil while nothing is out.
  func calendar(of report: CampaignReview) -> CalendarGrid? {
    let days = report.posts.compactMap { $0.post.calendarAt?.day }
    guard let first = days.min(), let last = days.max() else { return nil }
    let end = max(min(report.asOf, report.campaign.to), last)
    let earliest = Week(containing: end).adding(weeks: 1 - Self.mostWeeks).monday
    let start = max(min(report.campaign.from, first), earliest)
    let shown = days.filter { start <= $0 && $0 <= end }
    return CalendarGrid(
      title: say(de: "Veröffentlichungen im Zeitraum", en: "When something went out"),
      summary: say(
        de: "\(posts(shown.count)) an \(Set(shown).count) Tagen, \(span(start, end)).",
        en: "\(posts(shown.count)) on \(Set(shown).count) days, \(span(start, end))."),
      days: start...end, marks: marks(report.posts.map(\.post)), today: report.asOf)
  }

  /// The posts as the calendar shows them, by their days.
  /// - Parameter shown: those to which it leads, since they stand on the page.
  func marks(
    _ posts: [PostReport], shown: Set<PostID> = []
  ) -> [Day: [CalendarGrid.Mark]] {
    let dated = posts.compactMap { post in post.calendarAt.map { ($0, post) } }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }
    return Dictionary(grouping: dated) { $0.0.day }.mapValues { posts in
      posts.map(\.1).atOnce.map { mark(of: $0, isShown: shown.contains($0.first.id)) }
    }
  }

  private func mark(of posts: PostsAtOnce, isShown: Bool) -> CalendarGrid.Mark {
    let time = posts.first.calendarAt?.time.description ?? unknown
    let standings = posts.byStatus.map { status, posts in
      posts.map { place(of: $0) }.joined(separator: ", ") + ", " + say(status.name)
    }
    return CalendarGrid.Mark(
      time: time,
      signs: posts.byStatus.map { CalendarGrid.Signs($0.status, $0.posts.map(\.network)) },
      words: "\(time) " + standings.joined(separator: ", "),
      anchor: isShown ? posts.anchor : nil)
  }

  /// nil where the posts have no numbers to be compared.
  func formats(of report: CampaignReview) -> DotPlot? {
    guard let metric = report.orderedBy,
      report.curves.formats.contains(where: { $0.values.count > 1 })
    else { return nil }
    let isOneNetwork = Set(report.curves.formats.map(\.network)).count == 1
    return DotPlot(
      title: say(
        de: "\(say(metric.wording)) nach Format", en: "\(say(metric.wording)) by format"),
      summary: medianWords, unit: AxisUnit(metric, currency),
      groups: report.curves.formats.map { group in
        DotPlot.Group(
          name: say(group.format.name) + (isOneNetwork ? "" : " · \(group.network.name)"),
          dots: group.values.map { DotPlot.Dot($0.value, isProvisional: !$0.isMature) },
          median: group.median,
          interval: group.low.flatMap { low in group.high.map { low...$0 } })
      })
  }

  /// What dots, middle and interval mean, and what they do not.
  var medianWords: String {
    say(
      de: """
        Jeder Punkt ist ein Beitrag. Der Strich ist der mittlere Wert (ab 3 Beiträgen); in der \
        Spanne (ab 6) liegt er in 95 von 100 Fällen. Wo wenige Punkte liegen, kann der Abstand \
        Zufall sein.
        """,
      en: """
        Each dot is a post. The bar is the middle value (from 3 posts on); in 95 of 100 cases it \
        lies in the interval (from 6 on). Where dots are few, a distance may be chance.
        """)
  }
}
