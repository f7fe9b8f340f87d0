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
    #expect(try await takt.sql("SELECT minutes, day FROM effort") == "25|2026-03-02\n")
    #expect(try await takt.run("publish", "1", "--json").code == "post.published")
  }

  @Test func `keeps a total, and adds to the last one`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("log", "campaign", "Spring", "leads=2")
    try await takt.ok("log", "campaign", "Spring", "leads=+3", now: "2026-03-05T08:00")
    #expect(try await takt.sql("SELECT value FROM measurement ORDER BY id") == "2\n5\n")
    try await takt.ok("log", "channel", "facebook", "followers=1.204")
    #expect(try await takt.sql("SELECT value FROM measurement WHERE channel NOT NULL") == "1204\n")
    let early = try await takt.run("log", "channel", "facebook", "leads=1", "--json")
    #expect(early.code == "metric.notOffered")
  }

  @Test func `a measured zero is a number, what was not measured has no key`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok(
      "post", "add", "Hi", "--on", "facebook", "--at", "tue 9:00", "--campaign", "Spring")
    #expect(try await takt.run("log", "1", "reach=3", "--json").code == "post.notPublished")
    try await takt.ok("publish", "1", "--at", "today 7:00")
    try await takt.ok("log", "1", "comments=0", "reach=40")
    let metrics = try await takt.ok("post", "show", "1", "--json").json()["metrics"]
    #expect(metrics.keys == ["comments", "reach"])
    #expect(metrics["comments"]["value"].int == 0)
    #expect(metrics["comments"]["source"].text == "manual")
    #expect(metrics["comments"]["observedAt"].text == "2026-03-03T07:00:00Z")
    #expect(try await takt.run("log", "1", "interactions=3", "--json").code == "metric.derived")
  }

  @Test func `believes no numbers from before the day of publication`() async throws {
    let takt = try await Takt.running(language: "de")
    defer { takt.remove() }
    try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "heute 9:00")
    try await takt.ok("publish", "1", "--at", "heute 7:00")
    let run = try await takt.run("log", "1", "reach=3", "--at", "gestern 18:00")
    #expect(run.status == 65 && run.errors.contains("Beitrag 1 erschien erst am"))
    let early = try await takt.run("log", "1", "reach=3", "--at", "2025-05-05", "--json")
    #expect(early.code == "date.beforePublication")
    try await takt.ok("log", "1", "reach=3", "--at", "heute 6:00")
  }

  @Test func `judges a goal by what was measured`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    for day in ["02", "03"] {
      try await takt.ok(
        "post", "add", "Hi", "--on", "facebook", "--at", "2026-03-\(day) 07:00", "--campaign",
        "Spring")
    }
    try await takt.ok("publish", "1", "--at", "2026-03-02 07:00", "--minutes", "30")
    try await takt.ok("publish", "2", "--at", "2026-03-03 07:00")
    try await takt.ok("effort", "add", "Spring", "--money", "20")
    try await takt.ok("config", "set", "hourly-rate", "40")
    func goal(_ now: String) async throws -> JSON {
      try await takt.ok("review", "Spring", "--json", now: now).json()["goals"][0]
    }
    #expect(try await goal("2026-03-12T08:00")["status"].text == "notMeasured")
    try await takt.ok("log", "1", "reach=500", now: "2026-03-12T09:00")
    let half = try await goal("2026-03-27T08:00")
    #expect(half["status"].text == "onTrack" && half["actual"].number == 500)
    #expect(half["coverage"].number == 0.5 && half["costPerResult"].number == 8)
    #expect(try await goal("2026-04-20T08:00")["status"].text == "notJudgeable")
    try await takt.ok("log", "2", "reach=700", now: "2026-03-12T09:00")
    #expect(try await goal("2026-03-27T08:00")["status"].text == "met")
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
  }

  @Test func `a publication recorded by mistake is put right`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "tue 9:00")
    try await takt.ok("publish", "1")
    let later = try await takt.ok("post", "edit", "1", "--published-at", "yesterday 9:00", "--json")
    #expect(try later.json()["changed"][0]["publishedAt"].text == "2026-03-02T08:00:00Z")
    let undone = try await takt.ok("post", "edit", "1", "--published-at", "none", "--json")
    #expect(try undone.json()["changed"][0]["status"].text == "draft")
    #expect(try await takt.run("post", "edit", "1", "--published-at", "none", "--json").status != 0)
  }

  @Test func `the link counts where it is handed over`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let added = try await takt.ok(
      "post", "add", String(repeating: "a", count: 275), "--on", "x", "--at", "tue 9:00", "--link",
      "https://example.org/offer", "--json")
    #expect(try added.json()["changed"][0]["length"].int == 275 + 2 + 23)
    #expect(try added.json()["findings"].list.contains { $0["rule"].text == "text.tooLong" })
  }

  @Test func `counts what comes in on a channel since the start`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok(
      "goal", "add", "Spring", "newFollowers", "20", "--network", "facebook", "--start-value",
      "unknown")
    try await takt.ok("log", "channel", "facebook", "newFollowers=5", now: "2026-02-27T08:00")
    try await takt.ok("log", "channel", "facebook", "newFollowers=17", now: "2026-03-12T08:00")
    let review = try await takt.ok("review", "Spring", "--json", now: "2026-03-13T08:00").json()
    let goal = review["goals"].list.first { $0["metric"].text == "newFollowers" }
    #expect(goal?["actual"].number == 12 && goal?["evidence"].text == "channelTotals")
  }

  @Test func `finds what is wrong, and scripts see it by the exit code`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    #expect(try await takt.run("check").status == 0)
    #expect(try await takt.run("today", "--check").status == 0)
    try await takt.ok(
      "post", "add", "Hi", "--on", "facebook", "--at", "today 7:00", "--campaign", "Spring")
    try await takt.ok(
      "post", "add", "Ho", "--on", "facebook", "--at", "today 7:30", "--campaign", "Spring")
    let run = try await takt.run("check", "--json")
    #expect(run.status == 1)
    let rules = try run.json()["findings"].list.compactMap { $0["rule"].text }
    #expect(Set(rules) == ["time.past", "time.tooClose"])
    #expect(try await takt.run("today", "--check").status == 1)
    #expect(try await takt.run("check", "status:approved").status == 0)
  }
}
