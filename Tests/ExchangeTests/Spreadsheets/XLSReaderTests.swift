import Foundation
import Reports
import TestSupport
import Testing

@testable import Exchange

/// Workbooks of several writers, and some built by hand; `make-spreadsheets.py` tells how they were
/// made, and what another reader found in them.
@Suite struct XLSReaderTests {
  static let readable = [
    "xlwt", "libreoffice", "gnumeric", "both", "strings", "surrogates", "records", "from-1904",
    "scattered", "large-sectors",
  ]

  @Test(arguments: readable)
  func `reads what another reader finds in a workbook`(name: String) throws {
    let expected = try JSONDecoder().decode(
      [XLSSheet].self, from: Data(XLSSheet.sample("\(name).json")))
    #expect(try XLSSheet.all(in: XLSSheet.sample("\(name).xls")) == expected)
  }

  @Test(arguments: [
    ("encrypted", WorkbookDamage.encrypted), ("wrapped", .encrypted),
    ("excel-95", .kind("Excel 5.0/95")),
  ])
  func `says why it cannot read a workbook`(name: String, damage: WorkbookDamage) throws {
    let bytes = try XLSSheet.sample("\(name).xls")
    #expect(throws: ExportFileError.damaged("f", sheet: nil, damage)) {
      try XLSSheet.all(in: bytes)
    }
  }

  @Test func `goes on to the next sheet, whatever is left of one`() throws {
    var reader = try XLSReader(XLSSheet.sample("records.xls"), file: "f")
    #expect(try reader.nextRow() == nil)
    #expect(try reader.nextTable() == "Arten")
    #expect(try reader.nextRow()?.line == 1)
    #expect(try reader.nextTable() == "世界")
    #expect(try reader.nextRow() == TableRow(line: 1, cells: ["verborgen"]))
    #expect(try reader.nextRow() == nil)
    #expect(try reader.nextTable() == nil)
    #expect(try reader.nextRow() == nil)
  }

  @Test func `refuses a file that ends too early, wherever that is`() throws {
    let bytes = try XLSSheet.sample("strings.xls")
    for length in 0..<bytes.count - 512 {
      #expect(throws: ExportFileError.self) { try XLSSheet.all(in: Array(bytes.prefix(length))) }
    }
  }

  @Test func `refuses a file larger than any export`() {
    let bytes = [UInt8](repeating: 0, count: CompoundFile.limit + 1)
    let damage = WorkbookDamage.tooLarge(limit: CompoundFile.limit)
    #expect(throws: ExportFileError.damaged("f", sheet: nil, damage)) {
      try XLSSheet.all(in: bytes)
    }
  }

  /// What is done to a file that is right, and what that makes of it.
  @Test(arguments: [
    ("a text with a NUL", "Grüße".latin1, "Gr\0ße".latin1, ExportFileError.nulByte(place(1, 1))),
    (
      "a table that leads back", [1, 0, 0, 0, 2, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0, 0],
      .damaged("f", sheet: nil, .looping)
    ),
    (
      "a cell in column 257", [0x04, 0x02, 0x0E, 0, 0, 0, 0, 0], [0x04, 0x02, 0x0E, 0, 0, 0, 0, 1],
      .damaged("f", sheet: "Arten", .broken(part: "column"))
    ),
    (
      "no stream with a workbook", "W\0o\0r\0k\0b\0o\0o\0k".latin1, "W\0o\0r\0d".latin1,
      .damaged("f", sheet: nil, .missing(part: "Workbook"))
    ),
  ])
  func `says what is wrong`(
    name: String, right: [UInt8], wrong: [UInt8], error: ExportFileError
  ) throws {
    var bytes = try XLSSheet.sample("records.xls")
    let start = try #require(bytes.firstRange(of: right)?.lowerBound)
    bytes.replaceSubrange(start..<start + wrong.count, with: wrong)
    #expect(throws: error) { try XLSSheet.all(in: bytes) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: readable)
  func `survives damaged files`(name: String) throws {
    let original = try XLSSheet.sample("\(name).xls")
    var random = SeededNumbers(seed: 20_260_626)
    for _ in 0..<200 {
      var bytes = original
      for _ in 0...Int(random.next() % 4) { bytes.damage(&random) }
      let sheets = try? XLSSheet.all(in: bytes)
      #expect(sheets?.flatMap(\.rows).allSatisfy { $0.cells.count <= 256 } != false)
    }
  }
}

private func place(_ line: Int, _ column: Int) -> ExportFileError.Place {
  ExportFileError.Place(file: "f", line: line, column: column, counting: .cells)
}

extension String {
  fileprivate var latin1: [UInt8] { unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
}

extension [UInt8] {
  /// Changes, cuts or doubles a piece.
  fileprivate mutating func damage(_ random: inout SeededNumbers) {
    guard !isEmpty else { return }
    let place = Int(random.next() % UInt64(count))
    let end = Swift.min(count, place + Int(random.next() % 600))
    switch random.next() % 8 {
    case 0: removeSubrange(place...)
    case 1: insert(contentsOf: self[place..<end], at: Int(random.next() % UInt64(count)))
    case 2: removeSubrange(place..<end)
    case 3: replaceSubrange(place..<Swift.min(place + 4, count), with: [0xFF, 0xFF, 0xFF, 0x7F])
    default: self[place] = UInt8(truncatingIfNeeded: random.next())
    }
  }
}
