import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct TrendPageTests {
  private func page(_ report: TrendReport, _ language: Language) throws -> Markup {
    let writer = PageWriter(language: language, plan: "Morgenrot", currency: "EUR")
    return try Markup.read(writer.trend(report))
  }

  @Test(arguments: Language.allCases)
  func `shows what the terminal shows, with pictures`(language: Language) throws {
    let report = try TrendSampleReport.campaign(
      before: (0..<36).map { 10 + $0 % 3 }, after: Array(repeating: 40, count: 8))
    let page = try page(report, language)
    page.expectReadable()
    #expect(page.all("figure").count == 3)
    let shown = page.wholeText
    let text = TextWriter(language: language, isColoured: false, width: 1000)
    #expect(shown.contains(text.verdict(of: report)))
    let change = try #require(report.change)
    #expect(shown.contains(text.changeTitle(change)))
    for (words, _) in text.changeWords(change, report) { #expect(shown.contains(words)) }
  }

  @Test(arguments: [[], [3], [3, nil, 4]] as [[Int?]])
  func `little data make a page without pictures`(sums: [Int?]) throws {
    let page = try page(TrendSampleReport.blocks(sums), .german)
    page.expectReadable()
    #expect(page.wholeText.contains("Zu wenig Daten"))
  }
}
