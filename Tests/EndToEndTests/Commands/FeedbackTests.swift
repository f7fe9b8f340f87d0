import Foundation
import Testing

@Suite struct FeedbackTests {
  /// A post of the running campaign.
  private func plan(language: String = "en") async throws -> Takt {
    let takt = try await Takt.running(language: language)
    try await takt.ok(
      "post", "add", "Hi", "--on", "facebook", "--at", "2026-03-05 09:00", "--campaign", "Spring")
    return takt
  }

  @Test func `is kept, changed, listed, answered and deleted`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let post = try await takt.ok(
      "feedback", "add", "Smaller?", "--post", "#1", "--tone", "negative", "--follow-up", "--on",
      "yesterday", "--json"
    ).json()["changed"][0]
    #expect(post.keys == ["id", "day", "tone", "text", "followUp", "post", "channel", "campaign"])
    #expect(post["post"].int == 1 && post["followUp"].text == "open")
    #expect(post["day"].text == "2026-03-02" && post["tone"].text == "negative")
    #expect(post["channel"].isNull && post["campaign"].isNull)
    let edited = try await takt.ok(
      "feedback", "edit", "1", "--campaign", "Spring", "--text", "Two", "--tone", "neutral",
      "--no-follow-up", "--on", "3.3.", "--json"
    ).json()["changed"][0]
    #expect(edited["campaign"].text == "Spring" && edited["followUp"].text == "none")
    #expect(try await takt.run("feedback", "edit", "1", "--json").code == "change.nothing")
    try await takt.ok("feedback", "edit", "1", "--follow-up")
    let open = try await takt.ok("feedback", "list", "--open", "--campaign", "Spring", "--json")
    #expect(try open.json().list.map { $0["id"].int } == [1])
    let tried = try await takt.ok("feedback", "done", "1", "--dry-run")
    #expect(tried.output.contains("Only tried"))
    #expect(
      try await takt.ok("feedback", "done", "1").output
        == "  1  Two\n     3 Mar 2026 · Spring · done\n")
    let again = try await takt.run("feedback", "done", "1", "--json")
    #expect(again.status == 65 && again.code == "feedback.notOpen")
    let triedToo = try await takt.ok("feedback", "delete", "1", "--dry-run")
    #expect(triedToo.output.contains("Only tried"))
    try await takt.ok("feedback", "delete", "1")
    #expect(try await takt.ok("feedback", "list", "--open").output == "No feedback is open.\n")
  }

  @Test func `is the day's work while it is open`() async throws {
    let takt = try await plan(language: "de")
    defer { takt.remove() }
    try await takt.ok(
      "feedback", "add", "Gibt es das Bärlauch-Ciabatta auch ohne Käse, und wenn ja: wann wieder?",
      "--post", "1", "--follow-up")
    #expect(try await takt.run("today", "--check").status == 0, "it is of today")
    let run = try await takt.run("today", "--check", now: "2026-03-04T08:00")
    #expect(run.status == 1)
    #expect(
      run.output.contains(
        """
        Noch zu beantworten (1)
          3.3.  1  #1  Gibt es das Bärlauch-Ciabatta auch ohne Käse, und wenn ja: wann…
          Wenn es erledigt ist: `takt feedback done NUMMER`.
        """), "\(run.output)")
    #expect(!run.output.contains("nichts zu tun"))
    let json = try await takt.run("today", "--json").json()
    #expect(json["followUps"].list.map { $0["post"].int } == [1])
  }
}
