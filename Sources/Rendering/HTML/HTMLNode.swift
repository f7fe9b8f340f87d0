package import Reports

/// A piece of a page: a text, an element with what is in it, or a picture.
///
/// Pages are built from these values and written in one place, which escapes; no text becomes markup.
package enum HTMLNode: Hashable, Sendable {
  case text(String)
  case element(HTMLElement)
  /// A picture that stands in the page itself. Nothing else has a source, so no page loads anything.
  /// - Parameters:
  ///   - words: what it shows, for people who do not see it.
  ///   - look: its class in the style sheet.
  case picture(Picture, words: String, look: String)

  /// An element; an attribute without a value is left out.
  package init(
    _ tag: HTMLTag, _ attributes: KeyValuePairs<HTMLAttribute, String?> = [:],
    _ children: [HTMLNode] = []
  ) {
    self = .element(HTMLElement(tag, attributes, children))
  }

  /// The words in it.
  var textContent: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.children.map(\.textContent).joined()
    case .picture(_, let words, _): words
    }
  }
}

extension HTMLNode: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .text(text) }
}

/// An element of a page, its attributes in their order.
package struct HTMLElement: Hashable, Sendable {
  /// What an element says of itself.
  package struct Attribute: Hashable, Sendable {
    package let name: HTMLAttribute
    package let value: String
  }

  package let tag: HTMLTag
  package let attributes: [Attribute]
  package let children: [HTMLNode]

  init(
    _ tag: HTMLTag, _ attributes: KeyValuePairs<HTMLAttribute, String?>, _ children: [HTMLNode]
  ) {
    self.tag = tag
    self.attributes = attributes.compactMap { name, value in
      value.map { Attribute(name: name, value: $0) }
    }
    self.children = children
  }
}
