import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct TodayPageTests {
  @Test(arguments: Language.allCases)
  func `shows what is due as it will look, and no command`(language: Language) throws {
    let posts = [
      MeasuredPost(post: try Sample.post(1, plannedAt: "2026-03-02T09:00"), readings: [:]),
      MeasuredPost(
        post: try Sample.post(2, text: "Zopf & Brot", plannedAt: "2026-03-03T18:00"), readings: [:]),
      MeasuredPost(post: try Sample.post(3, plannedAt: "2026-03-05T09:00"), readings: [:]),
      try Sample.measured(4, publishedAt: "2026-02-03T08:00:00Z"),
      try Sample.measured(5, publishedAt: "2026-03-03T05:00:00Z"),
    ]
    let feedback = try Feedback(
      id: ID(1), on: nil, day: "2026-03-02", tone: .neutral, text: "Auch am Sonntag?",
      followUp: .open)
    let report = TodayReport(
      posts: posts, feedback: [feedback], now: "2026-03-03T08:00:00Z", in: .berlin)
    let writer = PageWriter(language: language, plan: "Morgenrot", currency: "EUR")
    let page = try Markup.read(writer.today(report))
    page.expectReadable()
    let titles = page.all("h2").map(\.text)
    #expect(
      titles == [
        writer.lateTitle, writer.dueTitle, writer.measureNow, writer.toAnswerTitle,
        writer.publishedTodayTitle,
      ])
    #expect(page.all("article").compactMap { $0.attributes["id"] } == ["post-1", "post-2"])
    #expect(page.wholeText.contains("Auch am Sonntag?"))
    #expect(page.all("code").isEmpty && !page.wholeText.contains("(publish"))
  }

  @Test func `a day without work says so`() throws {
    let report = TodayReport(posts: [], now: "2026-03-03T08:00:00Z", in: .berlin)
    let writer = PageWriter(language: .german, plan: "Morgenrot", currency: "EUR")
    #expect(try Markup.read(writer.today(report)).wholeText.contains("Heute ist nichts zu tun."))
  }
}
