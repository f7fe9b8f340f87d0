import Foundation
import Testing

/// Nothing is deleted that was not meant: what goes along is named first, on a terminal.
@Suite struct DeletingTests {
  /// A published post with numbers, an answer, time and money; a draft; a campaign that runs for one goal.
  private func firm(language: String = "en") async throws -> Takt {
    let takt = try await Takt.running(language: language)
    for text in ["Out", "Draft"] {
      try await takt.ok(
        "post", "add", text, "--on", "facebook", "--at", "2026-03-03 07:00", "--campaign", "none")
    }
    try await takt.ok("publish", "1", "--minutes", "75")
    try await takt.ok("log", "1", "reach=300", "reactions=4")
    try await takt.ok("feedback", "add", "Tasty!", "--post", "1")
    try await takt.ok("effort", "add", "1", "--money", "12.50")
    return takt
  }

  private func count(_ table: String, _ takt: Takt) async throws -> String {
    try await takt.sql("SELECT count(*) FROM \(table)")
  }

  @Test func `a post that is out is shown with what goes along`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let no = try await takt.typed([""], to: "post", "delete", "1")
    #expect(no.status == 0 && no.errors.contains("#1  Facebook"), "\(no.errors)")
    #expect(
      no.errors.replacing("\n", with: " ").contains(
        "Post #1 is out already. This would be lost with it: 2 numbers, 1 piece of feedback, 1 h 15 min of work, 12.50 EUR."
      ), "\(no.errors)")
    #expect(
      no.errors.contains("Delete this post? (y/n; Enter: no)")
        && no.errors.hasSuffix("Nothing changed.\n"))
    #expect(try await count("post", takt) == "2\n")
    _ = try await takt.typed(["y"], to: "post", "delete", "1")
    #expect(try await count("post", takt) == "1\n")
    #expect(try await count("measurement", takt) == "0\n")
  }

  @Test func `a draft goes at once, and scripts are not asked`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let draft = try await takt.typed([], to: "post", "delete", "2")
    #expect(draft.status == 0 && draft.errors.isEmpty, "\(draft.errors)")
    let tried = try await takt.ok("post", "delete", "1", "--dry-run").errors
    #expect(tried.contains("Post #1 is out already. This would be lost with it: 2 numbers"))
    let deleted = try await takt.typed([], to: "post", "delete", "1", "--yes").errors
    #expect(deleted.contains("Post #1 was out already. This was deleted with it: 2 numbers"))
    try await takt.ok("goal", "delete", "1")
    #expect(try await count("post", takt) == "0\n")
    #expect(try await count("goal", takt) == "0\n")
  }

  @Test func `the only goal of a running campaign is asked about, one of two is not`() async throws
  {
    let takt = try await firm(language: "de")
    defer { takt.remove() }
    let no = try await takt.typed(["n"], to: "goal", "delete", "1")
    #expect(
      no.errors.contains("Es ist das einzige Ziel der laufenden Kampagne „Spring“."), "\(no.errors)"
    )
    #expect(try await count("goal", takt) == "1\n")
    try await takt.ok("goal", "add", "Spring", "comments", "30", "--start-value", "unknown")
    #expect(try await takt.typed([], to: "goal", "delete", "1").errors.isEmpty)
    #expect(try await takt.typed(["j"], to: "goal", "delete", "2").status == 0)
    #expect(try await count("goal", takt) == "0\n")
  }

  @Test func `campaigns, channels and experiments name what goes along`() async throws {
    let takt = try await firm(language: "de")
    defer { takt.remove() }
    try await takt.ok("log", "campaign", "Spring", "leads=3")
    try await takt.ok("lesson", "add", "Früher posten", "--campaign", "Spring")
    let campaign = try await takt.typed(["n"], to: "campaign", "delete", "Spring")
    #expect(
      campaign.errors.contains("Das ginge mit verloren: 1 Zahl, 1 Ziel, 1 Lehre."),
      "\(campaign.errors)")
    #expect(
      campaign.errors.contains("„Spring“ löschen? (j/n; Eingabetaste: nein)"), "\(campaign.errors)")
    try await takt.ok("log", "channel", "xing", "followers=80")
    try await takt.ok("slot", "add", "xing", "di 9:00")
    try await takt.ok("snippet", "add", "fuß", "Bis bald!", "--channel", "xing")
    let channel = try await takt.typed(["j"], to: "channel", "delete", "xing")
    #expect(
      channel.errors.contains("Das ginge mit verloren: 1 Zahl, 1 Sendeplatz, 1 Baustein.")
        && channel.status == 0, "\(channel.errors)")
    #expect(try await takt.typed([], to: "channel", "delete", "linkedin").errors.isEmpty)
    // What is in use is told before anybody is asked.
    let used = try await takt.typed(["j"], to: "channel", "delete", "facebook")
    #expect(used.status == 65 && !used.errors.contains("(j/n"), "\(used.errors)")
    try await takt.ok(
      "experiment", "add", "Frage", "--hypothesis", "Fragen bringen mehr", "--varies", "text",
      "--arms", "Frage,Aussage", "--metric", "comments", "--channel", "facebook", "--until", "+8w")
    #expect(try await takt.typed([], to: "experiment", "delete", "Frage", "--yes").status == 0)
    try await takt.ok(
      "experiment", "add", "Frage", "--hypothesis", "Fragen bringen mehr", "--varies", "text",
      "--arms", "Frage,Aussage", "--metric", "comments", "--channel", "facebook", "--until", "+8w")
    try await takt.ok("experiment", "assign", "Frage", "2")
    let experiment = try await takt.typed(["n"], to: "experiment", "delete", "Frage")
    #expect(experiment.errors.contains("die Zuteilung (1 Beitrag)"), "\(experiment.errors)")
  }

  @Test func `a lesson that campaigns spoke of is asked about, and an experiment of a campaign`()
    async throws
  {
    let takt = try await firm()
    defer { takt.remove() }
    for text in ["Earlier", "Never said"] { try await takt.ok("lesson", "add", text) }
    try await takt.ok("lesson", "heed", "1", "--campaign", "Spring")
    let lesson = try await takt.typed(["n"], to: "lesson", "delete", "1")
    #expect(
      lesson.errors.contains("This would be lost with it: 1 note on heeding a lesson."),
      "\(lesson.errors)")
    #expect(lesson.errors.contains("Delete “Earlier”? (y/n; Enter: no)"), "\(lesson.errors)")
    #expect(try await takt.typed([], to: "lesson", "delete", "2").errors.isEmpty)
    #expect(try await count("lesson", takt) == "1\n")
    try await takt.ok(
      "experiment", "add", "Ask", "--hypothesis", "Questions bring more", "--varies", "text",
      "--arms", "ask,tell", "--metric", "comments", "--channel", "facebook", "--campaign", "Spring",
      "--until", "+3w")
    let campaign = try await takt.typed(["n"], to: "campaign", "delete", "Spr")
    #expect(
      campaign.errors.replacing("\n", with: " ").contains(
        "This would be lost with it: 1 goal, 1 experiment, 1 note on heeding a lesson."),
      "\(campaign.errors)")
    #expect(campaign.errors.contains("Delete “Spring”? (y/n; Enter: no)"), "\(campaign.errors)")
    #expect(try await count("experiment", takt) == "1\n")
  }

  @Test func `letters inside a name delete nothing`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let refused = try await takt.run("campaign", "delete", "prin", "--json")
    #expect(refused.code == "campaign.unknown", "\(refused.errors)")
    #expect(try await count("campaign", takt) == "1\n")
  }
}
