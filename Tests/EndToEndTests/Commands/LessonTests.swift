import Foundation
import Testing

@Suite struct LessonTests {
  private let after = "2026-03-30T08:00"

  @Test func `are kept, changed and deleted`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let added = try await takt.ok("lesson", "add", "Begin early.", "--campaign", "Spr", "--json")
    let lesson = try added.json()["changed"][0]
    #expect(lesson.keys == ["id", "text", "campaign", "day"])
    #expect(lesson["campaign"].text == "Spring" && lesson["day"].text == "2026-03-03")
    let piped = try await takt.run("lesson", "add", "-", input: "From a pipe.\n")
    #expect(piped.output == "  2  From a pipe.\n     holds for all · 3 Mar 2026\n")
    let odd = try await takt.run("lesson", "add", "-", "--json", input: "a\u{0}b")
    #expect(odd.status == 65 && odd.code == "text.notText")
    try await takt.ok("lesson", "edit", "1", "--text", "Begin in time.", "--campaign", "none")
    let listed = try await takt.ok("lesson", "list", "--json").json()
    #expect(listed.list.map { $0["text"].text } == ["From a pipe.", "Begin in time."])
    #expect(listed[1]["campaign"].isNull)
    #expect(try await takt.run("lesson", "edit", "1", "--json").code == "change.nothing")
    #expect(try await takt.ok("lesson", "delete", "1").output == "Deleted: “Begin in time.”\n")
    #expect(try await takt.run("lesson", "delete", "1", "--json").code == "lesson.unknown")
  }

  @Test func `are shown when a campaign like theirs is added, and heeded by it`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("lesson", "add", "Ask questions.", now: "2026-03-20T08:00")
    try await takt.ok("campaign", "end", "Spring", "--lesson", "Begin early.", now: after)
    func addFair(_ further: String...) async throws -> Run {
      let command = [
        "campaign", "add", "Fair", "--objective", "launch", "--audience", "Neighbours", "--from",
        "2026-04-01", "--to", "2026-04-30", "--owner", "Anna",
      ]
      return try await takt.run(all: command + further, now: after)
    }
    let added = try await addFair().output
    let lessons = """

      Lessons from before:
        2  Begin early.
           Spring · 30 Mar 2026
        1  Ask questions.
           holds for all · 20 Mar 2026
        Heeded? `takt lesson heed 2 --campaign Fair`, with --no: it was not.

      """
    #expect(added.hasSuffix(lessons), "\(added)")
    try await takt.ok("campaign", "delete", "Fair")
    let lesson = try await addFair("--json").json()["lessons"][0]
    #expect(lesson.keys == ["id", "text", "campaign", "day", "heeded"])
    #expect(lesson["heeded"].isNull && lesson["campaign"].text == "Spring")
    let heed = try await takt.ok("lesson", "heed", "#2", "--campaign", "fair", "--json").json()
    #expect(heed["changed"][0]["heeded"].isTrue)
    #expect(
      try await takt.ok("lesson", "heed", "2", "--campaign", "Fair", "--no").output
        == "“Fair” did not heed lesson 2.\n")
    let listed = try await takt.ok("lesson", "list", "--campaign", "Fair", "--json").json().list
    #expect(listed.map { $0["heeded"].isNull } == [false, true])
    let own = try await takt.run("lesson", "heed", "2", "--campaign", "Spring", "--json")
    #expect(own.status == 65 && own.code == "lesson.own")
  }

  @Test func `a campaign ends and is evaluated, and says which lesson is missing`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let ended = try await takt.ok("campaign", "end", "Spring", "--json")
    let step = try ended.json()
    #expect(step["lesson"].isNull && step["changed"][0]["state"].text == "ended")
    #expect(ended.errors.contains("`takt lesson add TEXT --campaign Spring`"))
    for language in ["de", "en"] {
      let run = try await takt.run("campaign", "evaluate", "Spring", "--lang", language)
      #expect(
        run.status == 65 && run.errors.contains("`takt campaign evaluate Spring --lesson TEXT`"))
    }
    let tried = try await takt.ok(
      "campaign", "evaluate", "Spring", "--lesson", "Hi", "--dry-run")
    #expect(tried.output.contains("Only tried"))
    let evaluated = try await takt.ok(
      "campaign", "evaluate", "Spring", "--lesson", "Begin early.", "--json")
    #expect(try evaluated.json()["lesson"]["text"].text == "Begin early.")
    #expect(try evaluated.json()["changed"][0]["state"].text == "evaluated")
    #expect(evaluated.errors.contains("takt review Spring"))
    #expect(try await takt.run("campaign", "evaluate", "Spring", "--json").code == "campaign.state")
  }
}
