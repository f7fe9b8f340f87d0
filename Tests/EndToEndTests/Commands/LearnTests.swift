import Foundation
import TestSupport
import Testing

/// What a page's posts teach, from an import to the answer.
@Suite struct LearnTests {
  /// A page with so many posts, one a day; pictures bring more than twice as much.
  private func page(posts: Int, language: String = "en") async throws -> Takt {
    let takt = try await Takt.prepared(language: language, now: "2026-11-02T08:00")
    var numbers = SeededNumbers(seed: 5)
    let calendar = Calendar(identifier: .iso8601)
    let first = try #require(ISO8601DateFormatter().date(from: "2026-02-02T08:00:00Z"))
    var rows = ["network,externalId,publishedAt,text,format,observedAt,reactions,comments,shares"]
    for number in 1...posts {
      let day = try #require(calendar.date(byAdding: .day, value: number, to: first))
      let format = ["text", "image", "link"][number % 3]
      let chance = (0..<6).reduce(0.0) { sum, _ in sum + Double.random(in: 0..<1, using: &numbers) }
      let reactions = Int(pow(2.2, chance) * (format == "image" ? 9 : 4))
      rows.append(
        [
          "facebook", "\(9_000 + number)", day.ISO8601Format(), "Post \(number)", format,
          day.addingTimeInterval(10 * 86_400).ISO8601Format(), "\(reactions)", "1", "0",
        ].joined(separator: ","))
    }
    let file = takt.folder.appendingPathComponent("page.csv")
    try rows.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    try await takt.ok("import", file.path, "--adopt")
    return takt
  }

  @Test func `twelve posts are eight too few`() async throws {
    let takt = try await page(posts: 12)
    defer { takt.remove() }
    let questions = try await takt.ok("learn", "--json").json()["questions"].list
    let format = try #require(questions.first { $0["question"].text == "format" })
    #expect(format["verdict"].text == "tooLittleData")
    #expect(format["network"].text == "facebook" && format["metric"].text == "interactions")
    let english = try await takt.ok("learn").output
    #expect(english.contains("12 of 20 posts, 8 more posts needed"))
    let german = try await takt.ok("learn", language: "de").output
    #expect(german.contains("12 von 20 Beiträgen. Es fehlen noch 8 Beiträge."))
  }

  @Test func `two hundred posts give an answer`() async throws {
    let takt = try await page(posts: 200)
    defer { takt.remove() }
    #expect(try await takt.ok("learn").output.contains("Supported: image"))
  }

  @Test func `refuses what single posts do not have`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let run = try await takt.run("learn", "--metric", "followers", "--json")
    #expect(run.status == 65 && run.code == "metric.notOfPosts")
    #expect(try await takt.ok("learn").output.contains("Nothing measured yet"))
  }
}
