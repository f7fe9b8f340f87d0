import Foundation
import TestSupport
import Testing

@testable import Exchange

/// Bytes that no workbook has: whatever they are, reading ends, and ends with rows or an error.
@Suite struct WorkbookMutationTests {
  @Test(.timeLimit(.minutes(1)), arguments: ["libreoffice.xlsx", "libreoffice.xml"])
  func `survives damaged files`(name: String) throws {
    let whole = Array(try Data(contentsOf: WorkbookFileTests.folder.appending(path: name)))
    var random = SeededNumbers(seed: 20_260_626)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0...Int(random.next() % 3) { bytes.mutateWorkbook(&random) }
      let sheets = try? WorkbookFileTests.read(bytes)
      #expect(sheets?.flatMap(\.rows).contains { $0.cells.isEmpty } != true)
    }
  }

  @Test(.timeLimit(.minutes(1))) func `survives damaged parts in a sound archive`() throws {
    let sheet = "<row r='2'><c r='B2' t='s'><v>0</v></c><c s='1'><v>46199.5</v></c></row>"
    let whole = WorkbookXML.xlsx(
      sheet: sheet, strings: "<si><r><t>a_x000D_</t></r></si>",
      styles: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
    var random = SeededNumbers(seed: 20_260_627)
    for _ in 0..<500 {
      var file = whole
      let part = Int(random.next() % UInt64(file.parts.count))
      file.parts[part].bytes.mutateWorkbook(&random)
      let sheets = try? file.read()
      #expect(sheets?.flatMap(\.rows).contains { $0.cells.isEmpty } != true)
    }
  }
}

extension [UInt8] {
  /// What hurts such a reader: numbers that are too large, tags, entities, ends of parts.
  private static let nasty: [[UInt8]] = [
    [0xFF, 0xFF, 0xFF, 0xFF], [0x00, 0x00, 0x00, 0x00], [0xFF, 0xFF], [0xFE, 0xFF, 0xFF, 0x7F],
    Array("<c r='XFD1'>".utf8), Array("<row r='2147483647'>".utf8), Array("</row>".utf8),
    Array("&#0;&#x10FFFF;&b;".utf8), Array("]]><![CDATA[".utf8), Array("<!DOCTYPE a>".utf8),
    Array("99999999999999999999".utf8), Array("-1".utf8), Array("_xD800_".utf8),
    Array(" ss:Index='2147483647'".utf8), Array(" ss:MergeAcross='2147483647'".utf8), [0x22],
    [0x3C],
  ]

  mutating func mutateWorkbook(_ random: inout SeededNumbers) {
    let place = isEmpty ? 0 : Int(random.next() % UInt64(count))
    let end = Swift.min(count, place + Int(random.next() % 40))
    switch random.next() % 6 {
    case 0: insert(contentsOf: Self.nasty[Int(random.next() % UInt64(Self.nasty.count))], at: place)
    case 1:
      let bytes = Self.nasty[Int(random.next() % UInt64(Self.nasty.count))]
      replaceSubrange(place..<Swift.min(count, place + bytes.count), with: bytes)
    case 2: replaceSubrange(place..<end, with: [UInt8(truncatingIfNeeded: random.next())])
    case 3: removeSubrange(place..<end)
    case 4: insert(contentsOf: self[place..<end], at: place)
    default: removeSubrange(place...)
    }
  }
}
