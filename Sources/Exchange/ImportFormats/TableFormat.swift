package import Planning
import Reports

/// A format whose files are tables: in each a header within the first rows, then a post or a day a
/// row. Tables that it does not know, such as those of demography, are passed over.
package struct TableFormat: ResultsFormat {
  package let name: String
  package let wording: Wording
  package var account: ExportedAccount?
  let shapes: [TableShape]
  /// Which comes first in dates with slashes; nil where nothing tells.
  var dateOrder: DateOrder?
  /// What holds for each file of it and is not seen in the numbers.
  var notes: [ImportNote] = []
  /// When the network made a file.
  var observedAt: @Sendable (ResultsSource) -> ExportedPost.Time? = { _ in nil }

  package var neededColumns: [String] { shapes.first?.neededColumns ?? [] }

  package func reading(of source: ResultsSource) -> ResultsReading? {
    let layout = source.layouts.first { layout in
      layout.beginnings.contains { header(in: $0.rows) != nil }
    }
    guard let layout else { return nil }
    return ResultsReading(observedAt: observedAt(source)) { body in
      try rows(of: source, in: layout, body)
    }
  }

  /// A row that is a header of the format.
  private struct Header {
    let row: TableRow
    let place: Int
    let map: ColumnMap
    let shape: TableShape
  }

  private func header(in rows: [TableRow]) -> Header? {
    for (place, row) in rows.enumerated() {
      for shape in shapes {
        let map = ColumnMap(row.cells, by: shape.columns)
        if shape.needed.contains(where: { $0.isSubset(of: map.columns) }) {
          return Header(row: row, place: place, map: map, shape: shape)
        }
      }
    }
    return nil
  }

  private func rows(
    of source: ResultsSource, in layout: TableLayout, _ body: (ExportedRow) throws -> Void
  ) throws -> ExportRemarks {
    var remarks = ExportRemarks(notes: notes)
    var count = 0
    var reader = try layout.open()
    while try reader.nextTable() != nil {
      var first: [TableRow] = []
      while first.count < TableLimits.preamble, let row = try reader.nextRow() { first.append(row) }
      guard let header = header(in: first) else { continue }
      remarks.unknownColumns += header.map.unknown
      let rows = try TableRows(header.row, header.map, of: source, dateOrder: dateOrder)
      for row in first.dropFirst(header.place + 1) {
        count += try rows.read(row, of: header.shape, body)
      }
      while let row = try reader.nextRow() {
        count += try rows.read(row, of: header.shape, body)
        guard count <= TableLimits.rows else {
          throw ExportFileError.tooManyRows(source.file, limit: TableLimits.rows)
        }
      }
    }
    guard count > 0 else { throw ExportFileError.noRows(source.file) }
    return remarks
  }
}

/// One table of a format: its columns, and what a row of it tells.
struct TableShape: Sendable {
  let columns: ColumnNames
  /// A table has this shape where it has all the columns of one of these sets.
  let needed: [Set<Column>]
  /// What a row tells; nil for one that describes the columns.
  let row: @Sendable (Cells) throws(RowProblem) -> ExportedRow?

  var neededColumns: [String] {
    let wanted = needed.first ?? []
    return columns.columns.filter { wanted.contains($0.column) }.compactMap(\.headers.first)
  }
}

/// The rows under one header.
private struct TableRows {
  private let file: String
  private let titles: [String]
  private let map: ColumnMap
  private let dateOrder: DateOrder?

  init(
    _ header: TableRow, _ map: ColumnMap, of source: ResultsSource, dateOrder: DateOrder?
  ) throws(ExportFileError) {
    if let place = map.repeated {
      throw .columnTwice(source.file, line: header.line, column: header.cells[place])
    }
    file = source.file
    titles = header.cells
    self.map = map
    self.dateOrder = source.dateOrder ?? dateOrder
  }

  /// Hands on what a row tells, and says how many rows that were: 0 for a blank one.
  func read(
    _ row: TableRow, of shape: TableShape, _ body: (ExportedRow) throws -> Void
  ) throws -> Int {
    guard !row.isBlank else { return 0 }
    if row.cells.count > titles.count,
      let place = row.cells[titles.count...].firstIndex(where: { !$0.trimmed.isEmpty })
    {
      throw ExportFileError.moreFieldsThanHeader(
        ExportFileError.Place(file: file, line: row.line, column: place + 1, counting: .cells),
        header: titles.count)
    }
    do {
      let cells = Cells(row: row, header: titles, map: map, dateOrder: dateOrder)
      guard let exported = try shape.row(cells) else { return 0 }
      try body(exported)
    } catch let problem as RowProblem {
      if case .dateOrder(let text) = problem {
        throw ExportFileError.dateOrder(file, line: row.line, text: text, tried: dateOrder)
      }
      try body(.unreadable(line: row.line, problem))
    }
    return 1
  }
}
