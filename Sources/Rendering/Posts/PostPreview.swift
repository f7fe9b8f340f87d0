import Planning
import Reports

/// Posts as their readers will see them, for people who have no Takt.
extension PageWriter {
  /// A post, or several that say the same at the same time: once, with their networks.
  /// - Parameters:
  ///   - posts: those of the page; what belongs together is said.
  ///   - isDated: no heading above it says the day.
  func preview(
    _ shown: PostsAtOnce, among posts: [PostReport], isDated: Bool = false
  ) -> HTMLNode {
    HTMLNode(
      .article, [.class: "post", .id: shown.anchor],
      [head(of: shown, isDated), facts(of: shown, among: posts)] + words(of: shown)
        + pictures(of: shown))
  }

  /// `09:00 Facebook, X ✓ veröffentlicht`; where they stand differently, each status behind its networks.
  private func head(of shown: PostsAtOnce, _ isDated: Bool) -> HTMLNode {
    let time = shown.first.calendarAt.map { at in
      (isDated ? "\(weekdayAndDay(at.day)), " : "") + "\(at.time) "
    }
    let places = shown.byStatus.flatMap { status, posts -> [HTMLNode] in
      [
        person(posts.map { place(of: $0) }.joined(separator: ", ")), " ",
        badge(say(status.name), Accent(status.paint), sign: status.mark), " ",
      ]
    }
    return HTMLNode(.h3, [:], [.text(time ?? "")] + places.dropLast())
  }

  private func facts(of shown: PostsAtOnce, among posts: [PostReport]) -> HTMLNode {
    let post = shown.first
    let facts = [
      post.campaign, post.pillar, post.format == .text ? nil : say(post.format.name),
      length(of: shown), tie(of: shown, among: posts),
    ].compactMap(\.self)
    let numbers = shown.posts.flatMap { [linked("#\($0.id)", to: $0.url), " "] }.dropLast()
    return HTMLNode(
      .p, [.class: "quiet"],
      numbers + (facts.isEmpty ? [] : [" · ", person(facts.joined(separator: " · "))]))
  }

  /// How long it is, where that is nearly or more than a network takes.
  private func length(of shown: PostsAtOnce) -> String? {
    let near = shown.posts.filter { $0.length * 10 > $0.limit * 9 }
    guard let post = near.min(by: { $0.limit - $0.length < $1.limit - $1.length }) else {
      return nil
    }
    let (length, limit) = (number(post.length), number(post.limit))
    return say(
      de: "\(post.network.name): \(length) von \(limit) Zeichen",
      en: "\(post.network.name): \(length) of \(limit) characters")
  }

  /// `↔ #13 LinkedIn`: where the same is said at another time, or in other words.
  private func tie(of shown: PostsAtOnce, among posts: [PostReport]) -> String? {
    let own = Set(shown.posts.map(\.id))
    let tied = posts.filter { !own.contains($0.id) && $0.isTied(among: shown.posts) }
    return tied.isEmpty
      ? nil : "↔ " + tied.map { "#\($0.id) \(place(of: $0))" }.joined(separator: ", ")
  }

  /// The text up to where networks fold it, and the rest behind "more"; its link leads on.
  private func words(of shown: PostsAtOnce) -> [HTMLNode] {
    let text = shown.first.outgoingText
    let folds = shown.folds(in: text)
    let isFoldedAlike = folds.count == 1 && folds[0].networks.count == shown.posts.count
    var (rest, end): ([HTMLNode], String.Index) = ([], text.endIndex)
    for fold in folds.reversed() {
      let names = isFoldedAlike ? "" : " (\(fold.networks.map(\.name).joined(separator: ", ")))"
      let summary = HTMLNode(.summary, [:], [.text("… " + say(de: "mehr", en: "more") + names)])
      let more = paragraph(of: text[fold.end..<end], shown.first)
      rest = [HTMLNode(.details, [.class: "more"], [summary, more] + rest)]
      end = fold.end
    }
    return [paragraph(of: text[..<end], shown.first)] + rest + [tags(of: shown)].compactMap(\.self)
  }

  /// Said where the link that is shown is that of one network only.
  private func tags(of shown: PostsAtOnce) -> HTMLNode? {
    guard Set(shown.posts.map(\.link)).count > 1 else { return nil }
    return paragraph(
      say(
        de: "Der Link trägt in jedem Netzwerk dessen Namen.",
        en: "On each network the link bears its name."), .quiet)
  }

  /// A piece of a text, its link set apart where it holds it.
  private func paragraph(of words: Substring, _ post: PostReport) -> HTMLNode {
    let words = String(words).trimmed
    guard let link = post.link, let place = words.firstRange(of: link) else {
      return HTMLNode(.p, [.class: "words"], [person(words)])
    }
    return HTMLNode(
      .p, [.class: "words"],
      [
        person(String(words[..<place.lowerBound])), linked(link, to: link),
        person(String(words[place.upperBound...])),
      ])
  }
}

/// A place of a text at which networks fold it.
private struct TextFold {
  let end: String.Index
  let networks: [Network]
}

extension PostsAtOnce {
  /// The place of the page that shows it.
  var anchor: String { "post-\(first.id)" }

  /// Where its networks fold a text, in its order. Each tags links in its own way, which moves no fold.
  fileprivate func folds(in text: String) -> [TextFold] {
    let ends = posts.compactMap { post -> (end: String.Index, network: Network)? in
      guard let shown = post.shownText else { return nil }
      let links = post.link.flatMap { own in first.link.map { (own, $0) } }
      let alike = links.map { shown.replacing($0.0, with: $0.1) } ?? shown
      return text.hasPrefix(alike)
        ? (text.index(text.startIndex, offsetBy: alike.count), post.network) : nil
    }
    return Dictionary(grouping: ends, by: \.end).sorted { $0.key < $1.key }.map { end, folds in
      TextFold(end: end, networks: folds.map(\.network).distinct)
    }
  }
}
