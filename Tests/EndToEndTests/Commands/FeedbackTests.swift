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

  @Test func `is kept with what it is about, and changed`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let general = try await takt.ok("feedback", "add", "Nice shop.", "--json").json()["changed"][0]
    #expect(
      general.keys == ["id", "day", "tone", "text", "followUp", "post", "channel", "campaign"])
    #expect(general["tone"].text == "neutral" && general["followUp"].text == "none")
    #expect(general["day"].text == "2026-03-03")
    #expect(["post", "channel", "campaign"].allSatisfy { general[$0].isNull })
    let post = try await takt.ok(
      "feedback", "add", "Smaller?", "--post", "#1", "--tone", "negative", "--follow-up", "--on",
      "yesterday", "--json"
    ).json()["changed"][0]
    #expect(post["post"].int == 1 && post["followUp"].text == "open")
    #expect(post["day"].text == "2026-03-02" && post["tone"].text == "negative")
    try await takt.ok("feedback", "add", "Good", "--channel", "xing", "--tone", "positive")
    let edited = try await takt.ok(
      "feedback", "edit", "3", "--campaign", "Spring", "--text", "Good.", "--tone", "neutral",
      "--follow-up", "--on", "1.3.", "--json"
    ).json()["changed"][0]
    #expect(edited["campaign"].text == "Spring" && edited["channel"].isNull)
    #expect(edited["text"].text == "Good." && edited["followUp"].text == "open")
    let general3 = try await takt.ok(
      "feedback", "edit", "3", "--campaign", "none", "--no-follow-up", "--json"
    ).json()["changed"][0]
    #expect(general3["campaign"].isNull && general3["followUp"].text == "none")
    #expect(general3["day"].text == "2026-03-01")
    #expect(try await takt.run("feedback", "edit", "3", "--json").code == "change.nothing")
  }

  @Test func `is listed as a whole, by campaign, or what is open`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    try await takt.ok("feedback", "add", "One", "--post", "1")
    try await takt.ok("feedback", "add", "Two", "--campaign", "Spring", "--follow-up")
    try await takt.ok("feedback", "add", "Three", "--follow-up")
    func listed(_ options: String...) async throws -> [Int?] {
      let run = try await Takt.run(
        Takt.binary, ["feedback", "list", "--json"] + options, input: "",
        environment: takt.environment, in: takt.folder)
      return try run.json().list.map { $0["id"].int }
    }
    #expect(try await listed() == [3, 2, 1])
    #expect(try await listed("--campaign", "Spring") == [2, 1])
    #expect(try await listed("--open") == [3, 2])
    #expect(try await listed("--open", "--campaign", "Spring") == [2])
    #expect(
      try await takt.ok("feedback", "done", "2").output
        == "  2  Two\n     3 Mar 2026 · Spring · done\n")
    #expect(try await listed("--open") == [3])
    let again = try await takt.run("feedback", "done", "2", "--json")
    #expect(again.status == 65 && again.code == "feedback.notOpen")
    try await takt.ok("feedback", "delete", "3")
    #expect(try await takt.ok("feedback", "list", "--open").output == "No feedback is open.\n")
  }

  @Test func `is the day's work while it is open`() async throws {
    let takt = try await plan(language: "de")
    defer { takt.remove() }
    #expect(try await takt.run("today", "--check").status == 0)
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
    try await takt.ok("feedback", "done", "1")
    #expect(try await takt.run("today", "--check", now: "2026-03-04T08:00").status == 0)
  }

  @Test func `help says that nobody's name belongs there`() async throws {
    let takt = try Takt()
    defer { takt.remove() }
    for command in [["feedback"], ["feedback", "add"]] {
      for (language, word) in [("de", "DSGVO"), ("en", "GDPR")] {
        let run = try await Takt.run(
          Takt.binary, command + ["--help", "--lang", language], input: "",
          environment: takt.environment, in: takt.folder)
        #expect(run.output.contains(word), "\(command)")
      }
    }
  }

  @Test func `a dry run shows it and keeps nothing`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    try await takt.ok("feedback", "add", "One", "--follow-up")
    let before = try Data(contentsOf: takt.plan)
    for command in [
      "feedback add Hi", "feedback done 1", "feedback edit 1 --text Hi", "feedback delete 1",
    ] {
      let run = try await Takt.run(
        Takt.binary, command.split(separator: " ").map(String.init) + ["--dry-run"], input: "",
        environment: takt.environment, in: takt.folder)
      #expect(run.status == 0 && run.output.contains("Only tried"), "\(command): \(run.errors)")
    }
    #expect(try Data(contentsOf: takt.plan) == before)
  }
}
