/// The elements that pages are made of. None of them runs or loads anything, so no page can; a picture is a
/// node of its own.
package enum HTMLTag: String, Sendable {
  case html, head, meta, title, style, body
  case header, main, section, footer, article, h1, h2, h3, p, div, ol, ul, li, dl, dt, dd
  case span, strong, code, a, bdi, time
  case table, caption, thead, tbody, tr, th, td
  case figure, figcaption, details, summary
  /// Of SVG.
  case svg, desc, g, path, rect, circle, line, text

  /// Has neither content nor end tag.
  var isVoid: Bool { self == .meta }

  /// Stands within a line of text, where a line break would become a blank.
  var isInline: Bool {
    switch self {
    case .span, .strong, .code, .a, .bdi, .time: true
    default: false
    }
  }
}

/// The attributes that they have; neither `style` nor any that runs a script is among them.
package enum HTMLAttribute: String, Sendable {
  case `class`, id, lang, role, scope, href, rel, content, name, charset, datetime, tabindex
  case httpEquiv = "http-equiv"
  case ariaLabel = "aria-label"
  case ariaLabelledby = "aria-labelledby"
  /// What a cell is called where its column's title does not stand above it.
  case label = "data-label"
  /// Of SVG.
  case viewBox, x, y, x1, y1, x2, y2, width, height, r, cx, cy, rx, d
  case textAnchor = "text-anchor"
}
