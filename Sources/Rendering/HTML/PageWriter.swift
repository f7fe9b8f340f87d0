package import Planning
package import Reports

/// Words reports as pages: what `TextWriter` is for the terminal.
package struct PageWriter: Speaker {
  package let language: Language
  package let remedyWords: RemedyWords
  /// The plan's name, for the head and foot of the page.
  package let plan: String
  /// What the plan reckons in.
  package let currency: String
  /// What can be shown of the files of posts.
  package let pictures: PostPictures

  package init(
    language: Language, plan: String, currency: String, pictures: PostPictures = PostPictures(),
    remedyWords: @escaping RemedyWords
  ) {
    self.language = language
    self.remedyWords = remedyWords
    self.plan = plan
    self.currency = currency
    self.pictures = pictures
  }

  /// A page with its head and foot.
  /// - Parameters:
  ///   - kind: what sort of report it is; it stands above the title, behind the plan's name.
  ///   - facts: what stands under the title, such as period and owner.
  package func page(
    kind: String, title: String, badge: HTMLNode? = nil, facts: [String], asOf: Day,
    _ content: [HTMLNode]
  ) -> String {
    let head = HTMLNode(
      .header, [:],
      [
        HTMLNode(.p, [.class: "kind"], [person(plan), .text(" · \(kind)")]),
        HTMLNode(.h1, [:], [person(title)] + (badge.map { [" ", $0] } ?? [])),
        HTMLNode(.p, [.class: "quiet"], [person(facts.joined(separator: " · "))]),
      ])
    let foot = HTMLNode(
      .footer, [:],
      [
        HTMLNode(
          .p, [:],
          [
            .text(say(de: "Takt-Plan ", en: "Takt plan ")), person(plan),
            .text(say(de: " · Stand ", en: " · as of ")),
            HTMLNode(.time, [.datetime: asOf.description], [.text(date(asOf))]),
          ])
      ])
    return HTMLPage(
      language: language, title: "\(title) – \(kind)",
      content: [head, HTMLNode(.main, [:], content), foot]
    ).markup
  }
}
