import Testing

@testable import Planning

@Suite struct WeightedLengthTests {
  @Test(arguments: [
    ("", 0),
    ("Morgen ist Markttag.", 20),
    ("Größe, Öl, Übermaß", 18),
    ("„Frisch“, ‚fein‘ – und 5° kühl", 30),
    ("Привет, Γειά", 12),
    ("Zeile\nZeile", 11),
  ])
  func `letters of European scripts count 1`(text: String, length: Int) {
    #expect(text.weightedLength == length)
  }

  @Test(arguments: ["€", "…", "•", "→", "©", "®", "™", "☕", "茶", "ｱ", "𝒜"])
  func `other signs count 2`(sign: String) {
    #expect(sign.weightedLength == 2)
    #expect("Ab \(sign) heute".weightedLength == 11)
  }

  @Test(arguments: [
    ("e\u{301}", 1), ("Cafe\u{301}", 4), ("U\u{308}bung", 5), ("\u{1112}\u{1161}\u{11AB}", 2),
    (String(repeating: "u\u{308}", count: 280), 280),
  ])
  func `a decomposed text counts like a composed one`(text: String, length: Int) {
    #expect(text.weightedLength == length)
  }

  @Test(arguments: [
    "🎉", "☀️", "☀", "⚡️", "©️", "🙋🏽", "🤹🏾‍♀️", "👩‍👩‍👧‍👦", "👩🏻‍❤️‍💋‍👨🏿", "🏳️‍🌈",
    "🇦🇹", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "3️⃣", "#️⃣", "7\u{20E3}", "🏽",
  ])
  func `an emoji counts 2 however it is put together`(emoji: String) {
    #expect(emoji.weightedLength == 2)
    #expect("Fest \(emoji)\(emoji)!".weightedLength == 10)
  }

  @Test(arguments: [
    ("😀🏽", 4),  // no skin to tone
    ("✅\u{FE0F}", 4),  // never text
    ("☀\u{FE0E}", 4),  // text on purpose
    ("👩\u{200D}", 3),  // joined to nothing
    ("😀\u{301}", 3),  // one Character, two signs
    ("🇩🇪🇦🇹", 4),
    ("🇩", 2),
    ("\u{1F3F4}\u{E0067}", 4),  // tags without their end
    ("12#", 3),
  ])
  func `what is no sequence counts sign by sign`(text: String, length: Int) {
    #expect(text.weightedLength == length)
  }

  @Test(arguments: [
    "https://muster-laden.de", "http://muster-laden.de/", "HTTPS://Muster-Laden.DE", "muster.de",
    "laden.wien", "käse.example.ch", "https://例え.テスト.jp", "unter_seite.muster.at/a_b",
    "https://muster.de:8080/pfad?a=1&b=2",
    "https://muster.de/" + String(repeating: "lang/", count: 60),
    "https://de.wikipedia.org/wiki/Linz_(Donau)", "muster.de/(a(b)c)", "muster.de/Жук",
    "muster.de?woche=31", "xn--mnchen-3ya.de", "https://muster.xn--vermgensberatung-pwb",
    "https://t.co/Ab12?amp=1",
  ])
  func `an address counts 23 whatever its length`(address: String) {
    #expect(address.weightedLength == 23)
    #expect("Mehr: \(address)".weightedLength == 29)
    #expect("(\(address)), \(address)!\n„\(address)“".weightedLength == 3 * 23 + 8)
  }

  @Test(arguments: [
    "@muster.de", "#muster.de", "$muster.de", "post@muster.de", "-muster.de", "_muster.de",
    ".muster.de", "/muster.de", "muster.de@", "muster.de-", "muster.deponie", "datei.tar.bz2",
    "z.B.", "muster", "https://muster", "https://muster_laden.de", "https://-muster.de",
    "muster-.de", "例え.jp", "@https://muster.de", "1.000", "a..de",
    String(repeating: "m", count: 64) + ".de",
    "https://t.co/" + String(repeating: "a", count: 41),
  ])
  func `what is no address counts letter by letter`(text: String) {
    #expect(text.webLinks.isEmpty)
  }

  @Test(arguments: [
    ("Auf muster.de.", ["muster.de"]),
    ("Auf muster.de/fest, dann …", ["muster.de/fest"]),
    ("muster.de/fest... und mehr", ["muster.de/fest"]),
    ("(siehe https://muster.de/a)", ["https://muster.de/a"]),
    ("muster.de/a_(b", ["muster.de/a_"]),
    ("Ja?muster.de?!", ["muster.de"]),
    ("https://t.co/Ab12's", ["https://t.co/Ab12"]),
    ("muster.de und muster.at/x, muster.ch", ["muster.de", "muster.at/x", "muster.ch"]),
    ("見てmuster.comです", ["muster.com"]),
    ("🎉muster.de🎉", ["muster.de"]),
    ("www.muster.de.unbekannt", ["www.muster.de"]),
    ("https://a.de?ziel=https://b.de", ["https://a.de?ziel=https://b.de"]),
    ("#Frühling.In Kürze", ["hling.In"]),  // X's own mistake: a missing blank costs letters
  ])
  func `an address ends where X ends it`(text: String, links: [String]) {
    #expect(text.webLinks.map { String(text[$0]) } == links)
  }

  @Test func `a post of 280 characters is just full`() {
    let text = String(repeating: "ö", count: 280 - 1 - 2 - 1 - 23) + " 🍂 https://muster.de/herbst"
    #expect(text.weightedLength == 280)
  }

  @Test(arguments: [
    "a.", "a.de_", "é.é", "http://a.", "https://muster.de/(", "((a)", "xn--a.", "漢.",
    "\u{1F3F4}\u{E0067}", "e\u{301}", "\u{301}\u{323}",
  ])
  func `a hundred thousand hostile bytes are counted`(pattern: String) {
    let text = String(repeating: pattern, count: 100_000 / pattern.utf8.count)
    #expect(text.weightedLength > 0)
  }
}
