extension TextWriter {
  /// The table's lines, with a line of titles where it has any; a flexible column gives way where the
  /// terminal is narrow, and one without a word takes no room.
  /// - Parameter indent: how many columns of the terminal stay free before it.
  func lines<Row>(of table: Table<Row>, indent: Int = 0) -> [String] {
    let columns = table.columns
    let titles = columns.map { Cell($0.title, .dim) }
    let hasTitles = columns.contains { !$0.title.isEmpty }
    let rows = ((hasTitles ? [titles] : []) + table.cells).map { $0.map { ($0.text, $0.paint) } }
    let widest = columns.indices.map { place in rows.map { $0[place].0.displayWidth }.max() ?? 0 }
    let widths = shrunk(widest, columns.map(\.shrinksTo), indent)
    return rows.map { row in
      let cells = zip(columns.indices, row).map { place, cell in
        let (text, paint) = (cell.0.fitted(to: widths[place], columns[place].alignment), cell.1)
        let isEnd = place == row.count - 1 && columns[place].alignment == .left
        return painted(isEnd ? text.trimmingEnd : text, paint)
      }
      let filled = zip(cells, widths).filter { $0.1 > 0 }.map(\.0)
      return (String(repeating: " ", count: indent) + filled.joined(separator: "  ")).trimmingEnd
    }
  }

  /// The widest of the flexible columns gives way first.
  private func shrunk(_ widths: [Int], _ narrowest: [Int?], _ indent: Int) -> [Int] {
    var widths = widths
    let gaps = 2 * max(widths.filter { $0 > 0 }.count - 1, 0) + indent
    let flexible = zip(widths.indices, narrowest).compactMap { place, least in
      least.map { (place: place, least: $0) }
    }
    for _ in 0..<max(widths.reduce(0, +) + gaps - width, 0) {
      let roomy = flexible.filter { widths[$0.place] > $0.least }
      guard let widest = roomy.max(by: { widths[$0.place] < widths[$1.place] }) else { break }
      widths[widest.place] -= 1
    }
    return widths
  }
}

extension String {
  var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
