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

  /// The day that a row is of, or nil where its cell is blank.
  func dayIfAny() throws(RowProblem) -> Day? {
    guard let text = self[.day] else { return nil }
    return try FileTime(order: dateOrder).onlyDay(text, in: name(of: .day))
  }

  /// What a row tells of its day; what a network corrects may be negative.
  func exportedDay(on networks: Network...) throws(RowProblem) -> ExportedRow {
    guard let day = try dayIfAny() else { throw .blank(column: name(of: .day)) }
    return .day(
      ExportedDay(
        line: row.line, networks: networks, day: day, figures: try figures(allowsNegative: true)))
  }

  /// What was measured, in the order of the catalogue; a blank cell is no figure.
  /// - Parameter blank: what an empty cell means, where it means something.
  func figures(
    allowsNegative: Bool = false, blank: Int? = nil
  ) throws(RowProblem) -> [Figure] {
    var figures: [Figure] = []
    for column in map.measured {
      guard
        let value = try sum(of: column, allowsNegative: allowsNegative, blank: blank)
      else { continue }
      figures.append(Figure(column.metric, share: column.share, value))
    }
    return figures
  }

  /// Unknown where a part of it is.
  private func sum(
    of column: ColumnMap.Measured, allowsNegative: Bool, blank: Int?
  ) throws(RowProblem) -> Int? {
    var sum = 0
    for place in column.places {
      let text = place < row.cells.count ? row.cells[place] : ""
      let number = NumberText(text, in: header[place], allowsNegative: allowsNegative)
      let isMoney = column.metric.unit == .money
      let part = text.isEmpty ? nil : isMoney ? try number.cents() : try number.count()
      guard let part = part ?? blank else { return nil }
      sum += part
    }
    return sum
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
