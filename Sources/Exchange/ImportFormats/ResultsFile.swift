package import Planning
package import Reports

/// A file with results whose format is known; it is read row by row, and as often as wanted.
package struct ResultsFile: Sendable {
  /// The largest file that is read, in bytes.
  package static let sizeLimit = TableLimits.file

  /// Every format, tried in this order.
  package static let formats: [any ResultsFormat] = [
    TableFormat.taktResults, TableFormat.linkedInPage, TableFormat.linkedInFollowers,
    TableFormat.linkedInVisitors, LinkedInProfile(), LinkedInPost(), TableFormat.metaPosts,
    MetaDays(), TableFormat.xContent, TableFormat.xOverview, FacebookInsights(),
    TableFormat.twitterActivity, TableFormat.twitterDays, GooglePlusPosts(),
  ]

  package let file: ExportedFile
  private let reading: ResultsReading

  /// Looks into a file. Its format is recognised by what is in it, never by its name.
  /// - Parameters:
  ///   - name: as it was named, for messages.
  ///   - format: the name of the format it is to be read as.
  ///   - formats: the formats that it can be of.
  ///   - dateOrder: which comes first in dates with slashes; else as the format has it.
  package init(
    _ bytes: any ByteSource, named name: String, format: String? = nil,
    among formats: [any ResultsFormat] = formats, dateOrder: DateOrder? = nil
  ) throws(ExportFileError) {
    let wanted = try format.map { format throws(ExportFileError) in
      try Self.named(format, among: formats)
    }
    guard bytes.count <= Self.sizeLimit else {
      throw .fileTooLarge(name, limit: Self.sizeLimit)
    }
    guard bytes.count > 0 else { throw .emptyFile(name) }
    let source = try ResultsSource(bytes, named: name, dateOrder: dateOrder)
    for format in wanted.map({ [$0] }) ?? formats {
      guard let reading = try format.reading(of: source) else { continue }
      self.reading = reading
      file = ExportedFile(
        name: source.file.fileName, hash: source.survey.hash, format: format.name,
        observedAt: reading.observedAt, account: format.account)
      return
    }
    if let wanted {
      throw .notOfFormat(name, format: wanted.name, needed: wanted.neededColumns)
    }
    guard let header = source.header else { throw .emptyFile(name) }
    throw .unknownFormat(name, header: header, known: formats.map(\.name))
  }

  /// Hands on each row in the order of the file.
  /// - Throws: `ExportFileError` where the file cannot be read on, and what `body` throws.
  package func rows(_ body: (ExportedRow) throws -> Void) throws -> ExportRemarks {
    try reading.rows(body)
  }

  private static func named(
    _ name: String, among formats: [any ResultsFormat]
  ) throws(ExportFileError) -> any ResultsFormat {
    guard let format = formats.first(where: { $0.name.lowercased() == name.lowercased() }) else {
      throw .noSuchFormat(name, known: formats.map(\.name))
    }
    return format
  }
}

extension ResultsSource {
  /// The first row that says something, divided as finely as any layout does it, for a message.
  fileprivate var header: [String]? {
    let rows = layouts.compactMap { layout in
      layout.beginnings.lazy.flatMap(\.rows).first { row in
        !Separator.isSaid(by: row)
          && !row.cells.allSatisfy { $0.allSatisfy { $0.isWhitespace || $0 == "," || $0 == ";" } }
      }
    }
    return rows.max { $0.cells.count < $1.cells.count }?.cells
  }
}
