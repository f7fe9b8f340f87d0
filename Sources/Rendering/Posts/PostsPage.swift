package import Planning
package import Reports

/// Posts with their numbers, as a page to hand on.
extension PageWriter {
  package func posts(_ posts: Listed<PostReport>, asOf day: Day) -> String {
    let days = posts.compactMap { $0.calendarAt?.day }
    let period = days.min().flatMap { first in days.max().map { span(first, $0) } }
    return page(
      kind: say(de: "Beiträge", en: "Posts"), title: plan,
      facts: [self.posts(posts.count), period].compactMap(\.self), asOf: day,
      [
        posts.isEmpty
          ? paragraph(posts.sought.map { nothing(.post, fits: $0) } ?? noPosts, .quiet)
          : table(
            measured(posts.things),
            caption: say(de: "Beiträge mit ihren Zahlen", en: "Posts with their numbers"))
      ])
  }

  private func measured(_ posts: [PostReport]) -> Table<PostReport> {
    Table(posts) {
      Column(say(de: "Beitrag", en: "post")) { Cell([words(of: $0)]) }
      Column(say(de: "wann", en: "when")) {
        $0.calendarAt.map { "\(date($0.day)), \($0.time)" } ?? unknown
      }
      Column(say(de: "wo", en: "where")) { Cell([person(place(of: $0))]) }
      Column(say(de: "Stand", en: "status")) { say($0.status.name) }
      for metric in Metric.all where posts.contains(where: { $0.metrics[metric.name] != nil }) {
        Column(say(metric.wording), .right) {
          $0.metrics[metric.name].map { value(Double($0.value), of: metric, currency) } ?? unknown
        }
      }
    }
  }

  /// Its number, which leads to where it stands in the network, and its text.
  func words(of post: PostReport) -> HTMLNode {
    HTMLNode(
      .div, [.class: "long"], [linked("#\(post.id)", to: post.url), " ", person(post.text)])
  }
}
