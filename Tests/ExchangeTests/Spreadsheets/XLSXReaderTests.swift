import Reports
import TestSupport
import Testing

@testable import Exchange

@Suite struct XLSXReaderTests {
  @Test(arguments: [
    ("<c><v>39</v></c>", "39"), ("<c t='n'><v> 0.0928 </v></c>", "0.0928"),
    ("<c><v>648700000000000000</v></c>", "6.487E+17"), ("<c><v>6.487E17</v></c>", "6.487E+17"),
    ("<c><v>1000000000000000</v></c>", "1E+15"), ("<c><v>007</v></c>", "7"),
    ("<c s='0'><v>46199</v></c>", "46199"), ("<c s='1'><v>46199</v></c>", "2026-06-26"),
    ("<c s='2'><v>46199.545138888891</v></c>", "2026-06-26T13:05:00"),
    ("<c s='9'><v>46199</v></c>", "46199"), ("<c s='1'><v>-1</v></c>", "-1"),
    ("<c t='s'><v>0</v></c>", "plain"), ("<c t='s'><v>1</v></c>", "one two"),
    ("<c t='s'><v>2</v></c>", "東京"), ("<c t='s'><v>3</v></c>", " kept "),
    ("<c t='str'><f>1</f><v>a_x000D_b</v></c>", "a\rb"), ("<c t='b'><v>1</v></c>", "TRUE"),
    ("<c t='b'><v>0</v></c>", "FALSE"), ("<c t='e'><v>#N/A</v></c>", "#N/A"),
    ("<c t='s'><v/><is/></c><c r='A1'><v>1</v></c>", "1"),
    ("<c t='d'><v>2026-06-26T13:05:00.000Z</v></c>", "2026-06-26T13:05:00"),
    ("<c t='d'><v>2026-06-26T00:00:00</v></c>", "2026-06-26"),
    ("<c t='d'><v>2026-06-26</v></c>", "2026-06-26"), ("<c t='d'><v>13:05</v></c>", "13:05"),
    ("<c t='inlineStr'><is><t>a</t></is></c>", "a"),
    ("<c t='inlineStr'><is>\n<r><t>a</t></r>\n<r><rPr/><t> b</t></r></is></c>", "a b"),
    ("<c t='inlineStr'><is><t>&#10;&lt;_x005F_x000D_&gt;</t></is></c>", "\n<_x000D_>"),
  ])
  func `a cell says what its type, its format and the shared texts make of it`(
    cell: String, text: String
  ) throws {
    let strings = """
      <si><t>plain</t></si>
      <si><r><t xml:space="preserve">one </t></r><r><rPr><b/></rPr><t>two</t></r></si>
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>
      <si><t xml:space="preserve"> kept </t></si>
      """
    let styles = """
      <numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy\\ hh:mm"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
      """
    let sheets = try WorkbookXML.xlsx(
      sheet: "<row>\(cell)</row>", strings: strings, styles: styles
    ).read()
    #expect(sheets == [ReadSheet(name: "S", rows: [TableRow(line: 1, cells: [text])])])
  }

  @Test func `rows and cells may leave out others, and their places`() throws {
    let sheet = """
      <row><c r="B1"><v>1</v></c><c><v>2</v></c></row>
      <row/><row><c/><c><v>3</v></c><c r="XFD3" s="1"/></row>
      <row r="9" spans="1:3"><c r="C9"><v>5</v></c><c r="a9"><v>4</v></c></row><row><c><v>6</v></c></row>
      """
    let rows = try WorkbookXML.xlsx(sheet: sheet).read()[0].rows
    #expect(rows.map(\.line) == [1, 3, 9, 10])
    #expect(rows.map(\.cells) == [["", "1", "2"], ["", "3"], ["4", "", "5"], ["6"]])
  }

  @Test func `days may count from 1904`() throws {
    let file = WorkbookXML.xlsx(
      sheet: "<row><c s='0'><v>42546.25</v></c></row>",
      styles: "<cellXfs><xf numFmtId='22'/></cellXfs>", workbook: "<workbookPr date1904='1'/>")
    #expect(try file.read()[0].rows[0].cells == ["2020-06-26T06:00:00"])
  }

  @Test func `prefixes, namespaces, places of parts and other kinds of sheets do not matter`()
    throws
  {
    let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    let sheet = "<x:worksheet xmlns:x='u'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row>"
    let file = ZipFile([
      ("_RELS/.rels", WorkbookXML.relationships([("a", "\(strict)/officeDocument", "/o/./b.xml")])),
      (
        "o\\b.xml",
        """
        <x:workbook xmlns:x='u' xmlns:q='r'><x:sheets><x:sheet name='&lt;2&gt;' q:id='d'/>\
        <x:sheet name='Chart' q:id='c'/><x:sheet name='1' q:id='b'/></x:sheets></x:workbook>
        """
      ),
      (
        "o/_rels/b.xml.rels",
        WorkbookXML.relationships([
          ("b", "\(strict)/worksheet", "/s/1.xml"), ("c", "\(strict)/chartsheet", "c.xml"),
          ("d", "\(strict)/worksheet", "../S/2.xml"),
        ])
      ),
      ("s/1.xml", "<worksheet/>"), ("s/2.xml", sheet + "</x:sheetData></x:worksheet>"),
    ])
    let rows = [TableRow(line: 1, cells: ["1"])]
    #expect(try file.read() == [ReadSheet(name: "<2>", rows: rows), ReadSheet(name: "1")])
  }

  @Test(arguments: [
    ("<row><c t='s'><v>0</v></c></row>", WorkbookDamage.broken(part: "sharedStrings")),
    ("<row><c t='s'><v>-1</v></c></row>", .broken(part: "sharedStrings")),
    ("<row r='0'/>", .broken(part: "row")),
    ("<row r='99999999999999999999'/>", .broken(part: "row")),
    ("<row><c r='1'/></row>", .broken(part: "c")),
    ("<row><c r='AAAA1'/></row>", .broken(part: "c")),
    ("<row></c>", .xml(line: 1, column: 96)),
    ("<row>&bomb;</row>", .xml(line: 1, column: 94)),
  ])
  func `says in which sheet the trouble is`(sheet: String, damage: WorkbookDamage) {
    #expect(throws: ExportFileError.damaged("f", sheet: "S", damage)) {
      try WorkbookXML.xlsx(sheet: sheet).read()
    }
  }

  @Test func `refuses what no honest sheet exceeds`() {
    let place = { ExportFileError.Place(file: "f", line: 2, column: $0, counting: .cells) }
    let long = String(repeating: "x", count: TableLimits.field + 1)
    let file = WorkbookXML.xlsx(
      sheet: "<row r='2'><c r='B2' t='s'><v>0</v></c></row>", strings: "<si><t>\(long)</t></si>")
    #expect(throws: ExportFileError.fieldTooLong(place(2), limit: TableLimits.field)) {
      try file.read()
    }
    #expect(throws: ExportFileError.tooManyColumns(place(16_384), limit: TableLimits.columns)) {
      try WorkbookXML.xlsx(sheet: "<row r='2'><c r='XFD2'><v>1</v></c></row>").read()
    }
    let marks = "a" + String(repeating: "\u{308}", count: 300)
    #expect(throws: ExportFileError.piledUpMarks(place(1))) {
      try WorkbookXML.xlsx(sheet: "<row r='2'><c t='str'><v>\(marks)</v></c></row>").read()
    }
  }

  @Test func `refuses a row in which one long text stands again and again`() {
    let long = String(repeating: "x", count: TableLimits.field)
    let cells = String(repeating: "<c t='s'><v>0</v></c>", count: 17)
    let file = WorkbookXML.xlsx(sheet: "<row>\(cells)</row>", strings: "<si><t>\(long)</t></si>")
    let damage = WorkbookDamage.tooLarge(limit: GatheredRow.rowLimit)
    #expect(throws: ExportFileError.damaged("f", sheet: "S", damage)) { try file.read() }
  }

  @Test(arguments: [
    ("_x000A_", "\n"), ("_xD83D__xDE00_", "😀"), ("_x00e4_", "ä"), ("_x0000_", "_x0000_"),
    ("_x12_", "_x12_"), ("_x+123_", "_x+123_"), ("_x000D", "_x000D"), ("_xD83D_", "\u{FFFD}"),
    ("ä_x0041_ö_", "äAö_"), ("_x005F_x0041_", "_x0041_"),
  ])
  func `signs that XML cannot hold are written with their numbers`(written: String, text: String) {
    #expect(written.withoutEscapes == text)
  }
}
