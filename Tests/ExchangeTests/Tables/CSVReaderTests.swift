import Reports
import Testing

@testable import Exchange

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    (",\n", [["", ""]]),
    ("a\n\nb\n", [["a"], [""], ["b"]]),
    ("\"a,b\",\"c\"", [["a,b", "c"]]),
    ("\"say \"\"hi\"\"\",\"\"", [["say \"hi\"", ""]]),
    ("\"\"\"\"", [["\""]]),
    ("\"two\r\nlines\",x\n", [["two\r\nlines", "x"]]),
    ("6\" pipe,x", [["6\" pipe", "x"]]),
    ("ä,„ö“,😀", [["ä", "„ö“", "😀"]]),
    (" a , b ", [[" a ", " b "]]),
    ("", []),
  ])
  func `reads rows as RFC 4180 has them`(text: String, rows: [[String]]) throws {
    #expect(try read(text).map(\.cells) == rows)
  }

  @Test func `knows the line on which each row begins`() throws {
    let rows = try read("a,b\r\n\"1\r\n2\r3\n4\",x\n\ny,\"z\"")
    #expect(rows.map(\.line) == [1, 2, 6, 7])
  }

  @Test(arguments: [
    ("a,b\n1,\"never\nclosed", ExportFileError.unterminatedQuote(place(2, 3))),
    ("a,b\nä,\"x\"y\n", .textAfterQuote(place(2, 6))),
    ("a\nb\0", .nulByte(place(2, 2))),
    ("\"a\n\0\"", .nulByte(place(2, 1))),
    ("\"a\"\0", .textAfterQuote(place(1, 4))),
  ])
  func `says where a file breaks the rules`(text: String, error: ExportFileError) {
    #expect(throws: error) { try read(text) }
  }

  @Test func `refuses what no honest export exceeds`() {
    let long = String(repeating: "x", count: TableLimits.field + 1)
    let place = place(2, 3)
    #expect(throws: ExportFileError.fieldTooLong(place, limit: TableLimits.field)) {
      try read("a,b\n1,\(long)")
    }
    #expect(throws: ExportFileError.fieldTooLong(place, limit: TableLimits.field)) {
      try read("a,b\n1,\"\n\(long)\"")
    }
    let limit = TableLimits.columns
    let columns = String(repeating: ",", count: limit)
    #expect(
      throws: ExportFileError.tooManyColumns(
        .init(file: "f", line: 1, column: limit + 1), limit: limit)
    ) {
      try read(columns)
    }
  }

  @Test func `refuses a letter under endless marks, and takes long texts of all scripts`() throws {
    let marks = String(repeating: "\u{308}\u{323}", count: 100_000)
    #expect(throws: ExportFileError.piledUpMarks(place(1, 3))) { try read("x,a\(marks)") }
    for letter in ["ä", "a\u{308}", "я", "語", "👩\u{200D}👩\u{200D}👧", "नि"] {
      let text = String(repeating: letter, count: 500)
      #expect(try read(text).first?.cells == [text])
    }
  }

  @Test func `is one table without a name`() throws {
    var reader = CSVReader(
      DecodedText(MemoryBytes(Array("a\nb\n".utf8)), .utf8), separator: Mark.comma, file: "f")
    #expect(reader.nextTable() == "")
    #expect(try reader.nextRow()?.cells == ["a"])
    #expect(reader.nextTable() == nil)
  }

  @Test(arguments: [
    (1, ["SEP=;"], true), (2, ["sep=;"], false), (1, ["a", "sep=;"], false), (1, [], false),
  ])
  func `knows the line that says the separator`(line: Int, cells: [String], isSaid: Bool) {
    #expect(Separator.isSaid(by: TableRow(line: line, cells: cells)) == isSaid)
  }

  private func read(_ text: String) throws -> [TableRow] {
    var reader = CSVReader(
      DecodedText(MemoryBytes(Array(text.utf8)), .utf8), separator: Mark.comma, file: "f")
    var rows: [TableRow] = []
    while let row = try reader.nextRow() { rows.append(row) }
    return rows
  }
}

private func place(_ line: Int, _ column: Int) -> ExportFileError.Place {
  ExportFileError.Place(file: "f", line: line, column: column)
}
