import Foundation
import Testing

@Suite struct CampaignTests {
  @Test func `goes from the first words to its end`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let added = try await takt.ok(
      "campaign", "add", "Fair", "--objective", "acquisition", "--audience", "Buyers", "--from",
      "2026-03-02", "--to", "+2w", "--json"
    ).json()
    #expect(added["changed"][0]["state"].text == "draft" && added["lessons"].list.isEmpty)
    #expect(added["changed"][0]["to"].text == "2026-03-17")
    let refused = try await takt.run("campaign", "start", "Fair", "--json")
    #expect(refused.code == "campaign.noOwner" && refused.status == 65)
    try await takt.ok(
      "campaign", "edit", "Fair", "--owner", "Anna", "--hours", "7,5", "--budget", "499,50", "--to",
      "20.3.")
    try await takt.ok("goal", "add", "Fair", "leads", "12", "--start-value", "5")
    try await takt.ok("campaign", "start", "Fair")
    let shown = try await takt.ok("campaign", "show", "Fair", "--json").json()
    #expect(shown["state"].text == "running")
    #expect(shown["to"].text == "2026-03-20")
    #expect(shown["budget"].int == 49_950 && shown["minutes"].int == 450)
    #expect(shown["goals"][0]["due"].text == "2026-03-20")
    try await takt.ok("campaign", "end", "Fair")
    try await takt.ok("campaign", "delete", "Spring")
    let left = try await takt.ok("campaign", "list", "--json").json()
    #expect(left.list.map { $0["state"].text } == ["ended"])
  }

  @Test func `takes goals in the metric's unit, lists, deletes and proposes them`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let added = try await takt.ok(
      "goal", "add", "Spring", "engagementRate", "2,5%", "--start-value", "unknown", "--json"
    ).json()["changed"][0]
    #expect(added["target"].number == 0.025 && added["startValue"].isNull)
    try await takt.ok(
      "goal", "add", "Spring", "sales", "2", "--start-value", "0", "--by", "16.3.")
    try await takt.ok("goal", "delete", "1")
    let listed = try await takt.ok("goal", "list", "Spring", "--json").json()
    #expect(listed.list.map { $0["due"].text } == ["2026-03-16"])
    let proposed = try await takt.ok("goal", "suggest", "Spring", "--json").json()["suggestions"]
    #expect(
      proposed.list.map { $0["metric"].text } == ["reach", "shares", "impressions", "shares"])
    #expect(proposed.list.allSatisfy { $0["target"].isNull && $0["startValue"].isNull })
  }
}
