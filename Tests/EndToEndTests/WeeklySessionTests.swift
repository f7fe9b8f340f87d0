import Testing

/// The week's work in one walk.
@Suite struct WeeklySessionTests {
  /// A firm on a Friday: a post of ten days ago without numbers, an ended campaign, a free slot and an idea.
  private func firm(language: String = "en") async throws -> Takt {
    var takt = try await Takt.running(language: language)
    try await takt.ok("slot", "add", "facebook", "tue 9:00")
    try await takt.ok("idea", "add", "Bread")
    try await takt.ok("post", "add", "Hello", "--on", "facebook", "--at", "2026-03-03 9:00")
    try await takt.ok("publish", "1", "--at", "2026-03-03 9:00", now: "2026-03-03T09:05")
    takt.environment["TAKT_NOW"] = "2026-03-13T15:00"
    return takt
  }

  @Test func `leads from the numbers to the approval, and ends with the week`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    // Go, a number and out of the numbers; back; the slot with the first idea; check; approve.
    let run = try await takt.typed(["", "300", "q", "", "", "1", "", ""], to: "weekly")
    #expect(run.status == 0, "\(run.errors)")
    for words in [
      "1/6 Numbers: ", "2/6 Looking back: 2026-W11", "3/6 Closing: nothing is left.",
      "4/6 Slots: 1 in 2026-W12 is free.", "5/6 Check: ", "6/6 Approval: 1 post in 2026-W12",
      "That was the week.",
    ] {
      #expect(run.errors.contains(words), "\(words): \(run.errors)")
    }
    #expect(run.output.contains("Week 11 in review") && run.output.contains("Week 12"))
    #expect(
      try await takt.sql("SELECT text, status, plannedAt FROM post WHERE id = 2")
        == "Bread|approved|2026-03-17T09:00\n")
    #expect(
      try await takt.sql("SELECT value FROM measurement WHERE post = 1") == "300\n")
  }

  @Test func `early in the week it closes the last one and fills this`() async throws {
    let takt = try await firm(language: "de")
    defer { takt.remove() }
    let run = try await takt.typed(
      ["s", "s", "s", "s", "s"], to: "weekly", now: "2026-03-16T08:00")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("2/6 Rückblick: KW 11"), "\(run.errors)")
    #expect(run.errors.contains("4/6 Sendeplätze: 1 in KW 12 ist frei."))
    #expect(run.output.contains("KW 12") && !run.output.contains("Rückblick"))
  }

  @Test func `what is over is ended, then evaluated with its verdict before the question`()
    async throws
  {
    let takt = try await firm()
    defer { takt.remove() }
    let late = "2026-04-10T15:00"
    let end = try await takt.typed(["s", "s", "", "Begin early."], to: "weekly", now: late)
    #expect(end.errors.contains("3/6 Closing: “Spring”"), "\(end.errors)")
    #expect(try await takt.sql("SELECT state FROM campaign") == "ended\n")
    let closing = try await takt.typed(["s", "s", "", "n"], to: "weekly", now: late)
    #expect(closing.output.contains("reach"), "\(closing.output)")
    #expect(try await takt.sql("SELECT state FROM campaign") == "evaluated\n")
  }

  @Test func `an experiment that can be judged is shown among what is over`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok(
      "experiment", "add", "Pictures", "--hypothesis", "A picture brings clicks.", "--varies",
      "format", "--arms", "text,image", "--metric", "linkClicks", "--channel", "facebook",
      "--from", "2026-03-03", "--until", "2026-03-20", now: "2026-03-03T08:00")
    let run = try await takt.typed(
      ["s", "s", "", "q", "q"], to: "weekly", now: "2026-03-28T09:00")
    #expect(run.errors.contains("3/6 Closing: “Pictures”"), "\(run.errors)")
    #expect(run.output.contains("A picture brings clicks."), "\(run.output)")
  }

  @Test(arguments: 0...2) func `stops at any part, and goes on later`(parts: Int) async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let answers = Array(repeating: "s", count: parts) + ["q"]
    let run = try await takt.typed(answers, to: "weekly")
    #expect(run.status == 0 && run.errors.contains("Stopped. `takt weekly` goes on later"))
    #expect(try await takt.sql("SELECT count(*) FROM post") == "1\n")
  }

  @Test func `without a terminal it says what scripts can do`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await takt.run("weekly", "--json")
    #expect(run.status == 64 && run.code == "weekly.needsTerminal")
  }
}
