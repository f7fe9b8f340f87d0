import Foundation
import Testing

/// A verdict, from the commands that a person types.
@Suite struct GoalStatusTests {
  @Test func `is told with its reason`() async throws {
    let takt = try await Takt.running(language: "de")
    defer { takt.remove() }
    let asked = "2026-03-20T08:00"
    try await takt.ok("goal", "add", "Spring", "leads", "40", "--start-value", "unknown")
    try await takt.ok("log", "campaign", "Spring", "leads=40", "--at", asked, now: asked)
    let goal = try await takt.ok("review", "Spring", "--json", now: asked).json()["goals"][1]
    #expect(goal["status"].text == "met" && goal["turn"].isNull)
    for (language, reason) in [("de", "40 von 40."), ("en", "40 of 40.")] {
      let page = try await takt.ok("review", "Spring", now: asked, language: language)
      let lines = page.output.split(separator: "\n")
      #expect(lines.contains { $0.hasSuffix("  \(reason)") }, "\(page.output)")
    }
  }

  @Test func `without a goal there is nothing to judge`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let overview = try await takt.ok("review").output
    #expect(overview.contains("no goal"))
    #expect(try await takt.ok("review", "Spring").output.contains("takt goal suggest Spring"))
  }
}
