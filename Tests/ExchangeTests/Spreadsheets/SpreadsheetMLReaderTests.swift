import Reports
import Testing

@testable import Exchange

@Suite struct SpreadsheetMLReaderTests {
  @Test(arguments: [
    ("<Data ss:Type='String'>a&amp;b\nc&#10;d</Data>", "a&b\nc\nd"),
    ("<Data ss:Type='String'> </Data>", " "),
    ("<ss:Data ss:Type='String'><![CDATA[<]]>b</ss:Data>", "<b"),
    (
      """
      <ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>bold</B>\
      <Font html:Color="#F00" xmlns:html="u"> and <I>red</I></Font>.</ss:Data>
      """, "bold and red."
    ),
    ("<Data ss:Type='Number'>1203</Data>", "1203"), ("<Data ss:Type='Number'>39.0</Data>", "39"),
    ("<Data ss:Type='Number'>6.487E+17</Data>", "6.487E+17"),
    ("<Data ss:Type='Number'>648700000000000000</Data>", "6.487E+17"),
    ("<Data ss:Type='Number'>n/a</Data>", "n/a"),
    ("<Data ss:Type='DateTime'>2020-09-22T07:07:36.000</Data>", "2020-09-22T07:07:36"),
    ("<Data ss:Type='DateTime'>2020-09-22T00:00:00.000</Data>", "2020-09-22"),
    ("<Data ss:Type='DateTime'>22.9.2020</Data>", "22.9.2020"),
    ("<Data ss:Type='Boolean'>1</Data>", "TRUE"), ("<Data ss:Type='Boolean'>0</Data>", "FALSE"),
    ("<Data ss:Type='Error'>#N/A</Data>", "#N/A"),
    ("<Comment><ss:Data>not this</ss:Data></Comment><Data>this</Data>", "this"),
    ("<Data>this</Data><Comment><ss:Data>not this</ss:Data></Comment>", "this"),
  ])
  func `a cell says what its type makes of its data`(cell: String, text: String) throws {
    let table = "<Column ss:Index='3'/><Row>\n <Cell>\(cell)</Cell>\n</Row>"
    let sheets = try WorkbookXML.spreadsheet(table: table).readAsSpreadsheet()
    #expect(sheets == [ReadSheet(name: "S", rows: [TableRow(line: 1, cells: [text])])])
  }

  @Test func `rows and cells may leave out others, and stretch over them`() throws {
    let table = """
      <Row><Cell ss:Index="2"><Data>b</Data></Cell><Cell ss:MergeAcross="2"><Data>c</Data></Cell>
      <Cell><Data>f</Data></Cell></Row>
      <Row ss:Span="3"/><Row><Cell/><Cell><Data>g</Data></Cell><Cell ss:Index="16384"/></Row>
      <Row ss:Index="20"><Cell><Data>h</Data></Cell></Row><Row><Cell><Data>i</Data></Cell></Row>
      """
    let rows = try WorkbookXML.spreadsheet(table: table).readAsSpreadsheet()[0].rows
    #expect(rows.map(\.line) == [1, 6, 20, 21])
    #expect(rows.map(\.cells) == [["", "b", "c", "", "", "f"], ["", "g"], ["h"], ["i"]])
  }

  @Test func `a text may be longer than the pieces in which a file is read`() throws {
    let text = String(repeating: "„lang“ ", count: 40_000)
    let table = "<Row><Cell><Data>\(text)</Data></Cell></Row>"
    let sheets = try WorkbookXML.spreadsheet(table: table).readAsSpreadsheet()
    #expect(sheets[0].rows.map(\.cells) == [[text]])
  }

  @Test(arguments: [
    ("<Row ss:Index='0'/>", WorkbookDamage.broken(part: "ss:Index")),
    ("<Row><Cell ss:Index='99999999999'/></Row>", .broken(part: "ss:Index")),
    ("<Row><Cell ss:MergeAcross='-1'/></Row>", .broken(part: "ss:MergeAcross")),
    ("<Row></Cell>", .xml(line: 4, column: 39)), ("&ä;", .xml(line: 4, column: 32)),
  ])
  func `says in which sheet the trouble is`(table: String, damage: WorkbookDamage) {
    #expect(throws: ExportFileError.damaged("f", sheet: "S", damage)) {
      try WorkbookXML.spreadsheet(table: table).readAsSpreadsheet()
    }
  }

  @Test func `hands over the rows before the file breaks off`() throws {
    let row = "<Row><Cell><Data>a</Data></Cell></Row>"
    let whole = WorkbookXML.spreadsheet(table: row + row)
    let text = whole.prefix(upTo: whole.index(whole.endIndex, offsetBy: -60))
    var reader = SpreadsheetMLReader(MemoryBytes(Array(text.utf8)), file: "f")
    #expect(try reader.nextTable() == "S")
    #expect(try reader.nextRow()?.cells == ["a"])
    for _ in 0..<2 {
      #expect(throws: ExportFileError.damaged("f", sheet: "S", .truncated)) {
        while try reader.nextRow() != nil {}
      }
    }
  }

  @Test func `another document is none`() {
    let error = ExportFileError.damaged("f", sheet: nil, .missing(part: "Workbook"))
    #expect(throws: error) { try "<html/>".readAsSpreadsheet() }
  }

  @Test func `refuses what no honest sheet exceeds`() {
    let place = { ExportFileError.Place(file: "f", line: 1, column: $0, counting: .cells) }
    let long = String(repeating: "x", count: 3 * TableLimits.field)
    let table = "<Row><Cell/><Cell><Data>\(long)</Data></Cell></Row>"
    #expect(throws: ExportFileError.fieldTooLong(place(2), limit: TableLimits.field)) {
      try WorkbookXML.spreadsheet(table: table).readAsSpreadsheet()
    }
    let wide = "<Row><Cell ss:MergeAcross='2147483647'/><Cell><Data>x</Data></Cell></Row>"
    #expect(
      throws: ExportFileError.tooManyColumns(place(2_147_483_649), limit: TableLimits.columns)
    ) {
      try WorkbookXML.spreadsheet(table: wide).readAsSpreadsheet()
    }
  }
}
