import Foundation

@testable import Exchange

/// A sheet as `make-spreadsheets.py` expects it.
struct XLSSheet: Decodable, Equatable {
  let name: String
  private(set) var rows: [Row]

  struct Row: Decodable, Equatable {
    let line: Int
    let cells: [String]
  }

  static func all(in bytes: [UInt8]) throws -> [XLSSheet] {
    var reader = try XLSReader(bytes, file: "f")
    var sheets: [XLSSheet] = []
    while let name = try reader.nextTable() {
      var sheet = XLSSheet(name: name, rows: [])
      while let row = try reader.nextRow() {
        sheet.rows.append(Row(line: row.line, cells: row.cells))
      }
      sheets.append(sheet)
    }
    return sheets
  }

  /// One of the files that the script made.
  static func sample(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "../Samples/spreadsheets/\(name)")))
  }
}
