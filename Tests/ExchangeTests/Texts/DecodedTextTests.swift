import Foundation
import Testing

@testable import Exchange

@Suite struct DecodedTextTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF] + Array("Brötchen 🥐".utf8), "Brötchen 🥐"),
      (Array("Brötchen 🥐".utf8), "Brötchen 🥐"),
      ([0xFF, 0xFE, 0xE4, 0x00, 0x3E, 0xD8, 0x50, 0xDD], "ä🥐"),
      ([0xFE, 0xFF, 0x00, 0xE4, 0xD8, 0x3E, 0xDD, 0x50], "ä🥐"),
      ([0x80, 0x20, 0xFC, 0x84, 0x93, 0x96], "€ ü„“–"),
      ([0x81, 0x8D, 0x9F, 0xFF], "\u{FFFD}\u{FFFD}Ÿÿ"),
      ([], ""),
      ([0xEF, 0xBB, 0xBF], ""),
      ([0xFF, 0xFE, 0x41], ""),
      ([0xFF, 0xFE, 0x41, 0x00, 0x42], "A"),
      ([0xFF, 0xFE, 0x00, 0xD8], "\u{FFFD}"),
      ([0xEF, 0xBB, 0xBF, 0x41, 0xFF], "A\u{FFFD}"),
    ] as [([UInt8], String)])
  func `reads every encoding that exports come in`(bytes: [UInt8], text: String) throws {
    #expect(try decoded(bytes) == text)
  }

  @Test func `agrees with Foundation on Windows-1252`() throws {
    let bytes = (0x20...0xFF).map(UInt8.init).filter {
      ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0)
    }
    let expected = String(data: Data(bytes), encoding: .windowsCP1252)
    #expect(try decoded(bytes) == expected)
  }

  private func decoded(_ bytes: [UInt8]) throws -> String {
    let source = MemoryBytes(bytes)
    var text = DecodedText(source, try FileSurvey(source).encoding)
    var all: [UInt8] = []
    while let piece = try text.next() { all += piece }
    return String(decoding: all, as: UTF8.self)
  }
}
