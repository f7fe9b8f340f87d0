import Planning
import Reports

/// A post as its readers will see it, for people who have no Takt.
extension PageWriter {
  /// - Parameter posts: those of the page; what belongs together is said.
  func preview(_ post: PostReport, among posts: [PostReport]) -> HTMLNode {
    HTMLNode(
      .article, [.class: "post"],
      [head(of: post), facts(of: post, among: posts)] + words(of: post) + files(of: post))
  }

  private func head(of post: PostReport) -> HTMLNode {
    HTMLNode(
      .h3, [:],
      [
        .text(post.calendarAt.map { "\($0.time) " } ?? ""), person(place(of: post)), " ",
        badge(say(post.status.name), Accent(post.status.paint)),
      ])
  }

  private func facts(of post: PostReport, among posts: [PostReport]) -> HTMLNode {
    let length = say(
      de: "\(number(post.length)) von \(number(post.limit)) Zeichen",
      en: "\(number(post.length)) of \(number(post.limit)) characters")
    let facts = [
      post.campaign, post.pillar, say(post.format.name), duration(post.minutes), post.owner, length,
      tie(of: post, among: posts),
    ].compactMap(\.self).joined(separator: " · ")
    return HTMLNode(
      .p, [.class: "quiet"], [linked("#\(post.id)", to: post.url), " ", person(facts)])
  }

  /// `↔ #13 LinkedIn`: where the same is said.
  private func tie(of post: PostReport, among posts: [PostReport]) -> String? {
    let tied = posts.filter { $0.id != post.id && $0.isTied(among: [post]) }
    return tied.isEmpty
      ? nil : "↔ " + tied.map { "#\($0.id) \(place(of: $0))" }.joined(separator: ", ")
  }

  /// The text up to the fold, and the rest as it waits behind "more"; its link leads on.
  private func words(of post: PostReport) -> [HTMLNode] {
    let all = post.outgoingText
    guard let shown = post.shownText, all.hasPrefix(shown) else {
      return [HTMLNode(.p, [.class: "words"], pieces(all, of: post))]
    }
    let mark = say(de: "ab hier hinter „mehr“", en: "from here on behind “more”")
    let rest = String(all.dropFirst(shown.count)).trimmed
    return [
      HTMLNode(.p, [.class: "words"], pieces(shown, of: post)),
      HTMLNode(.p, [.class: "fold quiet"], [.text(mark)]),
      HTMLNode(.p, [.class: "words quiet"], pieces(rest, of: post)),
    ]
  }

  /// A text with its link set apart, where it holds it.
  private func pieces(_ words: String, of post: PostReport) -> [HTMLNode] {
    guard let link = post.link, let place = words.firstRange(of: link) else {
      return [person(words)]
    }
    return [
      person(String(words[..<place.lowerBound])), linked(link, to: link),
      person(String(words[place.upperBound...])),
    ]
  }

  private func files(of post: PostReport) -> [HTMLNode] {
    guard !post.media.isEmpty else { return [] }
    let items = post.media.map { medium in
      let name = medium.file.split(separator: "/").last.map(String.init) ?? medium.file
      let words =
        medium.alternativeText
        ?? say(de: "ohne Beschreibung", en: "without a description")
      return HTMLNode(
        .li, [:],
        [
          HTMLNode(.strong, [:], [person(name)]), ": ",
          medium.alternativeText == nil
            ? HTMLNode(.span, [.class: "quiet"], [.text(words)]) : person(words),
        ])
    }
    return [HTMLNode(.ul, [.class: "media"], items)]
  }
}
