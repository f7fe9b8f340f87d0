import Reports

/// Reads the sheets of an Excel 97–2003 workbook (.xls): BIFF8 records in a compound file.
///
/// [MS-XLS] and [MS-CFB] are Microsoft's descriptions of both. The hidden sheets come as well.
struct XLSReader: TableReader {
  static let excel95 = "Excel 5.0/95"

  private let file: String
  private let stream: [UInt8]
  private let globals: WorkbookGlobals
  private var sheets: ArraySlice<WorkbookGlobals.Sheet>
  private var sheet: (name: String, rows: SheetRows)?
  /// What the sheets that follow may take of the stream.
  private var unread: Int
  /// What the cells that follow may take in bytes: many of them may share a long text.
  private var room = TableLimits.file

  init(_ bytes: [UInt8], file: String) throws(ExportFileError) {
    self.file = file
    do throws(WorkbookDamage) {
      stream = try Self.workbook(in: CompoundFile(bytes))
      globals = try WorkbookGlobals(stream)
    } catch {
      throw .damaged(file, sheet: nil, error)
    }
    sheets = globals.sheets[...]
    unread = stream.count
  }

  /// The stream with the records. Excel 95's is called `Book`; some files have both.
  private static func workbook(in file: CompoundFile) throws(WorkbookDamage) -> [UInt8] {
    if file.hasStream("Workbook") { return try file.stream("Workbook") }
    guard !file.hasStream("Book") else { throw .kind(excel95) }
    // A newer workbook under a password is wrapped in a compound file.
    guard !file.hasStream("EncryptedPackage") else { throw .encrypted }
    throw .missing(part: "Workbook")
  }

  mutating func nextTable() throws(ExportFileError) -> String? {
    guard let next = sheets.popFirst() else {
      sheet = nil
      return nil
    }
    do throws(WorkbookDamage) {
      let rows = try SheetRows(stream, from: next.position)
      unread -= rows.length
      // Else a small file could name one sheet a million times.
      guard unread >= 0 else { throw .looping }
      sheet = (next.name, rows)
    } catch {
      throw .damaged(file, sheet: next.name, error)
    }
    return next.name
  }

  mutating func nextRow() throws(ExportFileError) -> TableRow? {
    while let sheet, let (row, records) = self.sheet?.rows.next() {
      var cells = RowCells(globals)
      do throws(WorkbookDamage) {
        for record in records { try cells.read(record) }
        room -= cells.size
        guard room >= 0 else { throw .tooLarge(limit: TableLimits.file) }
      } catch {
        throw .damaged(file, sheet: sheet.name, error)
      }
      guard !cells.texts.isEmpty else { continue }
      return TableRow(line: row + 1, cells: try plain(cells.texts, line: row + 1))
    }
    return nil
  }

  private func plain(_ texts: [BIFFText], line: Int) throws(ExportFileError) -> [String] {
    var cells: [String] = []
    cells.reserveCapacity(texts.count)
    for text in texts {
      let place = ExportFileError.Place(
        file: file, line: line, column: cells.count + 1, counting: .cells)
      switch text {
      case .text(let text): cells.append(text)
      case .withNUL: throw .nulByte(place)
      case .piledUp: throw .piledUpMarks(place)
      }
    }
    return cells
  }
}
