import Planning
import Testing

@testable import Rendering

@Suite struct NumberTests {
  let german = TextWriter(language: .german, isColoured: false, width: 80)
  let english = TextWriter(language: .english, isColoured: false, width: 80)

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"),
    (1_234_567, "1.234.567", "1,234,567"),
    (-1234, "−1.234", "−1,234"),
  ])
  func `groups thousands`(number: Int, de: String, en: String) {
    #expect(german.number(number) == de)
    #expect(english.number(number) == en)
  }

  @Test(arguments: [
    (0.0, "0", "0"), (285.714, "285,7", "285.7"), (1234.5, "1.234,5", "1,234.5"), (2.0, "2", "2"),
    (-0.04, "0", "0"), (0.96, "1", "1"), (Double.nan, "–", "–"), (1e300, "–", "–"),
  ])
  func `writes decimals, and none where there are none`(number: Double, de: String, en: String) {
    #expect(german.number(number, decimals: 1) == de)
    #expect(english.number(number, decimals: 1) == en)
  }

  @Test func `writes money, shares and times`() {
    #expect(german.money(49_950, "EUR") == "499,50 EUR")
    #expect(english.money(123_400_005, "CHF") == "1,234,000.05 CHF")
    #expect(german.percent(0.0256) == "2,56 %")
    #expect(english.percent(0.5) == "50%")
    #expect(german.duration(150) == "2 h 30 min")
    #expect(german.duration(45) == "45 min")
    #expect(german.duration(120) == "2 h")
  }

  @Test(arguments: [
    ("2026-03-02", "2026-03-08", "2.–8. März 2026", "2–8 March 2026"),
    ("2026-03-30", "2026-04-05", "30. März – 5. April 2026", "30 March – 5 April 2026"),
    (
      "2026-12-28", "2027-01-03", "28. Dezember 2026 – 3. Januar 2027",
      "28 December 2026 – 3 January 2027"
    ),
  ])
  func `writes a span with each word once`(from: String, to: String, de: String, en: String) throws
  {
    let (from, to) = (try #require(Day(from)), try #require(Day(to)))
    #expect(german.span(from, to) == de)
    #expect(english.span(from, to) == en)
  }
}
