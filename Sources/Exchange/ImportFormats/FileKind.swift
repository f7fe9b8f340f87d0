import Reports

/// How a file is built, as its first bytes tell, whatever its name says.
enum FileKind: Equatable {
  /// An OLE compound file: Excel 97 to 2003, or a workbook with a password.
  case compound
  /// A zip archive: Excel since 2007.
  case zip
  /// Excel's XML of 2003, which networks name .xls.
  case spreadsheetML
  case json
  case text

  init(start: [UInt8]) {
    let text = String(decoding: start, as: UTF8.self)
    let first = start.first { !($0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0)) }
    self =
      if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
        .compound
      } else if start.starts(with: [0x50, 0x4B, 3, 4]) || start.starts(with: [0x50, 0x4B, 5, 6]) {
        .zip
      } else if first == UInt8(ascii: "<"), text.contains("urn:schemas-microsoft-com:office") {
        .spreadsheetML
      } else if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        .json
      } else {
        .text
      }
  }

  /// The ways to read the tables of such a file.
  func layouts(
    of bytes: any ByteSource, _ survey: FileSurvey, named file: String
  ) throws(ExportFileError) -> [TableLayout] {
    switch self {
    case .compound:
      let all = try whole(bytes, named: file)
      return [try TableLayout { () throws(ExportFileError) in try XLSReader(all, file: file) }]
    case .zip:
      let all = try whole(bytes, named: file)
      return [try TableLayout { () throws(ExportFileError) in try XLSXReader(all, file: file) }]
    case .spreadsheetML:
      return [
        try TableLayout { () throws(ExportFileError) in SpreadsheetMLReader(bytes, file: file) }
      ]
    case .json: return (try? separatedLayouts(of: bytes, survey.encoding, named: file)) ?? []
    case .text: return try separatedLayouts(of: bytes, survey.encoding, named: file)
    }
  }

  /// Workbooks lead to and fro within themselves and are read from memory.
  private func whole(
    _ bytes: any ByteSource, named file: String
  ) throws(ExportFileError) -> [UInt8] {
    let limit = TableLimits.workbook
    guard bytes.count <= limit else { throw .damaged(file, sheet: nil, .tooLarge(limit: limit)) }
    return try bytes.bytes(0..<bytes.count)
  }

  /// What reads as no table by one separator may do so by another.
  /// - Throws: what is wrong with it where it reads by none.
  private func separatedLayouts(
    of bytes: any ByteSource, _ encoding: TextEncoding, named file: String
  ) throws(ExportFileError) -> [TableLayout] {
    var start = DecodedText(bytes, encoding)
    var layouts: [TableLayout] = []
    var failure: ExportFileError?
    for separator in Separator.candidates(for: try start.next() ?? []) {
      do throws(ExportFileError) {
        layouts.append(
          try TableLayout { () throws(ExportFileError) in
            CSVReader(DecodedText(bytes, encoding), separator: separator, file: file)
          })
      } catch {
        failure = failure ?? error
      }
    }
    if layouts.isEmpty, let failure { throw failure }
    return layouts
  }
}
