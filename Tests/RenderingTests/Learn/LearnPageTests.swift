import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

@Suite struct LearnPageTests {
  /// A page whose pictures bring three times as much.
  private func report(posts: Int) throws -> LearnReport {
    var numbers = SeededNumbers(seed: 2)
    let channel = try Sample.channel()
    let posts = try (1...posts).map { number in
      let out = Instant.epoch.adding(seconds: number * 86_400)
      let isImage = number.isMultiple(of: 2)
      let measured = try Sample.measured(
        number, on: channel, publishedAt: out,
        [.linkClicks: Int.random(in: 20...60, using: &numbers) * (isImage ? 3 : 1)])
      var post = measured.post
      post.format = isImage ? .image : .text
      return MeasuredPost(post: post, readings: measured.readings)
    }
    let learning = Learning(
      posts, efforts: [], goals: [], shuffles: 199, at: "1971-01-01T00:00:00Z", in: .berlin)
    return LearnReport(learning, asOf: "1971-01-01")
  }

  private func page(_ report: LearnReport) throws -> Markup {
    let writer = PageWriter(language: .german, plan: "Morgenrot", currency: "EUR")
    return try Markup.read(writer.learn(report))
  }

  @Test func `draws what can be told, and says the rest`() throws {
    let page = try page(report(posts: 60))
    #expect(page.all("figure").count == 1, "weekday and part of the day tell nothing")
    #expect(page.wholeText.contains("Belegt: Bild"))
    #expect(page.wholeText.contains("wie üblich"))
    #expect(page.all("details").allSatisfy { !$0.wholeText.contains("Median") })
  }

  @Test func `without enough posts there is no picture`() throws {
    let page = try page(report(posts: 12))
    #expect(page.all("figure").isEmpty)
    #expect(page.wholeText.contains("12 von 20 Beiträgen"))
  }

  @Test func `without any number it says where to begin`() throws {
    let none = Learning([], efforts: [], goals: [], at: .epoch, in: .berlin)
    #expect(try page(LearnReport(none, asOf: "1971-01-01")).wholeText.contains("(measure)"))
  }
}
