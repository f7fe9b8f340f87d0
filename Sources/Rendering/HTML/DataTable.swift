/// A table on a page, with all that a listener needs to find the way in it.
package struct DataTable: Equatable, Sendable {
  /// What stands in one place of it.
  package struct Cell: Equatable, Sendable, ExpressibleByStringInterpolation {
    package let content: [HTMLNode]

    package init(_ content: [HTMLNode]) { self.content = content }

    package init(_ text: String) { content = [.text(text)] }

    package init(stringLiteral text: String) { self.init(text) }
  }

  /// The title of a column, and whether it holds numbers.
  package struct Column: Equatable, Sendable {
    package let title: String
    package let isNumeric: Bool

    package init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  package let caption: String
  package let columns: [Column]
  /// The first cell of each names the row.
  package let rows: [[Cell]]

  package init(caption: String, columns: [Column], rows: [[Cell]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  var node: HTMLNode {
    let titles = columns.map { column in
      HTMLNode(.th, [.scope: "col", .class: column.isNumeric ? "n" : nil], [.text(column.title)])
    }
    let body = rows.map { row in
      HTMLNode(.tr, [:], zip(columns, row).enumerated().map { cell($0.offset, $0.element) })
    }
    let table = HTMLNode(
      .table, [:],
      [
        HTMLNode(.caption, [:], [.text(caption)]),
        HTMLNode(.thead, [:], [HTMLNode(.tr, [:], titles)]), HTMLNode(.tbody, [:], body),
      ])
    // Wider than a phone it can be moved, by the keyboard as well.
    return HTMLNode(
      .div, [.class: "scroll", .role: "region", .ariaLabel: caption, .tabindex: "0"], [table])
  }

  private func cell(_ place: Int, _ cell: (column: Column, cell: Cell)) -> HTMLNode {
    let kind = cell.column.isNumeric ? "n" : nil
    return place == 0
      ? HTMLNode(.th, [.scope: "row", .class: kind], cell.cell.content)
      : HTMLNode(.td, [.class: kind], cell.cell.content)
  }
}
