import Planning

/// One day of a calendar as it is drawn: its number, what is special about it, and its posts, each on as
/// many lines as it takes.
struct CalendarCell {
  private typealias Mark = CalendarGrid.Mark

  /// A piece of a post's line.
  private enum Piece {
    case time(String)
    /// - Parameter isLast: of those that stand alike; how they stand is told behind it.
    case network(Network, PostStatus, isLast: Bool)

    var width: Double {
      switch self {
      case .time(let time): Double(time.count) * 7
      case .network(_, _, let isLast): isLast ? 33 : 21
      }
    }
  }

  /// A piece with its place below the names of the day.
  private struct Placed {
    let piece: Piece
    let x: Double
    let line: Int
  }

  private let names: [String]
  private let marks: [(mark: Mark, pieces: [Placed])]
  /// Posts for which there is no room.
  private let left: Int
  private let lines: Int

  /// Lines that the posts of a day may take.
  private static let tallest = 6
  private static let line = 20.0
  private static let pill = (width: 21.0, height: 17.0)

  /// - Parameter names: what is special about the day; a narrow cell has no room for them.
  init(_ marks: [CalendarGrid.Mark], names: [String], width: Double) {
    self.names = width < 80 ? [] : names.flatMap { Self.lines(of: $0, width: width) }
    var placed: [(mark: Mark, pieces: [Placed])] = []
    var line = 0
    for (place, mark) in marks.enumerated() {
      let pieces = Self.placed(mark, from: line, width: width)
      let next = (pieces.last?.line ?? line) + 1
      let isLast = place == marks.count - 1
      guard next <= (isLast ? Self.tallest : Self.tallest - 1) else { break }
      placed.append((mark, pieces))
      line = next
    }
    self.marks = placed
    left = marks.count - placed.count
    lines = line + (left > 0 ? 1 : 0)
  }

  var height: Double {
    20 + Double(names.count) * 14 + Double(max(lines, 1)) * Self.line + 3
  }

  /// A name on two lines at most, cut off where it is longer.
  private static func lines(of name: String, width: Double) -> [String] {
    let room = Int((width - 8) / 7)
    let lines = name.harmless.wrapped(to: room)
    let shown = lines.count > 2 ? [lines[0], lines[1...].joined(separator: " ")] : lines
    return shown.map { $0.truncated(to: room) }
  }

  /// One piece after the other, on the next line where it does not fit.
  private static func placed(_ mark: Mark, from first: Int, width: Double) -> [Placed] {
    let signs = mark.signs.flatMap { signs in
      signs.networks.enumerated().map { place, network in
        Piece.network(network, signs.status, isLast: place == signs.networks.count - 1)
      }
    }
    let pieces = [Piece.time(mark.time)] + signs
    var (x, line) = (4.0, first)
    return pieces.map { piece in
      if x > 4, x + piece.width > width - 2 { (x, line) = (4, line + 1) }
      defer { x += piece.width + 2 }
      return Placed(piece: piece, x: x, line: line)
    }
  }

  func draw(_ x: Double, _ y: Double, in drawing: inout Drawing) {
    for (place, name) in names.enumerated() {
      drawing.words(name, x + 4, y + 31 + Double(place) * 14, "special")
    }
    let top = y + 20 + Double(names.count) * 14
    for (mark, pieces) in marks {
      drawing.linked(to: mark.anchor, called: mark.words) { drawing in
        for piece in pieces {
          Self.draw(
            piece.piece, x + piece.x, top + Double(piece.line) * Self.line, in: &drawing)
        }
      }
    }
    guard left > 0 else { return }
    drawing.words("+\(left)", x + 4, top + Double(lines - 1) * Self.line + 13, "quiet")
  }

  private static func draw(_ piece: Piece, _ x: Double, _ y: Double, in drawing: inout Drawing) {
    switch piece {
    case .time(let time): drawing.words(time, x, y + 13, "small")
    case .network(let network, let status, let isLast):
      drawing.sign(of: network, "\(status.look) \(network.hue.look)", x, y, pill)
      if isLast { drawing.words(status.mark, x + 28, y + 13, "strong", .middle) }
    }
  }
}

extension PostStatus {
  /// The class of a network's sign in the style sheet.
  fileprivate var look: String {
    switch self {
    case .published: "pill out"
    case .draft, .inReview, .approved: "pill open"
    case .skipped: "pill skipped"
    }
  }
}

extension Drawing {
  /// A network's letters on its colour.
  mutating func sign(
    of network: Network, _ look: String, _ x: Double, _ y: Double,
    _ size: (width: Double, height: Double)
  ) {
    box(x, y, size.width, size.height, look, round: 3)
    words(network.sign, x + size.width / 2, y + size.height - 4.5, "sign \(look)", .middle)
  }
}
