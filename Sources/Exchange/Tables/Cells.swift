import Planning

/// One row of a file, its cells found by what they hold.
struct Cells {
  let row: TableRow
  let header: [String]
  let map: ColumnMap
  /// Which comes first in dates with slashes.
  let dateOrder: DateOrder?

  /// The text of a cell without the blanks around it; nil where it is blank or not there.
  subscript(column: Column) -> String? {
    guard let place = map.places[column], place < row.cells.count else { return nil }
    let text = row.cells[place]
    guard let first = text.utf8.first, let last = text.utf8.last else { return nil }
    if first.isASCIILetterOrMark, last.isASCIILetterOrMark { return text }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// As the file calls it.
  func name(of column: Column) -> String { map.places[column].map { header[$0] } ?? "" }

  func time(_ column: Column) throws(RowProblem) -> ExportedPost.Time? {
    guard let text = self[column] else { return nil }
    return try FileTime(order: dateOrder).time(text, in: name(of: column))
  }

  /// What was measured, in the order of the catalogue.
  func numbers() throws(RowProblem) -> [ImportBatch.Number] {
    var numbers: [ImportBatch.Number] = []
    for (metric, places) in map.measured {
      guard let value = try sum(of: metric, at: places) else { continue }
      numbers.append(ImportBatch.Number(metric: metric, share: .total, value: value))
    }
    return numbers
  }

  /// Unknown where a part of it is.
  private func sum(of metric: Metric, at places: [Int]) throws(RowProblem) -> Int? {
    var sum = 0
    for place in places {
      guard let part = try value(at: place, of: metric) else { return nil }
      sum += part
    }
    return sum
  }

  private func value(at place: Int, of metric: Metric) throws(RowProblem) -> Int? {
    guard place < row.cells.count, !row.cells[place].isEmpty else { return nil }
    let number = NumberText(row.cells[place], in: header[place])
    return metric.unit == .money ? try number.cents() : try number.count()
  }
}

extension Cells {
  /// A network's id, as text: it may have more digits than a spreadsheet keeps.
  /// - Throws: `RowProblem.damagedID` where one made `6.49E+17` of it.
  func externalID() throws(RowProblem) -> String? {
    guard let id = self[.externalID] else { return nil }
    let parts = id.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    let isPower =
      parts.count == 2 && (parts[1].first == "+" || parts[1].first == "-")
      && parts[0].allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
    guard !isPower else { throw .damagedID(id) }
    return id
  }

  /// What one of a few words means; nil where the cell is blank.
  func word<Value>(
    _ column: Column, among words: [String: Value]
  ) throws(RowProblem) -> Value? {
    guard let text = self[column] else { return nil }
    guard let value = words[text.lowercased()] else {
      throw .unknownWord(column: name(of: column), value: text, known: words.keys.sorted())
    }
    return value
  }
}

extension UInt8 {
  /// No blank and no part of a longer character, which could be one: nothing to take off.
  fileprivate var isASCIILetterOrMark: Bool { (0x21...0x7E).contains(self) }
}
