import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct TrendTextTests {
  private func text(
    _ report: TrendReport, _ language: Language, width: Int = 80
  ) -> String {
    TextWriter(language: language, isColoured: false, width: width).trend(report)
  }

  @Test func `says the verdict first, then the sums that it rests on`() throws {
    let report = try TrendSampleReport.blocks(TrendSampleReport.rising)
    #expect(
      text(report, .english)
        == """
        Link clicks
        as of 20 Jul 2026 · numbers of 5 January – 19 July 2026

        Supported: an upward trend in link clicks, +3.3 per four weeks (range +2 to +4;
        7 blocks, 5 Jan – 19 Jul 2026; p = 0.011).
        Based on daily numbers (Facebook).

        Each four weeks
          5 Jan – 1 Feb 2026    18  ▃
          2 Feb – 1 Mar 2026    22  ▃
          2 Mar – 29 Mar 2026   19  ▃
          30 Mar – 26 Apr 2026  27  ▅
          27 Apr – 24 May 2026  31  ▇
          25 May – 21 Jun 2026  30  ▅
          22 Jun – 19 Jul 2026  38  ▇

          The last  now  four weeks ago
          28 days    38              30
          91 days    99              88
        """)
  }

  @Test(
    arguments: [
      (
        [1, 2, 3], Language.english,
        "Too little data: link clicks, 3 of 5 blocks of four weeks. If nothing is missing, enough on 25 May 2026."
      ),
      (
        [1, 2, 3], .german,
        "Zu wenig Daten: Linkklicks, 3 von 5 Blöcken zu vier Wochen. Wenn nichts fehlt, genug ab 25.5.2026."
      ),
      (
        [1, 5, 2, 4, 3], .english,
        "No difference visible between 5 blocks of four weeks in link clicks (5 Jan – 24 May 2026; p = 0.817). That is not proof that there is none."
      ),
      (
        [1, 5, 2, 4, 3], .german,
        "Kein Unterschied erkennbar zwischen 5 Blöcken zu vier Wochen bei Linkklicks (5.1.–24.5.2026; p = 0,817). Das beweist nicht, dass es keinen gibt."
      ),
      (
        [5, 4, 2, 3, 1], .german,
        "Hinweis: Abwärtstrend bei Linkklicks, −1 pro vier Wochen (Spanne −2 bis −0,5; 5 Blöcke, 5.1.–24.5.2026; p = 0,083). Weiter messen: Der nächste Block ist am 22.6.2026 voll."
      ),
      (
        [], .german,
        "Zu wenig Daten: Linkklicks, noch nichts zu vergleichen. Wenn Sie jetzt zu messen beginnen, genug ab 26.5.2026. (measure)"
      ),
    ] as [([Int?], Language, String)])
  func `words each verdict`(sums: [Int?], language: Language, words: String) throws {
    let report = try TrendSampleReport.blocks(sums)
    #expect(text(report, language, width: 1000).contains("\n" + words + "\n") || sums.isEmpty)
    #expect(text(report, language, width: 1000).contains(words))
  }

  @Test func `an unknown block is a dash without a bar, and is told of`() throws {
    let report = try TrendSampleReport.blocks([9, nil, 1, 2])
    let shown = text(report, .german)
    #expect(shown.contains("  2.2.–1.3.2026    –\n"))
    #expect(shown.contains("Bei 1 von 4 Blöcken fehlen Zahlen"))
  }

  @Test func `of two years it shows one`() throws {
    let report = try TrendSampleReport.blocks((1...20).map(\.self))
    #expect(text(report, .english).contains("7 earlier ones are not shown. (showAll)"))
  }

  @Test func `says whether the campaign changed it`() throws {
    let report = try TrendSampleReport.campaign(
      before: (0..<36).map { 10 + $0 % 3 }, after: Array(repeating: 40, count: 8))
    let shown = text(report, .german, width: 1000)
    #expect(shown.contains("Hat „Ostern <b>“ etwas verändert?"))
    #expect(
      shown.contains(
        "Belegt: bei Linkklicks 260 % mehr in den 8 Wochen ab 2.11.2026 als in den 8 davor (p = 0,045)."
      ))
    #expect(shown.contains("An 0 von 21 Scheinterminen war der Sprung so groß."))
    #expect(shown.contains("320 am 27.12.2026, Ziel 400 bis 27.12.2026"))
    #expect(
      text(report, .english).contains("At 0 of 21 placebo dates was the jump as large."))
  }

  @Test func `what cannot be tested is only described`() throws {
    let short = try TrendSampleReport.campaign(before: [10, 11, 12], after: [20, 22])
    #expect(
      text(short, .english, width: 1000).contains(
        """
        Not testable: too little history, 3 of 26 weeks before the start. (importOlderNumbers)
          Middle week: before 11, since then 21 (shift +10); that proves nothing.
        """))
    let early = try TrendSampleReport.campaign(
      before: Array(repeating: 9, count: 40), after: [20])
    #expect(
      text(early, .german, width: 1000).contains(
        "Noch nicht prüfbar: Es braucht 8 Wochen nach dem Start. Frühestens am 28.12.2026."))
  }

  @Test(arguments: [40, 60, 80], Language.allCases)
  func `keeps to its columns`(width: Int, language: Language) throws {
    for report in [
      try TrendSampleReport.blocks([9, nil] + TrendSampleReport.rising),
      try TrendSampleReport.campaign(
        before: (0..<30).map { 5 * $0 }, after: [50, 60, 70, 80, 90, 100, 110, 120]),
    ] {
      for line in text(report, language, width: width).split(separator: "\n") {
        #expect(line.displayWidth <= width, "\(line)")
      }
    }
  }

  @Test(arguments: [(0, "▁"), (1, "▁"), (20, "▂"), (59, "▃"), (60, "▅"), (100, "▇"), (-3, "▁")])
  func `a bar is one of five heights`(value: Int, bar: String) {
    let writer = TextWriter(language: .german, isColoured: false, width: 80)
    #expect(writer.bar(Double(value), of: 100) == bar)
    #expect(writer.bar(Double(value), of: 0) == "▁")
  }
}
