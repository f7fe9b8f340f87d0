extension PageWriter {
  /// A table with all that a listener needs to find the way in it; the first cell of each row names
  /// the row.
  /// - Parameter isTitled: a heading above it says its caption already; a listener hears it all the same.
  func table<Row>(_ table: Table<Row>, caption: String, isTitled: Bool = false) -> HTMLNode {
    let kinds = table.columns.map { $0.alignment == .right ? "n" : nil }
    let labels = table.columns.map { heading($0.titleOnPage) }
    let titles = zip(labels, kinds).map { label, kind in
      HTMLNode(.th, [.scope: "col", .class: kind], [.text(label)])
    }
    let cells = table.cells
    let rows = cells.map { row in
      let cells = zip(row, zip(kinds, labels)).map { cell, column in
        HTMLNode(.td, [.class: column.0, .label: column.1], cell.content)
      }
      let name = zip(row, kinds).prefix(1).map { cell, kind in
        HTMLNode(.th, [.scope: "row", .class: kind], cell.content)
      }
      return HTMLNode(.tr, [:], name + cells.dropFirst())
    }
    let room = TableRoom(
      widths: table.columns.indices.map { place in
        let cells = cells.map { $0[place].room(isUnbroken: kinds[place] != nil) }
        return max(labels[place].longestWord, cells.max() ?? 0)
      })
    return HTMLNode(
      .table, [.class: room.look],
      [
        HTMLNode(.caption, [.class: isTitled ? "heard" : nil], [.text(caption)]),
        HTMLNode(.thead, [:], [HTMLNode(.tr, [:], titles)]), HTMLNode(.tbody, [:], rows),
      ])
  }
}

/// The narrowest window in which a table stands as one; in a narrower one each of its rows is a card.
enum TableRoom: Int, CaseIterable {
  // A phone, a sheet of A4 and a small tablet, a usual window, a wide one; in rem of 16 pixels.
  case phone = 22
  case sheet = 42
  case window = 60
  case wide = 86
  /// No window is wide enough.
  case none = 0

  /// - Parameter widths: of the columns, in letters.
  init(widths: [Int]) {
    // The widest of usual fonts, its bold titles; then the margins of the page and a bar to scroll by.
    let needed = widths.reduce(0.0) { $0 + max(Double($1) * 9, 56) + 12 }
    let window = needed + 32 + 16
    self = Self.allCases.first { Double($0.rawValue * 16) >= window } ?? .none
  }

  /// Its class in the style sheet.
  var look: String { self == .none ? "cards" : "from-\(rawValue)" }
}

extension Cell {
  /// How wide it is at least, in letters. Words of people break anywhere, and have room for some letters.
  fileprivate func room(isUnbroken: Bool) -> Int {
    let words = content.map(\.textContent).joined()
    if isUnbroken { return words.displayWidth }
    return content.contains(where: \.isLong) ? 22 : words.longestWord
  }
}

extension HTMLNode {
  /// Holds a text that may have any length.
  fileprivate var isLong: Bool {
    guard case .element(let element) = self else { return false }
    return element.attributes.contains { $0.name == .class && $0.value == "long" }
  }
}

extension String {
  /// The width of its longest word: a space that does not break joins two.
  fileprivate var longestWord: Int {
    split { $0 == " " || $0 == "\n" }.map { String($0).displayWidth }.max() ?? 0
  }
}
