import TestSupport
import Testing

@testable import Planning

@Suite struct ShorteningTests {
  private static func limit(_ length: Int, _ counting: TextCounting = .utf16) -> TextLimit {
    TextLimit(length: length, counting: counting)
  }

  @Test(arguments: [
    ("Frisches Brot.", 14, "Frisches Brot."),
    ("Frisches Brot und Semmeln.", 18, "Frisches Brot …"),
    ("Neu: Brot. Und Semmeln, Brezen, Kipferl.", 16, "Neu: Brot. …"),
    ("Neu: Brot. Und Semmeln, Brezen, Kipferl.", 25, "Neu: Brot. Und Semmeln …"),
    ("Ab 3. März gibt es Brot", 14, "Ab 3. März …"),
    ("Frisch, z.B. Kipferl und Brot", 17, "Frisch, z.B. …"),
    ("Wir fragen Dr. Huber nach Brot", 18, "Wir fragen Dr. …"),
    ("„Kommt alle!“ Das Fest beginnt", 18, "„Kommt alle!“ …"),
    ("„Kommt!“ rief er laut durch alle Gassen", 20, "„Kommt!“ rief er …"),
    ("Brot am Montag\nSemmeln am Dienstag", 24, "Brot am Montag …"),
    ("Donaudampfschiffahrt", 10, "Donaudam…"),
    ("A Donaudampfschiffahrt", 10, "A Donaud…"),
    ("Siehe https://muster.de/brot", 20, "Siehe …"),
    ("Siehe (https://muster.de/brot)", 20, "Siehe …"),
    ("https://muster.de/brot", 20, "…"),
    ("Neu #Donaudampfschiffahrt", 14, "Neu …"),
    ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 20, "👩‍👩‍👧‍👦…"),
    ("Frisches Brot", 2, ""),
    ("Frisches Brot", 0, ""),
    ("", 0, ""),
  ])
  func `ends with a sentence, else with a word`(text: String, length: Int, shortened: String) {
    #expect(Self.limit(length).shortened(text) == shortened)
  }

  @Test func `leaves room for what follows`() {
    let text = "Frisches Brot und Semmeln"
    #expect(Self.limit(30).shortened(text, leaving: 5) == text)
    #expect(Self.limit(30).shortened(text, leaving: 6) == "Frisches Brot und …")
    #expect(Self.limit(30).shortened(text, leaving: 31) == "")
  }

  @Test func `counts on X as X does, the ellipsis 2`() {
    let address = "https://muster.de/" + String(repeating: "a", count: 200)
    let text = "Brot €€€ " + address + " täglich frisch"
    #expect(Self.limit(40, .weighted).shortened(text) == "Brot €€€ " + address + " …")
    #expect(Self.limit(36, .weighted).shortened(text) == "Brot €€€ …")
    let full = String(repeating: "ä", count: 280)
    #expect(Self.limit(280, .weighted).shortened(full) == full)
    let more = Self.limit(280, .weighted).shortened(full + "ä")
    #expect(more == full.dropLast(3) + "…" && more.weightedLength == 279)
  }

  private static let pieces = [
    "Brot ", "Satz. ", "z.B. ", " ", "\n", "\r\n", "🎉", "👩‍👩‍👧‍👦", "🇦🇹", "muster.de", "x.com?y=", ".de",
    "https://muster.de/a_(b)", "#Fest", "#", "#über_2 ", "e\u{301}", "\u{301}", "漢字", "。", "€",
    ", ",
    "!", "@", "-", "/", "1\u{FE0F}\u{20E3}", "(", "„", "“ ", "–", "\u{200D}", "\u{FE0F}", "http://",
    "xn--", "&#c",
  ]

  @Test(arguments: [TextCounting.weighted, .utf16])
  func `fits, begins like the text and is left alone the second time`(
    counting: TextCounting
  ) throws {
    var random = SeededNumbers(seed: 280)
    for _ in 0..<600 {
      let count = Int.random(in: 1...40, using: &random)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      let limit = Self.limit(.random(in: 0...60, using: &random), counting)
      let reserve = Int.random(in: 0...9, using: &random)
      let short = limit.shortened(text, leaving: reserve)
      #expect(counting.length(of: short) <= max(0, limit.length - reserve))
      #expect(limit.shortened(short, leaving: reserve) == short)
      guard short != text, !short.isEmpty else { continue }
      let kept = short.dropLast(short.hasSuffix(" …") ? 2 : 1)
      let end = text.index(text.startIndex, offsetBy: kept.count)
      #expect(text[..<end] == kept)
      let entities = text.webLinks + text.hashtags
      #expect(!entities.contains { $0.lowerBound < end && end < $0.upperBound })
    }
  }

  @Test(arguments: [
    "Morgen ist Markttag. ", "a", "漢", "e\u{301}", "\u{301}", "muster.de ", "a.de_", "#a", "#tag ",
    " ", ". ", "“",
  ])
  func `a hundred thousand characters are shortened`(pattern: String) {
    let text = String(repeating: pattern, count: 100_000 / pattern.utf16.count)
    for limit in [Self.limit(280, .weighted), Self.limit(3000)] {
      #expect(limit.counting.length(of: limit.shortened(text)) <= limit.length)
    }
  }
}
