import Reports
import Testing

@testable import Exchange

@Suite struct XMLEventsTests {
  @Test(arguments: [
    ("<!DOCTYPE a><a/>", 12), ("<!DOCTYPE a SYSTEM 'file:///etc/hosts'><a/>", 39),
    ("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hosts'>]><a>&b;</a>", 13),
    ("<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://localhost/b.dtd'> %b;]><a/>", 13),
    ("<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>", 13),
  ])
  func `refuses documents that could define entities`(text: String, column: Int) {
    #expect(throws: damaged(.xml(line: 1, column: column))) { try text.readAsSpreadsheet() }
  }

  @Test func `refuses endless depth, and tags and comments without end`() {
    let damages = ["<a>", "<a b='", "<a ", "<!--", "<?a "].map { start in
      #expect(throws: ExportFileError.self) {
        try (start + String(repeating: start == "<a>" ? "<a>" : "x", count: 1_500_000))
          .readAsSpreadsheet()
      }
    }
    #expect(!damages.contains { $0 == nil || $0 == damaged(.truncated) })
  }

  @Test(arguments: ["", " ", "<a", "<a>", "<a><b/>", "<a>text", "<a><![CDATA[", "<!-- "])
  func `a document that is not finished is truncated`(text: String) {
    #expect(throws: damaged(.truncated)) { try read(text, by: 1) }
  }

  @Test(arguments: [
    ("<a></b>", 1, 6), ("<a>\n ä</b>", 2, 5), ("<a/><a/>", 1, 5), ("<a b=c/>", 1, 6),
    ("<a b='1' b='2'/>", 1, 10), ("<a>\u{0}</a>", 1, 4), ("<a>&b;</a>", 1, 4), ("<a/>&", 1, 5),
  ])
  func `says where a document breaks the rules, and does so again`(
    text: String, line: Int, column: Int
  ) {
    let events = events(text, by: 3)
    for _ in 0..<2 {
      #expect(throws: damaged(.xml(line: line, column: column))) { try events.leave(to: 0) }
    }
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `the pieces in which a document comes do not matter`(size: Int) throws {
    let text = "<?xml version='1.0'?><!-- c --><p:a><b c='&lt;ä'>x<d>é&amp;\r\n</d>😀</b><e/></p:a> "
    let events = events(text, by: size)
    #expect(try events.child()?.name == "a")
    let tag = try events.child()
    #expect(tag?["c"] == "<ä")
    #expect(try events.text() == "xé&\n😀")
    #expect(try events.child("e") != nil)
    try events.skip()
    #expect(try events.child() == nil)
    #expect(try events.child() == nil)
  }

  @Test func `knows the encodings of XML`() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE4]
    let wide = "\u{FEFF}<a>ä</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [latin + Array("</a>".utf8), wide, Array("\u{FEFF}<a>ä</a>".utf8)] {
      let events = events(bytes, by: 4)
      #expect(try events.child()?.name == "a")
      #expect(try events.text() == "ä")
    }
  }

  private func read(_ text: String, by size: Int) throws {
    try events(text, by: size).leave(to: 0)
  }

  private func events(_ text: String, by size: Int) -> XMLEvents {
    events(Array(text.utf8), by: size)
  }

  private func events(_ bytes: [UInt8], by size: Int) -> XMLEvents {
    var rest = bytes[...]
    return XMLEvents(SheetPlace(file: "f")) { () throws(ExportFileError) in
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
  }

  private func damaged(_ damage: WorkbookDamage) -> ExportFileError {
    .damaged("f", sheet: nil, damage)
  }
}
