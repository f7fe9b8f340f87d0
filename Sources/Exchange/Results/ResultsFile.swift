package import Planning

/// Reads files with results, whatever made them; a new format is one more entry in `formats`.
package enum ResultsFile {
  /// The largest file that is read, in bytes.
  package static let sizeLimit = TableLimits.file

  /// Every format, tried in this order.
  package static let formats: [any ResultsFormat] = [
    TableFormat.taktResults, TableFormat.metaPosts, TableFormat.xContent,
  ]

  /// What a file holds. Its format is recognised by what is in it, never by its name.
  /// - Parameters:
  ///   - file: its name, for messages.
  ///   - format: the name of the format it is to be read as.
  ///   - dateOrder: which comes first in dates with slashes; else as the format has it.
  package static func read(
    _ bytes: [UInt8], named file: String, format: String? = nil, dateOrder: DateOrder? = nil
  ) throws(ExchangeError) -> ExportedPosts {
    let wanted = try format.map { name throws(ExchangeError) in try named(name) }
    guard bytes.count <= sizeLimit else { throw .fileTooLarge(file, limit: sizeLimit) }
    guard !bytes.isEmpty else { throw .emptyFile(file) }
    guard !isWorkbook(bytes) else { throw .workbook(file) }
    let source = ResultsSource(bytes, named: file, dateOrder: dateOrder)
    guard let first = try source.table.firstRow() else { throw .emptyFile(file) }
    for format in wanted.map({ [$0] }) ?? formats {
      if let posts = try format.posts(in: source) { return posts }
    }
    if let wanted {
      throw .notOfFormat(file, format: wanted.name, needed: wanted.neededColumns)
    }
    throw .unknownFormat(file, header: first.cells, known: formats.map(\.name))
  }

  private static func named(_ name: String) throws(ExchangeError) -> any ResultsFormat {
    guard let format = formats.first(where: { $0.name == name.lowercased() }) else {
      throw .noSuchFormat(name, known: formats.map(\.name))
    }
    return format
  }

  /// Of Excel (all three kinds) and of OpenDocument.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      return true
    }
    let start = String(decoding: bytes.prefix(1000), as: UTF8.self)
    return start.contains("<?xml") && start.contains("<Workbook")
  }
}
