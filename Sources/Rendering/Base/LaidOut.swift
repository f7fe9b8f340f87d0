extension String {
  /// Broken at blanks for a screen of so many columns. A line's further parts are set in as its beginning is, or by
  /// `hanging`. What is to be typed stays in one piece, so that it can be copied: between backticks, and on a line of
  /// its own.
  package func laidOut(in columns: Int, hanging: Int? = nil) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.laidOutLine(in: columns, hanging: hanging) }
      .joined(separator: "\n")
  }
}

extension StringProtocol {
  /// The columns that it takes on a screen, to which colours add none.
  package var columnsOnScreen: Int {
    String(self).replacing(#/\u{1B}\[[0-9;]*m/#, with: "").displayWidth
  }
}

extension Substring {
  fileprivate func laidOutLine(in columns: Int, hanging: Int?) -> String {
    guard utf8.count > columns, columnsOnScreen > columns else { return String(self) }
    let start = drop { $0 == " " }
    let indent = hanging ?? count - start.count
    if hasPrefix("  "), start.hasPrefix("takt ") { return typedLine(indent + 4, in: columns) }
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      let isFirst = line.allSatisfy { $0 == " " }
      if !isFirst, line[...].columnsOnScreen + piece.blanks + piece.word.columnsOnScreen > columns,
        !piece.clings
      {
        lines.append(line)
        line = String(repeating: " ", count: indent) + piece.word
      } else {
        line += String(repeating: " ", count: piece.blanks) + piece.word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// A line to type; what is said of it behind several blanks goes below.
  private func typedLine(_ indent: Int, in columns: Int) -> String {
    guard let gap = drop(while: { $0 == " " }).firstRange(of: "  ") else { return String(self) }
    let words = self[gap.upperBound...].drop { $0 == " " }
    let below = String(repeating: " ", count: indent) + words
    return self[..<gap.lowerBound] + "\n" + below[...].laidOutLine(in: columns, hanging: nil)
  }

  /// A word, or what is to be typed, with the blanks before it.
  struct Piece {
    let blanks: Int
    let word: Substring

    /// Stands on the line of what it belongs to.
    var clings: Bool { word.first == "%" }
  }

  var pieces: [Piece] {
    var pieces: [Piece] = []
    var rest = self
    while !rest.isEmpty {
      let word = rest.drop { $0 == " " }
      guard !word.isEmpty else { break }
      let end = word.endOfPiece
      pieces.append(Piece(blanks: rest.count - word.count, word: word[..<end]))
      rest = word[end...]
    }
    return pieces
  }

  /// The first blank that is not between backticks.
  private var endOfPiece: Index {
    var place = startIndex
    while place < endIndex, self[place] != " " {
      let next = index(after: place)
      let isCode = self[place] == "`"
      place = isCode ? self[next...].firstIndex(of: "`").map { index(after: $0) } ?? next : next
    }
    return place
  }
}
