import Planning

/// What the looks of a chart mean, in as many lines as it takes.
struct Legend {
  /// A look and its meaning.
  struct Entry {
    /// What stands before the words.
    enum Sample {
      case line(String)
      case box(String)
      /// As high as a line of text and narrow.
      case bar(String)
      case mark(Marker, String)
      case sign(Network)
      case letter(String)
    }

    let sample: Sample
    let words: String
  }

  let entries: [Entry]

  /// Draws itself from a height on and makes the drawing as high as that takes.
  func draw(at top: Double, in drawing: inout Drawing) {
    var (x, y) = (0.0, top + 12)
    for entry in entries {
      let width = 28 + entry.words.drawnWidth
      if x > 0, x + width > drawing.width {
        x = 0
        y += 20
      }
      switch entry.sample {
      case .line(let look): drawing.line(x, y - 4, x + 20, y - 4, look)
      case .box(let look): drawing.box(x, y - 10, 20, 11, look, round: 2)
      case .bar(let look): drawing.box(x + 8, y - 11, 4, 14, look, round: 1)
      case .sign(let network):
        drawing.sign(
          of: network, "pill open \(network.hue.look)", x, y - 13, (width: 21, height: 17))
      case .letter(let letter): drawing.words(letter, x + 10, y, "strong", .middle)
      case .mark(let marker, let look): marker.draw(x + 10, y - 4, look, in: &drawing)
      }
      drawing.words(entry.words, x + 26, y, "quiet")
      x += width + 16
    }
    drawing.height = y + 6
  }
}

/// Shapes that tell series apart without colour.
enum Marker: CaseIterable {
  case circle, square, diamond, triangle

  func draw(_ x: Double, _ y: Double, _ look: String, in drawing: inout Drawing) {
    switch self {
    case .circle: drawing.dot(x, y, 4, look)
    case .square: drawing.box(x - 3.6, y - 3.6, 7.2, 7.2, look)
    case .diamond:
      drawing.path([(x, y - 5.5), (x + 5.5, y), (x, y + 5.5), (x - 5.5, y)], look, isClosed: true)
    case .triangle:
      drawing.path([(x, y - 5), (x + 5, y + 4), (x - 5, y + 4)], look, isClosed: true)
    }
  }
}
