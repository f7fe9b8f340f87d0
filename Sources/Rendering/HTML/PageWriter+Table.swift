extension PageWriter {
  /// A table with all that a listener needs to find the way in it; the first cell of each row names
  /// the row.
  func table<Row>(_ table: Table<Row>, caption: String) -> HTMLNode {
    let kinds = table.columns.map { $0.alignment == .right ? "n" : nil }
    let titles = zip(table.columns, kinds).map { column, kind in
      HTMLNode(.th, [.scope: "col", .class: kind], [.text(column.titleOnPage)])
    }
    let rows = table.cells.map { row in
      let cells = zip(row, kinds).map { HTMLNode(.td, [.class: $1], $0.content) }
      let name = zip(row, kinds).prefix(1).map { cell, kind in
        HTMLNode(.th, [.scope: "row", .class: kind], cell.content)
      }
      return HTMLNode(.tr, [:], name + cells.dropFirst())
    }
    let content = HTMLNode(
      .table, [:],
      [
        HTMLNode(.caption, [:], [.text(caption)]),
        HTMLNode(.thead, [:], [HTMLNode(.tr, [:], titles)]), HTMLNode(.tbody, [:], rows),
      ])
    // Wider than a phone it can be moved, by the keyboard as well.
    return HTMLNode(
      .div, [.class: "scroll", .role: "region", .ariaLabel: caption, .tabindex: "0"], [content])
  }
}
