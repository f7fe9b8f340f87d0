import Testing

@testable import Rendering

/// The expected columns are those of PyPI's wcwidth 0.7.0 (Unicode 16), but for scripts whose
/// letters join, where terminals differ.
@Suite struct DisplayWidthTests {
  static let widths: [(String, Int)] = [
    ("Brot", 4), ("Bärlauch", 8), ("e\u{301}tude", 5), ("日本語", 6), ("한국어", 6), ("ｆｕｌｌ", 8),
    ("🥖", 2), ("🌱", 2), ("👩🏽‍🍳", 2), ("👨‍👩‍👧", 2), ("🇩🇪", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("☕", 2),
    ("✓", 1), ("×", 1), ("…", 1), ("–", 1), ("„“", 2), ("€", 1), ("①", 1), ("a\u{200B}b", 2),
    ("Łódź", 4), ("ß", 1), ("Ω", 1), ("й", 1), ("ع", 1), ("ไทย", 3), ("☀\u{FE0F}", 2), ("☀", 1),
    ("⌚", 2), ("1\u{FE0F}\u{20E3}", 2), ("𝗡𝗲𝘂", 3), ("⭐", 2), ("⚠\u{FE0F}", 2), ("⚠", 1), ("", 0),
  ]

  @Test(arguments: widths)
  func `knows how many columns a text takes`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: widths.map(\.0), [1, 2, 3, 5, 20])
  func `fits a text into exactly so many columns`(text: String, width: Int) {
    #expect(text.fitted(to: width).displayWidth == width)
    #expect(text.fitted(to: width, .right).displayWidth == width)
    #expect(text.truncated(to: width).displayWidth <= width)
  }

  @Test func `shows what was cut off, and cuts nothing that fits`() {
    #expect("Dinkelbrot".truncated(to: 10) == "Dinkelbrot")
    #expect("Dinkelbrot".truncated(to: 7) == "Dinkel…")
    #expect("日本語".truncated(to: 4) == "日…")
    #expect("ab cd".truncated(to: 4) == "ab…")
  }

  @Test func `breaks lines at blanks and keeps line feeds`() {
    #expect("eins zwei drei".wrapped(to: 9) == ["eins zwei", "drei"])
    #expect("eins\n\nzwei".wrapped(to: 9) == ["eins", "", "zwei"])
    #expect("Spanne 58 %, 8".wrapped(to: 10) == ["Spanne", "58 %, 8"])
    #expect("Donaudampfschiff".wrapped(to: 5) == ["Donaudampfschiff"])
  }
}
