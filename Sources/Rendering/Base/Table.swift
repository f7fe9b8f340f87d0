/// A table of things: each of its columns says what of a thing it shows, so that a terminal, a page
/// and a spreadsheet can be told the same one.
package struct Table<Row> {
  let rows: [Row]
  let columns: [Column<Row>]

  init(_ rows: some Sequence<Row>, @ColumnBuilder<Row> columns: () -> [Column<Row>]) {
    self.rows = Array(rows)
    self.columns = columns()
  }

  /// The cells of each row.
  var cells: [[Cell]] { rows.map { row in columns.map { $0.cell(row) } } }
}

/// A column: its title, how it stands, and its cell of a row.
struct Column<Row> {
  /// Empty where the column explains itself on a terminal.
  let title: String
  /// A page has room for a title of every column.
  let titleOnPage: String
  let alignment: Alignment
  /// The narrowest that it may become, in columns of the terminal; nil where it never shrinks.
  let shrinksTo: Int?
  let cell: (Row) -> Cell

  init(
    _ title: String, _ alignment: Alignment = .left, shrinksTo: Int? = nil,
    cell: @escaping (Row) -> some CellContent
  ) {
    self.title = title
    titleOnPage = title
    self.alignment = alignment
    self.shrinksTo = shrinksTo
    self.cell = { cell($0).cell }
  }

  /// One without a title on a terminal.
  init(
    _ alignment: Alignment = .left, onPage title: String = "", shrinksTo: Int? = nil,
    cell: @escaping (Row) -> some CellContent
  ) {
    self.title = ""
    titleOnPage = title
    self.alignment = alignment
    self.shrinksTo = shrinksTo
    self.cell = { cell($0).cell }
  }
}

/// What stands in one place of a table.
struct Cell {
  let content: [HTMLNode]
  let paint: Paint

  init(_ text: String, _ paint: Paint = .plain) { self.init([.text(text)], paint) }

  init(_ content: [HTMLNode], _ paint: Paint = .plain) {
    self.content = content
    self.paint = paint
  }

  /// As a terminal shows it, which has no links.
  var text: String { content.map(\.textContent).joined().harmless }
}

/// Whatever may stand in a cell: a text alone, or one with its paint.
protocol CellContent {
  var cell: Cell { get }
}

extension Cell: CellContent {
  var cell: Cell { self }
}

extension String: CellContent {
  var cell: Cell { Cell(self) }
}

/// Columns one under the other; one that comes only sometimes stands behind an `if`.
@resultBuilder enum ColumnBuilder<Row> {
  static func buildExpression(_ column: Column<Row>) -> [Column<Row>] { [column] }

  static func buildBlock(_ columns: [Column<Row>]...) -> [Column<Row>] { columns.flatMap(\.self) }

  static func buildOptional(_ columns: [Column<Row>]?) -> [Column<Row>] { columns ?? [] }

  static func buildArray(_ columns: [[Column<Row>]]) -> [Column<Row>] { columns.flatMap(\.self) }
}
