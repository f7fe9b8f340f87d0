import Foundation
import Testing

/// Posts that come back, each with a fate of its own.
@Suite struct SeriesTests {
  private func series() async throws -> Takt {
    let takt = try await Takt.prepared()
    try await takt.ok(
      "post", "add", "Market day", "--on", "facebook,x", "--at", "2026-03-17 09:00", "--every",
      "2 weeks", "--times", "4")
    return takt
  }

  private func times(_ takt: Takt, _ filter: String...) async throws -> [String] {
    let posts = try await takt.run(
      all: ["post", "list", "--json"] + filter, now: "2026-03-03T08:00")
    return try posts.json().list.compactMap { $0["plannedAt"].text }
  }

  @Test func `each knows its place, over the change of the clock`() async throws {
    let takt = try await series()
    defer { takt.remove() }
    let list = try await takt.ok("post", "list", "series:1", "network:x", "--json").json().list
    #expect(list.map { $0["series"]["place"].int } == [1, 2, 3, 4])
    #expect(
      list.map { $0["plannedAt"].text } == [
        "2026-03-17T09:00", "2026-03-31T09:00", "2026-04-14T09:00", "2026-04-28T09:00",
      ])
    #expect(list.map { $0["group"].int } == [1, 3, 5, 7])
    #expect(list[0]["series"]["every"].int == 2 && list[0]["series"]["unit"].text == "week")
    #expect(list[0]["series"]["times"].int == 4)
    let shown = try await takt.ok("post", "show", "4", language: "de").output
    #expect(shown.contains("alle 2 Wochen, 2 von 4 (Serie 1)"))
  }

  @Test func `one changes alone, or with those that follow and are open`() async throws {
    let takt = try await series()
    defer { takt.remove() }
    try await takt.ok("post", "move", "4", "--to", "+1d")
    #expect(try await times(takt, "series:1", "network:x")[1] == "2026-04-01T09:00")
    try await takt.ok("post", "skip", "8")
    try await takt.ok("post", "move", "2", "--to", "wed 10:00", "--following")
    #expect(
      try await times(takt, "series:1", "network:x") == [
        "2026-03-04T10:00", "2026-03-19T10:00", "2026-04-01T10:00", "2026-04-28T09:00",
      ], "by as much as the first; the skipped one stays")
    #expect(try await times(takt, "series:1", "network:facebook")[1] == "2026-03-31T09:00")
    try await takt.ok("post", "edit", "4", "--text", "Both markets", "--following")
    let texts = try await takt.ok("post", "list", "network:x", "--json").json().list
    #expect(
      texts.map { $0["text"].text } == ["Market day", "Both markets", "Both markets", "Market day"])
    try await takt.ok("post", "delete", "4", "--following")
    #expect(try await times(takt, "network:x").count == 2)
  }

  @Test(arguments: [
    (["--every", "2 weeks"], "series.noEnd", 64), (["--times", "3"], "series.noRule", 64),
    (["--every", "1 week", "--times", "2", "--until", "2026-06-01"], "series.twoEnds", 64),
    (["--every", "3", "--times", "2"], "series.unreadable", 65),
    (["--every", "0 days", "--times", "2"], "series.every", 65),
    (["--every", "1 week", "--until", "2046-01-01"], "series.tooLong", 65),
    (["--every", "1 month", "--times", "200"], "series.tooLong", 65),
    (["--every", "1 week", "--until", "2026-03-01"], "series.empty", 65),
    (["--every", "1 week", "--times", "0"], "series.empty", 65),
  ])
  func `says what is wrong, and writes nothing`(
    more: [String], code: String, status: Int32
  ) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let run = try await takt.run(
      all: ["post", "add", "a", "--on", "x", "--at", "2026-03-10 09:00", "--json"] + more,
      now: "2026-03-03T08:00")
    #expect(run.code == code && run.status == status, "\(run.errors)")
    #expect(try await takt.sql("SELECT count(*) FROM post") == "0\n")
    #expect(try await takt.sql("SELECT count(*) FROM series") == "0\n")
  }

  @Test func `a time that the clock skips stops the whole series`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let run = try await takt.run(
      "post", "add", "a", "--on", "x", "--at", "2026-03-22 02:30", "--every", "1 week", "--times",
      "2", "--json")
    #expect(run.status == 65 && run.code == "series.skippedTime")
    let alone = try await takt.run(
      "post", "add", "a", "--on", "x", "--at", "2026-02-31 09:00", "--json")
    #expect(alone.status == 64 && alone.code == "date.none", "\(alone.errors)")
    let alien = try await takt.ok("post", "add", "a", "--on", "x", "--at", "tue 9:00").status
    #expect(alien == 0)
    #expect(
      try await takt.run("post", "skip", "1", "--following", "--json").code == "series.none")
  }
}
