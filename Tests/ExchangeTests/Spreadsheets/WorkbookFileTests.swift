import Foundation
import Reports
import Testing

@testable import Exchange

/// Workbooks written by several programs; the folder's script made them, and what to expect.
@Suite struct WorkbookFileTests {
  static let folder = URL(filePath: #filePath)
    .appending(path: "../../Samples/workbooks").standardized

  /// A sheet as the judge of the fixtures read it.
  private struct Expected: Decodable {
    struct Row: Decodable {
      let line: Int
      let cells: [String]
    }
    let name: String
    let rows: [Row]
  }

  @Test(arguments: [
    "gnumeric.xlsx", "libreoffice.xlsx", "openpyxl.xlsx", "openpyxl-1904.xlsx", "unpacked.xlsx",
    "xlsxwriter.xlsx",
    "libreoffice.xml",
  ])
  func `reads what other programs write as their judge does`(name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    let judged = try Data(contentsOf: Self.folder.appending(path: name + ".json"))
    let expected = try JSONDecoder().decode([Expected].self, from: judged).map { sheet in
      ReadSheet(
        name: sheet.name, rows: sheet.rows.map { TableRow(line: $0.line, cells: $0.cells) })
    }
    #expect(try Self.read(bytes) == expected)
  }

  @Test func `goes on to the next sheet from anywhere in one`() throws {
    for name in ["libreoffice.xlsx", "libreoffice.xml"] {
      var reader = try Self.reader(
        of: Array(Data(contentsOf: Self.folder.appending(path: name))))
      #expect(try reader.nextRow() == nil)
      #expect(try reader.nextTable() == "Alle Beiträge")
      #expect(try reader.nextRow()?.cells.first == "Beitrag")
      #expect(try reader.nextTable() == "Diagramm")
      #expect(try reader.nextTable() == "Tage & Co.")
      #expect(try reader.nextRow()?.cells == ["Tag", "Aufrufe"])
      #expect(try reader.nextTable() == nil)
      #expect(try reader.nextRow() == nil)
    }
  }

  static func reader(of bytes: [UInt8]) throws(ExportFileError) -> any TableReader {
    bytes.starts(with: "PK".utf8)
      ? try XLSXReader(bytes, file: "f") : SpreadsheetMLReader(MemoryBytes(bytes), file: "f")
  }

  static func read(_ bytes: [UInt8]) throws(ExportFileError) -> [ReadSheet] {
    var reader = try reader(of: bytes)
    return try reader.readAll()
  }
}
