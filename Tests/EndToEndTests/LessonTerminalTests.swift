import Foundation
import Testing

/// What Takt asks on a terminal when a campaign is over.
@Suite struct LessonTerminalTests {
  private let after = "2026-03-30T08:00"

  private func stored(_ takt: Takt) async throws -> String {
    try await takt.sql("SELECT coalesce(campaign, '–'), text FROM lesson ORDER BY id")
  }

  private func state(_ takt: Takt) async throws -> String {
    try await takt.sql("SELECT state FROM campaign WHERE id = 1")
  }

  private func lastWords(_ takt: Takt, _ count: Int) async throws -> [String] {
    try await takt.sql("SELECT words FROM change ORDER BY number DESC LIMIT \(count)")
      .split(separator: "\n").map(String.init).reversed()
  }

  @Test func `asks what was learnt once a campaign has ended`() async throws {
    let takt = try await Takt.running(language: "de")
    defer { takt.remove() }
    let long = String(repeating: "x", count: 1001)
    let run = try await takt.typed(
      [long, "  Früh anfangen, 's lohnt sich. "], to: "campaign", "end", "Spring", now: after)
    #expect(run.status == 0)
    #expect(run.errors.contains("Was haben Sie für das nächste Mal gelernt?"))
    #expect(run.errors.contains("höchstens 1000"), "\(run.errors)")
    #expect(run.errors.hasSuffix("  1  Früh anfangen, 's lohnt sich.\n     Spring · 30.3.2026\n"))
    #expect(try await stored(takt) == "1|Früh anfangen, 's lohnt sich.\n")
    #expect(
      try await lastWords(takt, 1) == [
        "takt lesson add 'Früh anfangen, '\\''s lohnt sich.' --campaign Spring"
      ])
  }

  @Test(arguments: [false, true])
  func `takes Enter and the end of the input for no lesson`(endsInput: Bool) async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let run = try await takt.typed(
      endsInput ? [] : [""], to: "campaign", "end", "Spring", now: after)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try await state(takt) == "ended\n")
    #expect(try await stored(takt).isEmpty)
  }

  @Test func `asks nothing where the lesson is given, or nobody may be asked`() async throws {
    for option in [["--lesson", "Begin."], ["--no-input"], ["--json"]] {
      let takt = try await Takt.running()
      defer { takt.remove() }
      let pty = try #require(Pty())
      let run = try await Takt.run(
        Takt.binary, ["campaign", "end", "Spring"] + option, input: "",
        environment: takt.environment, in: takt.folder, terminal: pty.screenSide)
      #expect(run.status == 0 && !run.errors.contains("Enter"))
    }
  }

  /// Spring has ended; two lessons hold for all.
  private func ended() async throws -> Takt {
    let takt = try await Takt.running()
    for text in ["Ask questions.", "Show faces."] {
      try await takt.ok("lesson", "add", text)
    }
    try await takt.ok("campaign", "end", "Spring", now: after)
    try await takt.ok("lesson", "add", "Learnt too late.", now: after)
    return takt
  }

  @Test func `asks for what was heeded and learnt when a campaign is evaluated`() async throws {
    let takt = try await ended()
    defer { takt.remove() }
    let run = try await takt.typed(
      ["what?", "y", "N", "Begin early."], to: "campaign", "evaluate", "Spring", now: after)
    #expect(run.status == 0)
    let screen = """
      Lessons from before (2): did “Spring” heed them?
      q: stop

        2  Show faces.
           holds for all · 3 Mar 2026
        Heeded? (y/n; Enter: unknown)   Heeded? (y/n; Enter: unknown) 
        1  Ask questions.
           holds for all · 3 Mar 2026
        Heeded? (y/n; Enter: unknown) What did you learn for the next time? (One line; Enter: nothing)
      > `takt review Spring` shows the evaluation.

      """
    #expect(run.errors == screen)
    #expect(run.output.hasSuffix("Learnt:\n  4  Begin early.\n     Spring · 30 Mar 2026\n"))
    #expect(try await takt.sql("SELECT lesson, heeded FROM lessonUse") == "2|1\n1|0\n")
    #expect(try await state(takt) == "evaluated\n")
    #expect(
      try await lastWords(takt, 3) == [
        "takt lesson heed 2 --campaign Spring", "takt lesson heed 1 --campaign Spring --no",
        "takt campaign evaluate Spring --lesson 'Begin early.'",
      ])
  }

  @Test func `keeps the answers where the lesson is missing, and asks for the rest`() async throws {
    let takt = try await ended()
    defer { takt.remove() }
    let first = try await takt.typed(
      ["y", "q", ""], to: "campaign", "evaluate", "Spring", now: after)
    #expect(first.status == 65 && first.errors.contains("has no lesson yet"))
    #expect(try await state(takt) == "ended\n")
    #expect(try await takt.sql("SELECT lesson, heeded FROM lessonUse") == "2|1\n")
    try await takt.ok("lesson", "add", "Begin early.", "--campaign", "Spring")
    let second = try await takt.typed([""], to: "campaign", "evaluate", "Spring", now: after)
    #expect(second.status == 0 && second.errors.contains("Lessons from before (1)"))
    #expect(!second.errors.contains("What did you learn"), "\(second.errors)")
    #expect(try await state(takt) == "evaluated\n")
  }

  @Test func `only tries with --dry-run`() async throws {
    let takt = try await ended()
    defer { takt.remove() }
    let before = try Data(contentsOf: takt.plan)
    let run = try await takt.typed(
      ["y", "n", "Begin early."], to: "campaign", "evaluate", "Spring", "--dry-run", now: after)
    #expect(run.status == 0 && run.output.contains("Only tried"), "\(run.errors)")
    #expect(try Data(contentsOf: takt.plan) == before)
  }
}
