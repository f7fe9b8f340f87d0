import TestSupport
import Testing

@testable import Planning

/// Whole texts as X's counter takes them: how long each is, and whether it is accepted.
@Suite struct PostOnXTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let length: Int
    var isAccepted = true
  }

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  static let cases: [Case] = [
    Case(testDescription: "a word and an address", text: "Hier: https://muster.de/a", length: 29),
    Case(testDescription: "two addresses", text: "muster.de oder muster.at/x", length: 52),
    Case(testDescription: "280 letters", text: times(280, "a"), length: 280),
    Case(testDescription: "281 letters", text: times(281, "a"), length: 281, isAccepted: false),
    Case(testDescription: "280 umlauts, decomposed", text: times(280, "u\u{308}"), length: 280),
    Case(testDescription: "140 kanji", text: times(140, "麦"), length: 280),
    Case(testDescription: "141 kanji", text: times(141, "麦"), length: 282, isAccepted: false),
    Case(testDescription: "140 emoji", text: times(140, "🥐"), length: 280),
    Case(testDescription: "140 families", text: times(140, "👨‍👩‍👧"), length: 280),
    Case(testDescription: "141 emoji", text: times(141, "🥐"), length: 282, isAccepted: false),
    Case(
      testDescription: "letters, kanji and emoji",
      text: times(90, "a") + times(90, "麦") + "🧑🏽‍🍳🇨🇭👍🏻👍🏿1️⃣",
      length: 280),
    Case(
      testDescription: "letters and an address, full",
      text: times(256, "ß") + " https://muster.de/" + times(100, "a"), length: 280),
    Case(
      testDescription: "letters and an address, a letter too many",
      text: times(257, "ß") + " https://muster.de/" + times(100, "a"), length: 281,
      isAccepted: false),
    Case(testDescription: "lines", text: times(140, "a\n"), length: 280),
    Case(
      testDescription: "German quotes and dashes", text: "„Brot“ – ‚Mehl‘ — ’n Kipferl", length: 28),
    Case(testDescription: "signs that count double", text: "3 € • 5 € → …", length: 18),
    Case(testDescription: "script from right to left", text: "לחם טרי ראו muster.de", length: 35),
    Case(testDescription: "direction marks", text: "\u{202A}muster.de\u{202C}", length: 27),
    Case(testDescription: "an address in brackets", text: "(muster.de)", length: 25),
    Case(testDescription: "an address of a mail", text: "post@muster.de", length: 14),
    Case(testDescription: "a byte order mark", text: "\u{FEFF}a", length: 3, isAccepted: false),
    Case(testDescription: "U+FFFE", text: "a\u{FFFE}a", length: 4, isAccepted: false),
    Case(testDescription: "U+FFFF", text: "a\u{FFFF}", length: 3, isAccepted: false),
  ]

  @Test(arguments: cases)
  func `is counted and accepted as on X`(example: Case) throws {
    #expect(example.text.weightedLength == example.length)
    let post = try Sample.post(on: Sample.channel(1, .x), text: example.text)
    let context = CheckContext(
      now: "2026-03-03T08:00", channels: [], campaigns: [], openPosts: [post])
    let errors = Rule.findings(on: [post], in: context).filter { $0.severity == .error }
    #expect(errors.isEmpty == example.isAccepted)
  }

  @Test(arguments: ["", " ", "\n\n", "\u{3000}"])
  func `a text of blanks is no post`(text: String) {
    #expect(throws: TextError.empty) { try Post.checked(text: text) }
  }
}
