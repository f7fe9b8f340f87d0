/// The text of a file of separated values, before it is known what separates them.
struct CSVText {
  private let file: String
  private let bytes: [UInt8]
  /// Behind a first line such as `sep=;`, which Excel obeys and does not show.
  private let start: Int
  /// What the first line says, else whatever may be meant.
  let separators: [UInt8]

  /// - Parameter bytes: UTF-8.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    let line = bytes.prefix(16).prefix { !Mark.isLineEnd($0) }
    let words = line.filter { $0 != Mark.quote }
    if words.count == 5, String(decoding: words.prefix(4), as: UTF8.self).lowercased() == "sep=" {
      separators = [words[4]]
      let isPair = bytes.dropFirst(line.count).starts(with: [Mark.carriageReturn, Mark.lineFeed])
      start = min(line.count + (isPair ? 2 : 1), bytes.count)
    } else {
      separators = [Mark.comma, Mark.semicolon, Mark.tab]
      start = 0
    }
  }

  /// Its rows, were this the separator.
  func rows(by separator: UInt8) -> CSVReader {
    CSVReader(bytes, separator: separator, file: file, from: start, line: start == 0 ? 1 : 2)
  }

  /// The first row that says something, divided as finely as any separator does it.
  /// - Throws: what is wrong with it, where it reads with no separator.
  func firstRow() throws(ExchangeError) -> TableRow? {
    var best: TableRow?
    var failure: ExchangeError?
    for separator in separators {
      do throws(ExchangeError) {
        var reader = rows(by: separator)
        var row = try reader.next()
        while let blank = row, saysNothing(blank) { row = try reader.next() }
        if let row, row.cells.count > best?.cells.count ?? 0 { best = row }
      } catch {
        failure = failure ?? error
      }
    }
    if best == nil, let failure { throw failure }
    return best
  }

  private func saysNothing(_ row: TableRow) -> Bool {
    row.cells.allSatisfy { $0.allSatisfy { $0.isWhitespace || $0 == "," || $0 == ";" } }
  }
}
