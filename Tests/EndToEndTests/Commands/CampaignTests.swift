import Foundation
import Testing

@Suite struct CampaignTests {
  @Test func `starts with a goal and an owner only, then ends`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok(
      "campaign", "add", "Fair", "--objective", "acquisition", "--audience", "Buyers", "--from",
      "2026-03-02", "--to", "+2w")
    #expect(try await takt.run("campaign", "start", "Fair", "--json").code == "campaign.noOwner")
    try await takt.ok(
      "campaign", "edit", "Fair", "--owner", "Anna", "--hours", "7,5", "--budget", "499,50")
    #expect(try await takt.run("campaign", "start", "Fair", "--json").code == "campaign.noGoal")
    #expect(try await takt.run("campaign", "end", "Fair", "--json").code == "campaign.state")
    try await takt.ok("goal", "add", "Fair", "leads", "12", "--start-value", "5")
    try await takt.ok("campaign", "start", "Fair")
    let shown = try await takt.ok("campaign", "show", "Fair", "--json").json()
    #expect(shown["state"].text == "running")
    #expect(shown["to"].text == "2026-03-17")
    #expect(shown["budget"].int == 49_950 && shown["minutes"].int == 450)
    #expect(shown["goals"][0]["due"].text == "2026-03-17")
    try await takt.ok("goal", "add", "Fair", "sales", "2", "--start-value", "0", "--by", "16.3.")
    try await takt.ok("campaign", "edit", "Fair", "--to", "20.3.")
    let moved = try await takt.ok("campaign", "show", "Fair", "--json").json()["goals"]
    #expect(moved.list.map { $0["due"].text } == ["2026-03-20", "2026-03-16"])
    try await takt.ok("campaign", "end", "Fair")
    #expect(try await takt.run("campaign", "start", "Fair", "--json").code == "campaign.state")
  }

  @Test func `takes goals in the metric's unit`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let goals = [
      ("engagementRate", "2,5%", 0.025), ("revenue", "1499,50", 149_950), ("reach", "1.200", 1200),
      ("followers", "1,500", 1500),
    ]
    for (metric, target, expected) in goals {
      let run = try await takt.ok(
        "goal", "add", "Spring", metric, target, "--start-value", "unknown", "--json")
      #expect(try run.json()["changed"][0]["target"].number == expected)
      #expect(try run.json()["changed"][0]["startValue"].isNull)
    }
    try await takt.ok("goal", "delete", "2")
    #expect(
      try await takt.ok("goal", "list", "Spring", "--json").json().list.map { $0["id"].int } == [
        1, 3, 4,
      ])
  }

  @Test func `proposes goals from the firm's own past, and invents none`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let blank = try await takt.ok("goal", "suggest", "Spring", "--json").json()["suggestions"]
    #expect(blank.list.map { $0["metric"].text } == ["reach", "shares", "impressions", "shares"])
    #expect(blank.list.allSatisfy { $0["target"].isNull && $0["startValue"].isNull })
    try await takt.ok("post", "add", "Old", "--on", "facebook", "--at", "2026-02-10 09:00")
    try await takt.ok("publish", "1", "--at", "2026-02-10 09:00")
    try await takt.ok("log", "1", "reach=500")
    let known = try await takt.ok("goal", "suggest", "Spring", "--json").json()["suggestions"][0]
    #expect(known["startValue"].number == 500 && known["target"].number == 600)
    #expect(known["basis"].int == 1)
  }

  @Test func `deletes a campaign without posts, with its goals`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Hi", "--on", "x", "--at", "tue 9:00", "--campaign", "Spring")
    #expect(
      try await takt.run("campaign", "delete", "Spring", "--json").code == "campaign.hasPosts")
    try await takt.ok("post", "edit", "1", "--campaign", "none")
    try await takt.ok("campaign", "delete", "Spring")
    #expect(try await takt.ok("campaign", "list", "--json").json().list.isEmpty)
    #expect(try await takt.sql("SELECT count(*) FROM goal") == "0\n")
  }
}
