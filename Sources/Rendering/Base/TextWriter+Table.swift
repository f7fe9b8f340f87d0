extension TextWriter {
  /// The table's lines, with a line of titles where it has any; a flexible column gives way where the
  /// terminal is narrow, and one without a word takes no room. Where that does not suffice, a row goes on in the
  /// next line, its columns below one another as in the first.
  /// - Parameter indent: how many columns of the terminal stay free before it.
  func lines<Row>(of table: Table<Row>, indent: Int = 0) -> [String] {
    let columns = table.columns
    let titles = columns.map { Cell($0.title, .dim) }
    let hasTitles = columns.contains { !$0.title.isEmpty }
    let rows = ((hasTitles ? [titles] : []) + table.cells).map { $0.map { ($0.text, $0.paint) } }
    let widest = columns.indices.map { place in rows.map { $0[place].0.displayWidth }.max() ?? 0 }
    let bands = bands(of: widest, columns.map(\.shrinksTo), indent)
    return rows.flatMap { row in
      bands.enumerated().compactMap { place, band -> String? in
        let cells = zip(band.places, band.widths).filter { $0.1 > 0 }.map { place, width in
          let text = row[place].0.fitted(to: width, columns[place].alignment)
          let isEnd = place == band.places.upperBound - 1 && columns[place].alignment == .left
          return painted(isEnd ? text.trimmingEnd : text, row[place].1)
        }
        let isEmpty = row[band.places].allSatisfy(\.0.isEmpty)
        guard place == 0 || !isEmpty else { return nil }
        return (String(repeating: " ", count: band.indent) + cells.joined(separator: "  "))
          .trimmingEnd
      }
    }
  }

  /// Columns that stand in one line, with their widths.
  private struct Band {
    let places: Range<Int>
    let widths: [Int]
    let indent: Int
  }

  /// All columns in one line where they fit; else as many as fit at a time.
  private func bands(of widths: [Int], _ narrowest: [Int?], _ indent: Int) -> [Band] {
    var starts = [0]
    var used = indent
    for place in widths.indices where widths[place] > 0 {
      let least = min(narrowest[place] ?? widths[place], widths[place])
      let isFirst = used == (starts.count == 1 ? indent : indent + 4)
      if !isFirst, used + 2 + least > width {
        starts.append(place)
        used = indent + 4 + least
      } else {
        used += (isFirst ? 0 : 2) + least
      }
    }
    return zip(starts, starts.dropFirst() + [widths.count]).enumerated().map { number, ends in
      let places = ends.0..<ends.1
      let indent = number == 0 ? indent : indent + 4
      return Band(
        places: places, widths: shrunk(Array(widths[places]), Array(narrowest[places]), indent),
        indent: indent)
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
