import Foundation
import Testing

/// How numbers move over months, and what lasted of a campaign.
@Suite struct TrendTests {
  /// Counts followers weekly from 5 January 2026 on, at each count more of them came in.
  private func count(_ takt: Takt, weeks: ClosedRange<Int>) async throws {
    for week in weeks {
      let day = Date(timeIntervalSince1970: 1_767_571_200 + Double(week) * 604_800)
      try await takt.ok(
        "log", "channel", "facebook", "followers=\(400 + week * week)",
        now: day.formatted(.iso8601.year().month().day()) + "T12:00")
    }
  }

  @Test func `says too little, then a trend of what comes in`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await count(takt, weeks: 0...2)
    let early = try await takt.ok("trend", now: "2026-01-20T08:00")
    #expect(early.output.contains("Too little data: growth of followers, 0 of 5 blocks"))
    #expect(early.output.contains("enough on 26 May 2026"))
    try await count(takt, weeks: 3...20)
    let run = try await takt.ok("trend", "followers", "--json", now: "2026-05-26T08:00").json()
    #expect(run["metric"].text == "followers" && run["network"].isNull && run["change"].isNull)
    #expect(run["from"].text == "2026-01-06" && run["to"].text == "2026-05-25")
    #expect(run["blocks"].list.map { $0["sum"].number } == [16, 48, 80, 112, 144])
    #expect(run["trend"]["verdict"].text == "supported" && run["trend"]["slope"].number == 32)
    #expect(run["weeks"][0]["week"].text == "2026-W03" && run["trend"]["s"].int == 10)
    let german = try await takt.ok("trend", now: "2026-05-26T08:00", language: "de").output
    #expect(german.contains("Belegt: Aufwärtstrend beim Zuwachs (Follower), +32 pro vier Wochen"))
    #expect(german.contains("Eine Followerzahl steigt fast immer"))
    let channel = try await takt.ok("trend", "--channel", "face", "--json", now: "2026-05-26T08:00")
    #expect(try channel.json()["channel"].text == "Facebook")
    let none = try await takt.ok("trend", "--network", "x", now: "2026-05-26T08:00").output
    #expect(none.contains("nothing to compare yet"))
  }

  @Test func `takes the metric of the newest goal that has numbers`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    #expect(try await takt.ok("trend", "--json").json()["metric"].text == "followers")
    let table = """
      network,externalId,publishedAt,text,reach,observedAt
      facebook,1,2026-02-02T09:00,One,100,2026-02-12T09:00
      facebook,2,2026-02-10T09:00,Two,50,2026-02-20T09:00
      """
    try Data(table.utf8).write(to: takt.folder.appendingPathComponent("results.csv"))
    try await takt.ok("import", "results.csv", "--adopt")
    let run = try await takt.ok("trend", "--json").json()
    #expect(run["metric"].text == "reach")
    #expect(run["sources"][0]["evidence"].text == "posts")
    #expect(run["rolling"].list.last?["days28"].number == 150)
  }

  @Test func `looks back at a campaign, and today asks for it`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("goal", "add", "Spring", "leads", "20", "--start-value", "unknown")
    for (day, leads) in [("03-09", 3), ("03-16", 7), ("03-29", 12)] {
      try await takt.ok(
        "log", "campaign", "Spring", "leads=\(leads)", now: "2026-\(day)T18:00")
    }
    let before = try await takt.ok("today", "--json", now: "2026-04-28T08:00").json()
    #expect(before["checkUps"].list.isEmpty)
    let due = try await takt.ok("today", "--json", now: "2026-04-29T08:00").json()["checkUps"][0]
    #expect(due["campaign"].text == "Spring" && due["months"].int == 1)
    #expect(due["day"].text == "2026-04-29")
    let shown = try await takt.ok("today", now: "2026-04-29T08:00", language: "de").output
    #expect(shown.contains("Nachsehen, was blieb: „Spring“, nach 1 Monat"))
    #expect(shown.contains("takt log campaign Spring leads=…"))
    #expect(try await takt.run("today", "--check", now: "2026-04-29T08:00").status == 0)
    try await takt.ok("log", "campaign", "Spring", "leads=15", now: "2026-05-02T08:00")
    #expect(
      try await takt.ok("today", "--json", now: "2026-05-02T09:00").json()["checkUps"].list.isEmpty)
    let arguments = ["trend", "leads", "--campaign", "Spring"]
    let now = "2026-07-01T08:00"
    let run = try await takt.ok(
      arguments[0], arguments[1], arguments[2], arguments[3], "--json", now: now
    ).json()
    #expect(run["target"].number == 20)
    #expect(run["cumulative"].list.map { $0["sum"].number } == [3, 7, 12, 15])
    #expect(run["change"]["verdict"].text == "tooLittleData")
    #expect(run["checkUps"].list.map { $0["months"].int } == [0, 1, 3])
    let leads = run["checkUps"].list.map { $0["values"][1]["value"] }
    #expect(leads[0].number == 12 && leads[1].number == 15 && leads[2].isNull)
    let text = try await takt.ok(
      arguments[0], arguments[1], arguments[2], arguments[3], now: now, language: "de"
    ).output
    #expect(text.contains("Was blieb") && text.contains("15 (2.5.)"))
    #expect(text.contains("Nicht prüfbar: zu wenig Vorgeschichte"))
  }

  @Test(arguments: ["de", "en"])
  func `writes a page that stands alone`(language: String) async throws {
    let takt = try await Takt.running(language: language)
    defer { takt.remove() }
    try await count(takt, weeks: 0...12)
    let run = try await takt.ok(
      "trend", "followers", "--campaign", "Spring", "--output", "trend.html",
      now: "2026-04-01T08:00")
    #expect(run.output.isEmpty)
    let file = takt.folder.appendingPathComponent("trend.html")
    expectToStandAlone(try String(contentsOf: file, encoding: .utf8))
  }

  @Test(arguments: [
    (["engagementRate"], 65, "trend.noSum"), (["responseMinutes"], 65, "trend.noSum"),
    (["--network", "x", "--channel", "X"], 64, "trend.twoPlaces"),
    (["reech"], 66, "metric.unknown"), (["--campaign", "Sprong"], 66, "campaign.unknown"),
    (["--network", "myspace"], 66, "network.unknown"),
  ])
  func `refuses what has no sum and what is not there`(
    arguments: [String], status: Int32, code: String
  ) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for language in ["de", "en"] {
      var environment = takt.environment
      environment["TAKT_LANG"] = language
      let run = try await Takt.run(
        Takt.binary, ["trend"] + arguments + ["--json"], input: "", environment: environment,
        in: takt.folder)
      #expect(run.status == status && run.code == code, "\(run.errors)")
    }
  }
}
