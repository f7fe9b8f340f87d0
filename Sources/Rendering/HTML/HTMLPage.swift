package import Planning

/// One page in one file: it loads nothing, runs nothing, and says so to the browser.
package struct HTMLPage: Sendable {
  package let language: Language
  package let title: String
  package let content: [HTMLNode]

  package init(language: Language, title: String, content: [HTMLNode]) {
    self.language = language
    self.title = title
    self.content = content
  }

  /// What the browser may do: show the page in its own style sheet, which is known by its hash, with the
  /// pictures that stand in it.
  static let policy = """
    default-src 'none'; style-src 'sha256-\(Stylesheet.hash)'; img-src data:; base-uri 'none'; \
    form-action 'none'
    """

  /// By this line Takt knows a page of its own again.
  static let generator = "Takt"

  package var markup: String {
    let head = HTMLNode(
      .head, [:],
      [
        HTMLNode(.meta, [.charset: "utf-8"]),
        HTMLNode(.meta, [.httpEquiv: "Content-Security-Policy", .content: Self.policy]),
        meta("viewport", "width=device-width, initial-scale=1"),
        meta("color-scheme", "light dark"), meta("referrer", "no-referrer"),
        meta("robots", "noindex"), meta("generator", Self.generator),
        HTMLNode(.title, [:], [.text(title.harmless)]),
        HTMLNode(.style, [:], [.text(Stylesheet.text)]),
      ])
    let page = HTMLNode(
      .html, [.lang: language.rawValue], [head, HTMLNode(.body, [:], content)])
    return "<!DOCTYPE html>\n" + page.markup
  }

  private func meta(_ name: String, _ content: String) -> HTMLNode {
    HTMLNode(.meta, [.name: name, .content: content])
  }
}
