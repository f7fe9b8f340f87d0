/// What parts the values of a text file.
enum Separator {
  /// What the first line says, such as `sep=;`, which Excel obeys and does not show; else whatever
  /// may be meant.
  /// - Parameter start: the beginning of the text, as UTF-8.
  static func candidates(for start: [UInt8]) -> [UInt8] {
    saidBy(start).map { [$0] } ?? [Mark.comma, Mark.semicolon, Mark.tab]
  }

  /// Whether a row is that first line: it is no header then.
  static func isSaid(by row: TableRow) -> Bool {
    row.line == 1 && row.cells.first?.lowercased().hasPrefix("sep=") == true
  }

  private static func saidBy(_ start: [UInt8]) -> UInt8? {
    let line = start.prefix(16).prefix { !Mark.isLineEnd($0) }
    let word = line.filter { $0 != Mark.quote }
    guard word.count == 5, String(decoding: word.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return word[4]
  }
}
