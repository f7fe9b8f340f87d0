import Actions
import Evaluation
import Foundation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What a page's posts teach, from an import to the answer.
@Suite struct LearnTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  private func plan() throws -> OpenPlan { try firm.plan(at: "2026-11-02T08:00") }

  /// Takes in a page with so many posts, one a day; pictures bring more than twice as much.
  private func importPage(posts: Int) throws {
    var numbers = SeededNumbers(seed: 5)
    let first: Instant = "2026-02-02T08:00:00Z"
    var rows = ["network,externalId,publishedAt,text,format,observedAt,reactions,comments,shares"]
    for number in 1...posts {
      let published = first.adding(seconds: number * 86_400)
      let format = ["text", "image", "link"][number % 3]
      let chance = (0..<6).reduce(0.0) { sum, _ in sum + Double.random(in: 0..<1, using: &numbers) }
      let reactions = Int(pow(2.2, chance) * (format == "image" ? 9 : 4))
      rows.append(
        [
          "facebook", "\(9_000 + number)", "\(published)", "Post \(number)", format,
          "\(published.adding(seconds: 10 * 86_400))", "\(reactions)", "1", "0",
        ].joined(separator: ","))
    }
    let file = try firm.folder.write(rows.joined(separator: "\n"), to: "page.csv")
    var request = ImportRequest([file])
    request.adopts = true
    let imported = try plan().importFiles(request) { _, _ in { _ in } }.report.report
    #expect(imported.files[0].adopted == posts)
  }

  private func question(
    _ subject: LearnQuestion.Subject, in report: LearnReport
  ) throws -> LearnQuestion {
    try #require(report.questions.first { $0.question == subject })
  }

  @Test func `twelve posts are eight too few`() throws {
    try importPage(posts: 12)
    let report = try plan().learn(nil, network: nil, campaign: nil)
    let format = try question(.format, in: report)
    #expect(format.verdict == .tooLittleData && format.posts == 12 && format.missing == 8)
    #expect(format.network == .facebook && format.metric == .interactions)
  }

  @Test func `two hundred posts give an answer, the same at every look`() throws {
    try importPage(posts: 200)
    let report = try plan().learn(nil, network: nil, campaign: nil)
    let format = try question(.format, in: report)
    #expect(format.verdict == .supported && format.missing == 0)
    let image = try #require(format.groups.first { $0.value == "image" })
    #expect(image.verdict == .supported)
    #expect(try #require(image.factor) > 1.2)
    #expect(
      try question(.weekday, in: report).groups.map(\.value) == [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
      ])
    #expect(try plan().learn(nil, network: nil, campaign: nil) == report)
    let comments = try plan().learn(.comments, network: nil, campaign: nil)
    #expect(comments.questions.allSatisfy { $0.verdict != .supported })
  }

  @Test func `refuses what single posts do not have`() throws {
    #expect(throws: MetricError.notOfPosts(.followers)) {
      try plan().learn(.followers, network: nil, campaign: nil)
    }
  }

  @Test func `says nothing where nothing was measured`() throws {
    #expect(try plan().learn(nil, network: nil, campaign: nil).questions.isEmpty)
  }
}
