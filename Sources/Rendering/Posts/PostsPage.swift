package import Planning
package import Reports

/// Posts with their numbers, as a page to hand on.
extension PageWriter {
  package func posts(_ posts: Listed<PostReport>, asOf day: Day) -> String {
    let days = posts.compactMap { $0.calendarAt?.day }
    let period = days.min().flatMap { first in days.max().map { span(first, $0) } }
    return page(
      kind: say(de: "Zahlen", en: "Numbers"), title: say(de: "Beiträge", en: "Posts"),
      facts: [self.posts(posts.count), period, selection(posts.sought)].compactMap(\.self),
      asOf: day,
      [
        posts.isEmpty
          ? paragraph(posts.sought.map { noneFits(.post, $0) } ?? nonePlanned, .quiet)
          : table(
            measured(posts.things), caption: say(de: "Beiträge", en: "Posts"), isTitled: true)
      ])
  }

  private func measured(_ posts: [PostReport]) -> Table<PostReport> {
    Table(posts) {
      Column(say(de: "Beitrag", en: "post")) { Cell([words(of: $0)]) }
      Column(say(de: "Datum", en: "date")) {
        $0.calendarAt.map { unbroken("\(date($0.day)), \($0.time)") } ?? unknown
      }
      Column(say(de: "Kanal", en: "channel")) { Cell([person(place(of: $0))]) }
      Column(say(de: "Status", en: "status")) { say($0.status.name) }
      for metric in Metric.all where posts.contains(where: { $0.metrics[metric.name] != nil }) {
        Column(say(metric.wording), .right) {
          $0.metrics[metric.name].map { value(Double($0.value), of: metric, currency) } ?? unknown
        }
      }
    }
  }

  /// Said on a page where there is nothing to show.
  var nonePlanned: String { say(de: "Keine Beiträge.", en: "No posts.") }

  /// `nur network:xing`: what a page leaves out; nil where that is nothing.
  func selection(_ sought: Sought?) -> String? {
    sought.flatMap { sought in
      let words = sought.words.harmless
      return words.isEmpty ? nil : say(de: "nur \(words)", en: "only \(words)")
    }
  }

  /// On one line, as a date with its time should be.
  func unbroken(_ words: String) -> String { words.replacing(" ", with: "\u{A0}") }

  /// Its number, which leads to where it stands in the network, and its text.
  func words(of post: PostReport) -> HTMLNode {
    HTMLNode(
      .div, [.class: "long"], [linked("#\(post.id)", to: post.url), " ", person(post.text)])
  }
}
