import Foundation
import Planning
import Reports
import TestSupport
import Testing

@testable import Exchange

/// Files are read piece by piece: what lies across the border of two pieces reads as anywhere else.
@Suite struct PieceTests {
  /// Every mark, and characters of one to four bytes.
  private static let tiny =
    "ä,\"q\"\"r\"\r\n\"a\r\nb\"\"\",€😀é\r\n\"\",\"\"\"\",x\r\n\r\ny\rz\n\"😀\""

  @Test(arguments: [
    TextEncoding.utf8, .utf8Marked, .utf16LittleEndian, .utf16BigEndian, .windows1252,
  ])
  func `a border can be anywhere`(encoding: TextEncoding) throws {
    let tiny = encoding == .windows1252 ? Self.tiny.replacing("😀", with: "ß") : Self.tiny
    let expected = try rows(of: encoding.bytes(tiny), encoding)
    #expect(expected.map(\.line) == [1, 2, 4, 5, 6, 7, 8])
    #expect(expected[1].cells[0] == "a\r\nb\"")
    for file in LongFile.all(before: tiny, in: encoding) {
      let source = CountedBytes(file.bytes)
      var text = DecodedText(source, encoding)
      var decoded: [UInt8] = []
      while let piece = try text.next() {
        try #require(String(validating: piece, as: UTF8.self) != nil, "\(file.border)")
        decoded += piece
      }
      try #require(decoded == file.text, "\(file.border)")
      let rows = try rows(of: file.bytes, encoding)
      try #require(rows.first?.cells.map(\.utf8.count) == [file.lineLength], "\(file.border)")
      let rest = rows.dropFirst().map { TableRow(line: $0.line - 1, cells: $0.cells) }
      try #require(rest == expected, "\(file.border)")
      try #require(source.mostAtOnce == ByteReader.piece)
    }
  }

  @Test(arguments: [
    ("ä,\"x\"y\n", ExportFileError.textAfterQuote(place(2, 6))),
    ("ä,b\nc,\"never", .unterminatedQuote(place(3, 3))),
    ("ä,\"\n\0\"", .nulByte(place(3, 1))),
  ])
  func `says where a file breaks the rules, wherever the border is`(
    text: String, error: ExportFileError
  ) {
    for file in LongFile.all(before: text, in: .utf8) {
      #expect(throws: error, "\(file.border)") { try rows(of: file.bytes, .utf8) }
    }
  }

  @Test func `a text can be longer than a piece`() throws {
    let long = String(repeating: "Brot, \"heute\"\r\n", count: 40_000)
    let file = "a,b\r\n\"\(long.replacing("\"", with: "\"\""))\",x\r\nc,d"
    #expect(
      try rows(of: Array(file.utf8), .utf8).map(\.cells) == [
        ["a", "b"], [long, "x"], ["c", "d"],
      ])
  }

  @Test func `reads a long file row by row, and never much of it at once`() throws {
    let texts = (1...8000).map { "Grüße \($0), \"🥐\"\r\nund €" }
    var file = "network,post,text,reactions\r\n"
    for (place, text) in texts.enumerated() {
      file += "x,\(place + 1),\"\(text.replacing("\"", with: "\"\""))\",\(place)\r\n"
    }
    let source = CountedBytes(Array(file.utf8))
    try #require(source.count > ByteReader.piece)
    let read = try ReadFile(ResultsFile(source, named: "f"))
    #expect(read.posts.map(\.text) == texts)
    #expect(read.posts.map(\.line) == (0..<8000).map { 2 + 2 * $0 })
    #expect(read.posts.map(\.values) == (0..<8000).map { ["reactions": $0] })
    #expect(source.mostAtOnce == ByteReader.piece)
  }

  @Test func `knows UTF-8 wherever it is cut`() {
    let bytes = Array("aä€😀".utf8)
    for border in 0...bytes.count {
      for (isWhole, end) in [(true, bytes.count), (false, bytes.count - 1)] where border <= end {
        var check = UTF8Check()
        check.update(Array(bytes[..<border]))
        check.update(Array(bytes[border..<end]))
        #expect(check.isPassed == isWhole, "\(border)")
      }
    }
    var broken = UTF8Check()
    for piece in [[0xE4], [0x61], Array("ä".utf8)] as [[UInt8]] { broken.update(piece) }
    #expect(!broken.isPassed)
  }

  @Test func `says that a file became shorter while it was read`() {
    let file = ShortenedBytes(all: Array("network,post\nx,1\n".utf8), count: 100)
    #expect(throws: ExportFileError.unreadable("f", reason: "EOF")) {
      try ResultsFile(file, named: "f")
    }
  }

  private func rows(of bytes: [UInt8], _ encoding: TextEncoding) throws -> [TableRow] {
    var reader = CSVReader(
      DecodedText(MemoryBytes(bytes), encoding), separator: Mark.comma, file: "f")
    var rows: [TableRow] = []
    while let row = try reader.nextRow() { rows.append(row) }
    return rows
  }
}

/// A file whose first line is so long that what follows lies across the border of two pieces.
private struct LongFile {
  /// How much of what follows is before the border.
  let border: Int
  let lineLength: Int
  let bytes: [UInt8]
  /// As UTF-8.
  let text: [UInt8]

  /// With the border before each byte of the text, behind its last, and within the line end before.
  static func all(before text: String, in encoding: TextEncoding) -> [LongFile] {
    let unit = encoding.bytes("x").count - encoding.mark
    let rest = encoding.bytes("\r\n" + text).dropFirst(encoding.mark)
    let filler = encoding.bytes(String(repeating: "x", count: ByteReader.piece / unit))
    return stride(from: 0, through: rest.count, by: unit).map { before in
      let length = (ByteReader.piece - encoding.mark - before) / unit
      return LongFile(
        border: before, lineLength: length,
        bytes: Array(filler[..<(encoding.mark + length * unit)]) + rest,
        text: [UInt8](repeating: UInt8(ascii: "x"), count: length) + "\r\n".utf8 + text.utf8)
    }
  }
}

extension TextEncoding {
  /// A text with the encoding's mark.
  fileprivate func bytes(_ text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8Marked: [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16LittleEndian: [0xFF, 0xFE] + (text.data(using: .utf16LittleEndian) ?? Data())
    case .utf16BigEndian: [0xFE, 0xFF] + (text.data(using: .utf16BigEndian) ?? Data())
    case .windows1252: Array(text.data(using: .windowsCP1252) ?? Data())
    }
  }
}

private func place(_ line: Int, _ column: Int) -> ExportFileError.Place {
  ExportFileError.Place(file: "f", line: line, column: column)
}
