import Reports
import TestSupport

@testable import Exchange

/// Workbooks as tests write them, of which only what a test is about is spelled out.
enum WorkbookXML {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// - Parameter sheet: what stands between `<sheetData>` and its end.
  static func xlsx(
    sheet: String = "", strings: String = "", styles: String = "", workbook: String = ""
  ) -> ZipFile {
    ZipFile([
      (
        "_rels/.rels",
        relationships([("rId1", "\(office)/officeDocument", "xl/workbook.xml")])
      ),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(main)" xmlns:r="\(office)">\(workbook)\
        <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relationships([
          ("rId1", "\(office)/worksheet", "worksheets/sheet1.xml"),
          ("rId2", "\(office)/sharedStrings", "/xl/sharedStrings.xml"),
          ("rId3", "\(office)/styles", "styles.xml"),
        ])
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>"),
      ("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet)</sheetData></worksheet>"
      ),
    ])
  }

  static func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
    let tags = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships>\(tags.joined())</Relationships>"
  }

  /// - Parameter table: what stands between `<Table>` and its end.
  static func spreadsheet(table: String) -> String {
    """
    <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
     xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
     <Worksheet ss:Name="S"><Table>\(table)</Table></Worksheet></Workbook>
    """
  }
}

/// A sheet with all of its rows.
struct ReadSheet: Equatable {
  let name: String
  var rows: [TableRow] = []
}

extension TableReader {
  mutating func readAll() throws(ExportFileError) -> [ReadSheet] {
    var sheets: [ReadSheet] = []
    while let name = try nextTable() {
      var sheet = ReadSheet(name: name)
      while let row = try nextRow() { sheet.rows.append(row) }
      sheets.append(sheet)
    }
    return sheets
  }
}

extension ZipFile {
  func read() throws(ExportFileError) -> [ReadSheet] {
    var reader = try XLSXReader(bytes, file: "f")
    return try reader.readAll()
  }
}

extension String {
  /// What a SpreadsheetML file with this text says.
  func readAsSpreadsheet() throws(ExportFileError) -> [ReadSheet] {
    var reader = SpreadsheetMLReader(MemoryBytes(Array(utf8)), file: "f")
    return try reader.readAll()
  }
}
