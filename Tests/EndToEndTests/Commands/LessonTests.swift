import Foundation
import Testing

@Suite struct LessonTests {
  /// Spring has ended, and Fair is like it in its network.
  private func plan(language: String = "en") async throws -> Takt {
    let takt = try await Takt.running(language: language)
    try await takt.ok("lesson", "add", "Ask questions.", now: "2026-03-20T08:00")
    try await takt.ok("campaign", "end", "Spring", "--lesson", "Begin early.", now: after)
    return takt
  }

  private let after = "2026-03-30T08:00"

  private func addFair(_ takt: Takt, _ further: String...) async throws -> Run {
    let command = [
      "campaign", "add", "Fair", "--objective", "launch", "--audience", "Neighbours", "--from",
      "2026-04-01", "--to", "2026-04-30", "--owner", "Anna",
    ]
    var environment = takt.environment
    environment["TAKT_NOW"] = after
    return try await Takt.run(
      Takt.binary, command + further, input: "", environment: environment, in: takt.folder)
  }

  @Test func `are kept, changed and deleted`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let added = try await takt.ok("lesson", "add", "Begin early.", "--campaign", "Spr", "--json")
    let lesson = try added.json()["changed"][0]
    #expect(lesson.keys == ["id", "text", "campaign", "day"])
    #expect(lesson["campaign"].text == "Spring" && lesson["day"].text == "2026-03-03")
    let piped = try await takt.run("lesson", "add", "-", input: "From a pipe.\n")
    #expect(piped.output == "  2  From a pipe.\n     holds for all · 3 Mar 2026\n")
    try await takt.ok("lesson", "edit", "1", "--text", "Begin in time.", "--campaign", "none")
    let listed = try await takt.ok("lesson", "list", "--json").json()
    #expect(listed.list.map { $0["text"].text } == ["From a pipe.", "Begin in time."])
    #expect(listed[1]["campaign"].isNull)
    #expect(try await takt.run("lesson", "edit", "1", "--json").code == "change.nothing")
    #expect(
      try await takt.run("lesson", "edit", "1", "--text", "Begin in time.", "--json").code
        == "change.nothing")
    #expect(try await takt.ok("lesson", "delete", "1").output == "Deleted: “Begin in time.”\n")
    #expect(try await takt.run("lesson", "delete", "1", "--json").code == "lesson.unknown")
  }

  @Test func `are texts of at most 1,000 characters`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let long = try await takt.run("lesson", "add", String(repeating: "ä", count: 1001), "--json")
    #expect(long.status == 65 && long.code == "text.tooLong")
    let odd = try await takt.run("lesson", "add", "-", "--json", input: "a\u{0}b")
    #expect(odd.status == 65 && odd.code == "text.notText")
    try await takt.ok("lesson", "add", String(repeating: "ä", count: 1000))
  }

  @Test func `a dry run shows them and keeps nothing`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let before = try Data(contentsOf: takt.plan)
    for command in [
      ["lesson", "add", "Hi"], ["lesson", "edit", "1", "--text", "Hi"], ["lesson", "delete", "1"],
      ["lesson", "heed", "1", "--campaign", "Spring", "--no"],
      ["campaign", "evaluate", "Spring", "--lesson", "Hi"],
    ] {
      let run = try await Takt.run(
        Takt.binary, command + ["--dry-run"], input: "", environment: takt.environment,
        in: takt.folder)
      #expect(run.status == 0 && run.output.contains("Only tried"), "\(command): \(run.errors)")
    }
    #expect(try Data(contentsOf: takt.plan) == before)
  }

  @Test func `are shown when a campaign like theirs is added`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let run = try await addFair(takt)
    #expect(
      run.output.hasSuffix(
        """

        Lessons from before:
          2  Begin early.
             Spring · 30 Mar 2026
          1  Ask questions.
             holds for all · 20 Mar 2026
          Heeded? `takt lesson heed 2 --campaign Fair`, with --no: it was not.

        """), "\(run.output)")
    try await takt.ok("campaign", "delete", "Fair")
    let lessons = try await addFair(takt, "--json").json()["lessons"]
    #expect(lessons.list.map { $0["id"].int } == [2, 1])
    #expect(lessons[0].keys == ["id", "text", "campaign", "day", "heeded"])
    #expect(lessons[0]["heeded"].isNull && lessons[0]["campaign"].text == "Spring")
  }

  @Test func `are heeded or not, until something else is said`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    _ = try await addFair(takt)
    let heed = try await takt.ok("lesson", "heed", "#2", "--campaign", "fair", "--json").json()
    #expect(heed["changed"][0]["heeded"].isTrue)
    let listed = { try await takt.ok("lesson", "list", "--campaign", "Fair", "--json").json() }
    #expect(try await listed()[0]["heeded"].isTrue)
    #expect(
      try await takt.ok("lesson", "heed", "2", "--campaign", "Fair", "--no").output
        == "“Fair” did not heed lesson 2.\n")
    #expect(try await listed().list.map { $0["heeded"].isNull } == [false, true])
    #expect(try await listed()[0]["heeded"].isTrue == false)
    let own = try await takt.run("lesson", "heed", "2", "--campaign", "Spring", "--json")
    #expect(own.status == 65 && own.code == "lesson.own")
    #expect(try await takt.sql("SELECT lesson, campaign, heeded FROM lessonUse") == "2|2|0\n")
  }

  @Test func `a campaign ends with its lesson, or says how to add one`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let bad = try await takt.run("campaign", "end", "Spring", "--lesson", " ", "--json")
    #expect(bad.status == 65 && bad.code == "text.blank")
    #expect(
      try await takt.ok("campaign", "show", "Spring", "--json").json()["state"].text == "running")
    let run = try await takt.ok("campaign", "end", "Spring", "--json")
    #expect(try run.json()["lesson"].isNull && run.json()["changed"][0]["state"].text == "ended")
    #expect(run.errors.contains("`takt lesson add TEXT --campaign Spring`"))
  }

  @Test func `a campaign is evaluated with a lesson of its own only`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    #expect(try await takt.run("campaign", "evaluate", "Spring", "--json").code == "campaign.state")
    try await takt.ok("campaign", "end", "Spring")
    try await takt.ok("lesson", "add", "For all.")
    for language in ["de", "en"] {
      let run = try await takt.run("campaign", "evaluate", "Spring", "--lang", language)
      #expect(
        run.status == 65 && run.errors.contains("`takt campaign evaluate Spring --lesson TEXT`"))
    }
    let before = try await changes(takt)
    let run = try await takt.ok(
      "campaign", "evaluate", "Spring", "--lesson", "Begin early.", "--json")
    #expect(try run.json()["lesson"]["text"].text == "Begin early.")
    #expect(try run.json()["changed"][0]["state"].text == "evaluated")
    #expect(run.errors.contains("takt review Spring"))
    #expect(try await changes(takt) == before + 1)
    #expect(try await takt.run("campaign", "evaluate", "Spring", "--json").code == "campaign.state")
  }

  private func changes(_ takt: Takt) async throws -> Int {
    try #require(Int(try await takt.sql("SELECT count(*) FROM change").dropLast()))
  }

  @Test func `one that is there already is enough to evaluate a campaign`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let run = try await takt.ok("campaign", "evaluate", "Spring", "--json")
    #expect(try run.json()["lesson"].isNull)
  }

  @Test func `go with their campaign`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    try await takt.ok("campaign", "delete", "Spring")
    #expect(try await takt.ok("lesson", "list", "--json").json().list.count == 1)
  }
}
