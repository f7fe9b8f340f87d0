package import Planning

/// A format whose files are one table: a header within the first rows, then a post a row.
package struct TableFormat: ResultsFormat {
  package let name: String
  package let wording: Wording
  let columns: ColumnNames
  /// A file is of this format where it has all the columns of one of these sets.
  let needed: [Set<Column>]
  /// Which comes first in dates with slashes; nil where nothing tells.
  var dateOrder: DateOrder?
  /// What holds for each file of it and is not seen in the numbers.
  var notes: [Wording] = []
  /// The post of one row.
  let post: @Sendable (Cells) throws(RowProblem) -> ExportedPost

  package var neededColumns: [String] {
    let wanted = needed.first ?? []
    return columns.columns.filter { wanted.contains($0.column) }.compactMap(\.headers.first)
  }

  package func posts(in file: ResultsSource) throws(ExchangeError) -> ExportedPosts? {
    for separator in file.table.separators {
      var rows = file.table.rows(by: separator)
      if let header = header(in: &rows) {
        return try posts(in: &rows, under: header, of: file)
      }
    }
    return nil
  }

  /// The first row that has the columns; what cannot be read so is no table by this separator.
  private func header(in rows: inout CSVReader) -> Header? {
    for _ in 0..<TableLimits.preamble {
      guard let row = (try? rows.next()) ?? nil else { return nil }
      let map = ColumnMap(row.cells, by: columns)
      if needed.contains(where: { $0.isSubset(of: map.columns) }) {
        return Header(row: row, map: map)
      }
    }
    return nil
  }

  private struct Header {
    let row: TableRow
    let map: ColumnMap
  }

  private func posts(
    in rows: inout CSVReader, under header: Header, of file: ResultsSource
  ) throws(ExchangeError) -> ExportedPosts {
    let titles = header.row.cells
    if let place = header.map.repeated {
      throw .columnTwice(file.file, line: header.row.line, column: titles[place])
    }
    var found = ExportedPosts(
      format: name, unknownColumns: header.map.unknown, notes: notes)
    rows.width = titles.count
    while let row = try rows.next() {
      guard !row.isBlank else { continue }
      guard found.rows < TableLimits.rows else {
        throw .tooManyRows(file.file, limit: TableLimits.rows)
      }
      let cells = Cells(
        row: row, header: titles, map: header.map, dateOrder: file.dateOrder ?? dateOrder)
      do throws(RowProblem) {
        found.posts.append(try post(cells))
      } catch {
        if case .dateOrder(let text) = error {
          throw .dateOrder(file.file, line: row.line, text: text, tried: cells.dateOrder)
        }
        found.skipped.append(ExportedPosts.Skipped(line: row.line, reason: error))
      }
    }
    guard found.rows > 0 else { throw .noRows(file.file) }
    return found
  }
}
