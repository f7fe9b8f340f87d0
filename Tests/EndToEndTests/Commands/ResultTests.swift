import Foundation
import Testing

/// Publishing, effort, logging and the review that rests on them.
@Suite struct ResultTests {
  @Test func `hands over the text and records what went out`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok(
      "post", "add", "Neu & frisch", "--on", "x", "--at", "tue 9:00", "--link",
      "https://example.org/a?b=c")
    let tried = try await takt.ok("publish", "1", "--dry-run")
    #expect(tried.output.contains("Neu & frisch\n\nhttps://example.org/a?b=c"))
    #expect(
      tried.output.contains(
        "https://x.com/intent/tweet?text=Neu%20%26%20frisch&url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc"
      ))
    let run = try await takt.ok(
      "publish", "1", "--at", "yesterday 9:00", "--minutes", "25", "--url",
      "https://x.com/a/status/1",
      "--json")
    let post = try run.json()["changed"][0]
    #expect(post["status"].text == "published")
    #expect(post["publishedAt"].text == "2026-03-02T08:00:00Z")
    #expect(post["plannedAt"].text == "2026-03-10T09:00")
    #expect(post["url"].text == "https://x.com/a/status/1")
    let effort = try await takt.ok("effort", "list", "--json").json()[0]
    #expect(effort["minutes"].int == 25 && effort["day"].text == "2026-03-02")
  }

  @Test func `a measured zero is a number, what was not measured has no key`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "tue 9:00")
    try await takt.ok("publish", "1", "--at", "today 7:00")
    try await takt.ok("log", "1", "comments=0", "reach=40")
    let metrics = try await takt.ok("post", "show", "1", "--json").json()["metrics"]
    #expect(metrics.keys == ["comments", "reach"])
    #expect(metrics["comments"]["value"].int == 0)
    #expect(metrics["comments"]["source"].text == "manual")
    #expect(metrics["comments"]["observedAt"].text == "2026-03-03T07:00:00Z")
  }

  @Test func `says when nothing was measured what to do`() async throws {
    let takt = try await Takt.running(language: "de")
    defer { takt.remove() }
    #expect(try await takt.ok("review", "Spring").output.contains("noch nicht begonnen"))
    try await takt.ok(
      "post", "add", "Hi", "--on", "facebook", "--at", "tue 9:00", "--campaign", "Spring")
    try await takt.ok("publish", "1", "--at", "today 7:00")
    let review = try await takt.ok("review", "Spring").output
    #expect(review.contains("nicht messbar") && review.contains("takt log"))
    #expect(!review.contains("0 von"))
    #expect(try await takt.ok("review", language: "en").output.contains("not measurable"))
    let goal = try await takt.ok("review", "Spring", "--json").json()["goals"][0]
    #expect(goal["status"].text == "notMeasured" && goal["actual"].isNull)
  }

  @Test func `scripts see by the exit code that something is wrong`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    #expect(try await takt.run("check").status == 0)
    try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "today 9:00")
    #expect(try await takt.run("today", "--check").status == 0)
    let late = "2026-03-03T09:01"
    #expect(try await takt.run("today", "--check", now: late).status == 1)
    let run = try await takt.run("check", "--json", now: late)
    #expect(run.status == 1)
    let rules = try run.json()["findings"].list.compactMap { $0["rule"].text }
    #expect(rules.contains("time.past"))
    #expect(try await takt.run("check", "status:approved", now: late).status == 0)
  }
}
