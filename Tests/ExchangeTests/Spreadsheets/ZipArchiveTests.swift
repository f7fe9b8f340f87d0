import Foundation
import Reports
import TestSupport
import Testing

@testable import Exchange

@Suite struct ZipArchiveTests {
  @Test func `takes sizes in the long form, and other bytes before and behind`() throws {
    var file = WorkbookXML.xlsx(sheet: "<row><c><v>1</v></c></row>")
    for part in file.parts.indices { file.parts[part].isLong = true }
    #expect(try file.read()[0].rows.map(\.cells) == [["1"]])
    var reader = try XLSXReader(file.bytes + Array("a comment".utf8), file: "f")
    #expect(try reader.readAll().count == 1)
  }

  @Test(arguments: [
    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "OpenDocument"),
    ("Index/Document.iwa", "", "Apple Numbers"),
  ])
  func `tells other kinds of workbooks apart`(name: String, text: String, kind: String) {
    #expect(throws: damaged(.kind(kind))) { try ZipFile([(name, text)]).read() }
  }

  @Test func `tells a binary workbook and other documents apart`() {
    let binary = WorkbookXML.relationships([("a", "u/officeDocument", "xl/workbook.bin")])
    #expect(throws: damaged(.kind("Excel binary (.xlsb)"))) {
      try ZipFile([("_rels/.rels", binary), ("xl/workbook.bin", "")]).read()
    }
    let letter = WorkbookXML.relationships([("a", "u/officeDocument", "word/document.xml")])
    #expect(throws: damaged(.broken(part: "word/document.xml"))) {
      try ZipFile([("_rels/.rels", letter), ("word/document.xml", "<w:document/>")]).read()
    }
    #expect(throws: damaged(.missing(part: "xl/workbook.xml"))) {
      try ZipFile([("a.txt", "")]).read()
    }
  }

  /// Sheets that are not as the table of contents has them, and what is wrong with them.
  private static let lies: [(ZipFile.Part, WorkbookDamage)] = [
    (part("<a/>", flags: 1), .encrypted),
    (part("<a/>", method: 9), broken), (part("\u{7}", method: 8), broken),
    (part("<worksheet/>", checksum: 1), broken), (part("<worksheet/>", size: 11), broken),
    (part("<worksheet/>", size: 1_000_000), broken),
    (part("<a/>", size: 300_000_001), .tooLarge(limit: ZipArchive.partLimit)),
    (part("\u{0}\u{5}\u{0}", method: 8), .truncated),
  ]

  private static let broken = WorkbookDamage.broken(part: "xl/worksheets/sheet1.xml")

  private static func part(
    _ text: String, method: UInt16 = 0, flags: UInt16 = 0, size: UInt32? = nil,
    checksum: UInt32? = nil
  ) -> ZipFile.Part {
    ZipFile.Part(
      name: "xl/worksheets/sheet1.xml", bytes: Array(text.utf8), method: method, flags: flags,
      size: size, checksum: checksum)
  }

  @Test(arguments: lies)
  func `a part must be what the table of contents promises`(
    part: ZipFile.Part, damage: WorkbookDamage
  ) {
    var file = WorkbookXML.xlsx()
    file.parts[5] = part
    #expect(throws: ExportFileError.damaged("f", sheet: "S", damage)) { try file.read() }
  }

  @Test func `a deflated part unpacks to no more than it says`() throws {
    let text = Array("<worksheet/>".utf8)
    let deflated = [1, UInt8(text.count), 0, ~UInt8(text.count), 255] + text
    var part = Self.part("", method: 8, size: UInt32(text.count))
    part.bytes = deflated
    part.checksum = ZipFile.checksum(text)
    var file = WorkbookXML.xlsx()
    file.parts[5] = part
    #expect(try file.read() == [ReadSheet(name: "S")])
    file.parts[5].size = UInt32(text.count - 1)
    #expect(throws: ExportFileError.damaged("f", sheet: "S", Self.broken)) { try file.read() }
  }

  @Test func `parts that share their bytes are refused, and sizes that add up to too much`() {
    var file = WorkbookXML.xlsx()
    file.parts[4].header = 0
    #expect(throws: damaged(.broken(part: "zip"))) { try file.read() }
    file = WorkbookXML.xlsx()
    file.parts[4].size = .max - 1
    #expect(throws: damaged(.tooLarge(limit: ZipArchive.sizeLimit))) { try file.read() }
  }

  @Test func `one part that stands for several sheets is refused`() {
    let workbook = "<sheets><sheet name='T' r:id='rId1'/></sheets>"
    #expect(throws: damaged(.looping)) { try WorkbookXML.xlsx(workbook: workbook).read() }
  }

  @Test(.timeLimit(.minutes(1))) func `a file may end anywhere`() throws {
    let whole = Array(
      try Data(contentsOf: WorkbookFileTests.folder.appending(path: "xlsxwriter.xlsx")))
    for end in stride(from: 0, to: whole.count, by: 7) {
      #expect(throws: damaged(.truncated)) { try XLSXReader(Array(whole[..<end]), file: "f") }
    }
  }

  private func damaged(_ damage: WorkbookDamage) -> ExportFileError {
    .damaged("f", sheet: nil, damage)
  }
}
