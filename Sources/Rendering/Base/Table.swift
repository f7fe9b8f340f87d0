/// Texts in columns that line up; a flexible column gives way where the terminal is narrow.
struct Table {
  struct Column {
    var title = ""
    var alignment = Alignment.left
    /// The narrowest that it may become, in columns of the terminal; nil where it never shrinks.
    var shrinksTo: Int?
  }

  struct Cell: ExpressibleByStringInterpolation {
    let text: String
    let paint: Paint

    init(_ text: String, _ paint: Paint = .plain) {
      self.text = text.harmless
      self.paint = paint
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  let columns: [Column]
  var rows: [[Cell]] = []
  var indent = 0

  init(_ columns: [Column], indent: Int = 0) {
    self.columns = columns
    self.indent = indent
  }
}

extension TextWriter {
  /// The table's lines, with a line of titles where it has any.
  func lines(of table: Table) -> [String] {
    let hasTitles = table.columns.contains { !$0.title.isEmpty }
    let titles = table.columns.map { Table.Cell($0.title, .dim) }
    let rows = (hasTitles ? [titles] : []) + table.rows
    let widths = widths(of: table, rows: rows)
    return rows.map { row in
      let cells = row.enumerated().map { place, cell in
        let text = cell.text.fitted(to: widths[place], table.columns[place].alignment)
        return place == row.count - 1 && table.columns[place].alignment == .left
          ? painted(text.trimmingEnd, cell.paint) : painted(text, cell.paint)
      }
      let filled = zip(cells, widths).filter { $0.1 > 0 }.map(\.0)
      return (String(repeating: " ", count: table.indent) + filled.joined(separator: "  "))
        .trimmingEnd
    }
  }

  private func widths(of table: Table, rows: [[Table.Cell]]) -> [Int] {
    var widths = table.columns.indices.map { place in
      rows.map { $0[place].text.displayWidth }.max() ?? 0
    }
    let gaps = 2 * max(widths.filter { $0 > 0 }.count - 1, 0) + table.indent
    var excess = widths.reduce(0, +) + gaps - width
    let flexible = table.columns.indices.filter { table.columns[$0].shrinksTo != nil }
    while excess > 0 {
      let room = { (place: Int) in widths[place] - (table.columns[place].shrinksTo ?? 0) }
      guard let widest = flexible.filter({ room($0) > 0 }).max(by: { widths[$0] < widths[$1] })
      else { break }
      widths[widest] -= 1
      excess -= 1
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
