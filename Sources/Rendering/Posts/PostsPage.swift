package import Planning
package import Reports

/// Posts with their numbers, as a page to hand on.
extension PageWriter {
  package func posts(_ posts: [PostReport], asOf day: Day) -> String {
    let metrics = Metric.all.filter { metric in posts.contains { $0.metrics[metric.name] != nil } }
    let days = posts.compactMap { $0.calendarAt?.day }
    let period = days.min().flatMap { first in days.max().map { span(first, $0) } }
    return page(
      kind: say(de: "Beiträge", en: "Posts"), title: plan,
      facts: [self.posts(posts.count), period].compactMap(\.self), asOf: day,
      [
        posts.isEmpty
          ? paragraph(text.list(posts), .quiet)
          : table(
            DataTable(
              caption: say(de: "Beiträge mit ihren Zahlen", en: "Posts with their numbers"),
              columns: [
                DataTable.Column(say(de: "Beitrag", en: "post")),
                DataTable.Column(say(de: "wann", en: "when")),
                DataTable.Column(say(de: "wo", en: "where")),
                DataTable.Column(say(de: "Stand", en: "status")),
              ] + metrics.map { DataTable.Column(say($0.wording), isNumeric: true) },
              rows: posts.map { row($0, metrics) }))
      ])
  }

  private func row(_ post: PostReport, _ metrics: [Metric]) -> [DataTable.Cell] {
    let words = HTMLNode(
      .div, [.class: "long"], [linked("#\(post.id)", to: post.url), " ", person(post.text)])
    return [
      DataTable.Cell([words]),
      DataTable.Cell(post.calendarAt.map { "\(date($0.day)), \($0.time)" } ?? unknown),
      DataTable.Cell([person(text.place(of: post))]), DataTable.Cell(say(post.status.name)),
    ]
      + metrics.map { metric in
        DataTable.Cell(
          post.metrics[metric.name].map { value(Double($0.value), of: metric, currency) }
            ?? unknown)
      }
  }
}
