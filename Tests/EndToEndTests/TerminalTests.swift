import Foundation
import Testing

/// What Takt asks on a terminal.
@Suite struct TerminalTests {
  private func answered(
    _ answers: [String], _ takt: Takt, _ options: String..., now: String
  ) async throws -> Run {
    let pty = try #require(Pty())
    try pty.type(answers)
    var environment = takt.environment
    environment["TAKT_NOW"] = now
    return try await Takt.run(
      Takt.binary, ["log"] + options, input: "", environment: environment, in: takt.folder,
      terminal: pty.screenSide)
  }

  private func published() async throws -> Takt {
    let takt = try await Takt.running()
    for time in ["2026-03-02 07:00", "2026-03-03 07:00"] {
      try await takt.ok(
        "post", "add", "Hi", "--on", "facebook", "--at", time, "--campaign", "Spring")
    }
    try await takt.ok("publish", "1", "--at", "2026-03-02 07:00")
    try await takt.ok("publish", "2", "--at", "2026-03-03 07:00")
    return takt
  }

  @Test func `log asks for the numbers of each post, and Enter is unknown`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let answers = ["340", "", "much", "12", "0", "", "400", "", "", "", ""]
    let run = try await answered(answers, takt, now: "2026-03-12T08:00")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("“much” is no number for reactions"))
    #expect(run.errors.contains("Measured: 2 of 2 posts."))
    let stored = try await takt.sql("SELECT post, metric, value FROM measurement ORDER BY id")
    #expect(stored == "1|reach|340\n1|reactions|12\n1|comments|0\n2|reach|400\n")
  }

  @Test func `log keeps what was entered when the walk is broken off`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let run = try await answered(["340", "q"], takt, now: "2026-03-12T08:00")
    #expect(run.status == 0)
    #expect(run.errors.contains("Measured: 1 of 2 posts."))
    #expect(try await takt.sql("SELECT post, metric, value FROM measurement") == "1|reach|340\n")
  }

  @Test func `log asks for numbers as of the moment that was given`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let run = try await answered(
      ["340", "q"], takt, "--at", "2026-03-02 18:00", now: "2026-03-12T08:00")
    #expect(run.errors.contains("Measured: 1 of 1 posts."), "\(run.errors)")
    let stored = try await takt.sql(
      "SELECT post, value, datetime(observedAt, 'unixepoch') FROM measurement")
    #expect(stored == "1|340|2026-03-02 17:00:00\n")
    let future = try await answered([], takt, "--at", "2026-04-01 9:00", now: "2026-03-12T08:00")
    #expect(future.status == 65)
  }

  @Test func `log says at its end that it was only tried`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let run = try await answered(["340", "q"], takt, "--dry-run", now: "2026-03-12T08:00")
    #expect(run.status == 0)
    #expect(run.errors.contains("Only tried (--dry-run): nothing was changed."))
    #expect(try await takt.sql("SELECT count(*) FROM measurement") == "0\n")
  }

  @Test func `nothing is asked with --no-input`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let pty = try #require(Pty())
    let run = try await Takt.run(
      Takt.binary, ["log", "--no-input", "--json"], input: "", environment: takt.environment,
      in: takt.folder, terminal: pty.screenSide)
    #expect(run.status == 64 && run.code == "log.needsTerminal")
  }
}
