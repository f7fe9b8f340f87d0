/// Shapes on a sheet whose width is given and whose height follows.
package struct Drawing: Equatable, Sendable {
  package let width: Double
  package var height: Double
  package var shapes: [HTMLNode] = []
  /// A listener must find them, so the sheet is no picture as a whole.
  private var hasLinks = false

  package init(width: Double, height: Double = 0) {
    self.width = width
    self.height = height
  }

  /// As a picture that grows with its place and says what it shows.
  func node(id: String, kind: String, title: String, description: String) -> HTMLNode {
    HTMLNode(
      .svg,
      [
        .class: kind, .role: hasLinks ? "group" : "img", .ariaLabelledby: "\(id)-title \(id)-desc",
        .viewBox: "0 0 \(width.coordinate) \(height.coordinate)",
      ],
      [
        HTMLNode(.title, [.id: "\(id)-title"], [.text(title)]),
        HTMLNode(.desc, [.id: "\(id)-desc"], [.text(description)]),
      ] + shapes)
  }
}

/// The shapes; how they look is a class of the style sheet.
extension Drawing {
  /// The end of a text at which its place is.
  enum Anchor: String {
    case start, middle, end
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ look: String
  ) {
    shapes.append(
      HTMLNode(
        .line,
        [
          .class: look, .x1: x1.coordinate, .y1: y1.coordinate, .x2: x2.coordinate,
          .y2: y2.coordinate,
        ]))
  }

  /// A line with a cap at both ends, which stands out from whatever lies below.
  mutating func interval(_ low: Double, _ high: Double, at y: Double) {
    for look in ["halo", "interval"] {
      line(low, y, high, y, look)
      for place in [low, high] { line(place, y - 5, place, y + 5, look) }
    }
  }

  mutating func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ look: String, round: Double = 0
  ) {
    shapes.append(
      HTMLNode(
        .rect,
        [
          .class: look, .x: x.coordinate, .y: y.coordinate, .width: max(width, 0).coordinate,
          .height: max(height, 0).coordinate, .rx: round == 0 ? nil : round.coordinate,
        ]))
  }

  /// Shapes that lead to a place of the page; where there is none, they only stand there.
  /// - Parameter words: what they are called by name.
  mutating func linked(
    to place: String?, called words: String, _ draw: (inout Drawing) -> Void
  ) {
    guard let place else { return draw(&self) }
    let before = shapes.count
    draw(&self)
    let link = HTMLNode(.a, [.href: "#" + place, .ariaLabel: words], Array(shapes[before...]))
    shapes.replaceSubrange(before..., with: [link])
    hasLinks = true
  }

  mutating func dot(_ x: Double, _ y: Double, _ radius: Double, _ look: String) {
    shapes.append(
      HTMLNode(
        .circle, [.class: look, .cx: x.coordinate, .cy: y.coordinate, .r: radius.coordinate]))
  }

  /// A line from point to point.
  mutating func path(_ points: [(x: Double, y: Double)], _ look: String, isClosed: Bool = false) {
    guard points.count > 1 else { return }
    let steps = points.enumerated().map { place, point in
      (place == 0 ? "M" : "L") + point.x.coordinate + " " + point.y.coordinate
    }
    shapes.append(
      HTMLNode(.path, [.class: look, .d: steps.joined() + (isClosed ? "Z" : "")]))
  }

  mutating func words(
    _ text: String, _ x: Double, _ y: Double, _ look: String? = nil, _ anchor: Anchor = .start
  ) {
    guard !text.isEmpty else { return }
    shapes.append(
      HTMLNode(
        .text,
        [
          .class: look, .x: x.coordinate, .y: y.coordinate,
          .textAnchor: anchor == .start ? nil : anchor.rawValue,
        ], [.text(text.harmless)]))
  }

  /// Words in the middle below a place, moved where they would reach over the edge.
  mutating func words(below place: Double, _ text: String, _ y: Double, _ look: String?) {
    let half = text.drawnWidth / 2
    if place + half > width {
      words(text, width, y, look, .end)
    } else if place < half {
      words(text, 0, y, look)
    } else {
      words(text, place, y, look, .middle)
    }
  }
}

extension Double {
  /// As SVG takes it, to a tenth.
  var coordinate: String {
    guard isFinite, abs(self) < 1e6 else { return "0" }
    let tenths = Int((self * 10).rounded())
    let whole = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)"
    return tenths.isMultiple(of: 10) ? (tenths == 0 ? "0" : whole) : whole + ".\(abs(tenths) % 10)"
  }
}

extension String {
  /// Roughly how wide it stands in the drawing: of usual fonts the widest count.
  var drawnWidth: Double { Double(displayWidth) * 8 }

  /// Cut off with `…` where there is no room for all of it.
  func cut(to width: Double) -> String { truncated(to: Swift.max(Int(width / 8), 1)) }
}
