import Foundation
import Testing

/// How numbers move over months, and what lasted of a campaign: as it is told.
@Suite struct TrendTests {
  /// Followers counted weekly from 5 January 2026 on, at each count more of them came in. By the
  /// command only for the first time: it would be a run of the binary for every week.
  private func count(_ takt: Takt, weeks: Int) async throws {
    try await takt.ok("log", "channel", "facebook", "followers=400", now: "2026-01-05T12:00")
    _ = try await takt.sql(
      """
      WITH RECURSIVE week (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM week WHERE n < \(weeks))
      INSERT INTO measurement (channel, metric, share, value, observedAt, change)
      SELECT channel, metric, share, value + n * n, observedAt + n * 604800, change
      FROM measurement, week
      """)
  }

  @Test func `says too little, then a trend of what comes in`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await count(takt, weeks: 20)
    let early = try await takt.ok("trend", now: "2026-01-20T08:00")
    #expect(early.output.contains("Too little data: growth of followers, 0 of 5 blocks"))
    #expect(early.output.contains("enough on 26 May 2026"))
    let run = try await takt.ok("trend", "followers", "--json", now: "2026-05-26T08:00").json()
    #expect(run["metric"].text == "followers" && run["network"].isNull && run["change"].isNull)
    #expect(run["from"].text == "2026-01-06" && run["to"].text == "2026-05-25")
    #expect(run["blocks"].list.map { $0["sum"].number } == [16, 48, 80, 112, 144])
    let german = try await takt.ok("trend", now: "2026-05-26T08:00", language: "de").output
    #expect(german.contains("Belegt: Aufwärtstrend beim Zuwachs (Follower), +32 pro vier Wochen"))
    #expect(german.contains("Eine Followerzahl steigt fast immer"))
    let none = try await takt.ok("trend", "--network", "x", now: "2026-05-26T08:00").output
    #expect(none.contains("nothing to compare yet"))
  }

  @Test func `looks back at a campaign, and today asks for it`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("goal", "add", "Spring", "leads", "20", "--start-value", "unknown")
    try await takt.ok("log", "campaign", "Spring", "leads=12", now: "2026-03-29T18:00")
    let shown = try await takt.ok("today", now: "2026-04-29T08:00", language: "de").output
    #expect(shown.contains("Nachsehen, was blieb: „Spring“, nach 1 Monat"))
    #expect(shown.contains("takt log campaign Spring leads=…"))
    #expect(try await takt.run("today", "--check", now: "2026-04-29T08:00").status == 0)
    try await takt.ok("log", "campaign", "Spring", "leads=15", now: "2026-05-02T08:00")
    let now = "2026-07-01T08:00"
    let run = try await takt.ok("trend", "leads", "--campaign", "Spring", "--json", now: now).json()
    #expect(run["checkUps"].list.map { $0["months"].int } == [0, 1, 3])
    let leads = run["checkUps"].list.map { $0["values"][1]["value"] }
    #expect(leads[0].number == 12 && leads[1].number == 15 && leads[2].isNull)
    let text = try await takt.ok(
      "trend", "leads", "--campaign", "Spring", now: now, language: "de"
    ).output
    #expect(text.contains("Was blieb") && text.contains("15 (2.5.)"))
    #expect(text.contains("Nicht prüfbar: zu wenig Vorgeschichte"))
  }

  @Test(arguments: ["de", "en"])
  func `writes a page that stands alone`(language: String) async throws {
    let takt = try await Takt.running(language: language)
    defer { takt.remove() }
    try await count(takt, weeks: 12)
    let run = try await takt.ok(
      "trend", "followers", "--campaign", "Spring", "--output", "trend.html",
      now: "2026-04-01T08:00")
    #expect(run.output.isEmpty)
    let file = takt.folder.appendingPathComponent("trend.html")
    expectToStandAlone(try String(contentsOf: file, encoding: .utf8))
  }
}
