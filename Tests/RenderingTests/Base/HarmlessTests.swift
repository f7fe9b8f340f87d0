import Planning
import Testing

@testable import Rendering

@Suite struct HarmlessTests {
  @Test(arguments: [
    ("Brot & Söhne 🥖", "Brot & Söhne 🥖"), ("Zeile\nzwei\r\ndrei", "Zeile zwei drei"),
    ("\u{1B}[31mrot\u{1B}[0m", "\u{FFFD}[31mrot\u{FFFD}[0m"),
    ("a\u{7}b\u{8}c", "a\u{FFFD}b\u{FFFD}c"),
    ("\u{9B}2J", "\u{FFFD}2J"), ("\u{202E}drehen", "\u{FFFD}drehen"), ("a\tb", "a b"),
    ("👨‍👩‍👧", "👨‍👩‍👧"),
  ])
  func `lets nothing through that a terminal obeys`(text: String, shown: String) {
    #expect(text.harmless == shown)
  }

  @Test func `keeps the lines of a text that has some`() {
    #expect("eins\r\nzwei\n".harmlessLines == "eins\nzwei\n")
  }

  @Test(arguments: UInt32(0)...0x2FF)
  func `no control character survives`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let kept = String(scalar).harmlessLines.unicodeScalars
    let isControl = kept.contains { $0.properties.generalCategory == .control }
    #expect(!isControl || value == 10 || value == 9)
  }

  @Test(arguments: [
    ("Messe", "Messe"), ("Azubi gesucht", "'Azubi gesucht'"), ("O'Hara", "'O'\\''Hara'"),
    ("", "''"),
    ("a;b", "'a;b'"), ("#1", "'#1'"), ("a#1", "a#1"),
  ])
  func `quotes a name for the shell`(name: String, word: String) {
    #expect(name.shellWord == word)
  }
}
