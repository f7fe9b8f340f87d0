import Foundation
import Testing

/// The calendar is for looking at: kept texts show how it looks, and properties hold its columns.
@Suite struct CalendarTests {
  /// A plan with a full week: all networks, all statuses, long names, emoji and wide characters.
  private func week(language: String) async throws -> Takt {
    let takt = try await Takt.running(language: language)
    let posts = [
      (
        "facebook", "2026-03-02 09:00",
        "Bärlauch-Ciabatta 🌱 ab heute jeden Dienstag im Regal, solange der Korb reicht"
      ),
      ("x", "2026-03-03 12:30", "日本のパン屋さんへ: ようこそ"), ("xing", "2026-03-04 08:15", "Wir bilden aus"),
      ("linkedin", "2026-03-04 08:15", "Wir bilden aus 👩🏽‍🍳👨‍👩‍👧 in allen Berufen"),
      ("facebook", "2026-03-07 18:00", "Samstag"), ("facebook", "2026-03-07 19:30", "Samstagabend"),
    ]
    for (network, time, text) in posts {
      try await takt.ok("post", "add", text, "--on", network, "--at", time, "--campaign", "Spring")
    }
    try await takt.ok("publish", "1", "--at", "2026-03-02 09:10")
    try await takt.ok("post", "submit", "3")
    try await takt.ok("post", "approve", "4")
    try await takt.ok("post", "skip", "6")
    return takt
  }

  @Test(arguments: ["de", "en"], ["80", "120"])
  func `shows week, month, agenda and the day as kept`(language: String, columns: String)
    async throws
  {
    var takt = try await week(language: language)
    defer { takt.remove() }
    takt.environment["COLUMNS"] = columns
    var shown = ""
    for command in [["today"], ["week"], ["month"], ["agenda"], ["post", "show", "1"]] {
      let run = try await Takt.run(
        Takt.binary, command, input: "", environment: takt.environment, in: takt.folder)
      #expect(run.status == 0)
      shown += "$ takt \(command.joined(separator: " "))\n\(run.output)\n"
    }
    #expect(!shown.contains("\u{1B}"), "piped, it is plain text")
    try expectKept(shown, "calendar-\(language)-\(columns)")
  }

  @Test func `colours by network on demand, and never where NO_COLOR is set`() async throws {
    var takt = try await week(language: "en")
    defer { takt.remove() }
    #expect(try await takt.ok("month", "--color", "always").output.contains("\u{1B}[94m"))
    takt.environment["NO_COLOR"] = "1"
    #expect(!(try await takt.ok("month").output.contains("\u{1B}")))
  }

  @Test(arguments: [
    ("2026-W53", "2026-12-28", "2027-01-03"), ("2020-W53", "2020-12-28", "2021-01-03"),
    ("1.1.2027", "2026-12-28", "2027-01-03"), ("next", "2026-03-09", "2026-03-15"),
    ("KW1", "2025-12-29", "2026-01-04"), ("29.2.2028", "2028-02-28", "2028-03-05"),
  ])
  func `knows the weeks over the turn of the year`(text: String, from: String, to: String)
    async throws
  {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let week = try await takt.ok("week", text, "--json").json()
    #expect(week["from"].text == from && week["to"].text == to)
    #expect(week["days"].list.count == 7)
    #expect(week["minutes"].keys == ["available", "drop", "people", "planned", "reserve"])
  }

  @Test func `the agenda obeys the days in a filter`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    for day in ["03-10", "04-14", "04-16"] {
      try await takt.ok("post", "add", day, "--on", "facebook", "--at", "2026-\(day) 09:00")
    }
    let filters = [
      (["week:2026-W16"], 2), (["day:2026-04-16"], 1), ([], 1),
      (["--to", "2026-04-15", "month:2026-04"], 1),
    ]
    for (arguments, count) in filters {
      let run = try await Takt.run(
        Takt.binary, ["agenda", "--json"] + arguments, input: "", environment: takt.environment,
        in: takt.folder)
      #expect(
        try run.json()["days"].list.flatMap { $0["posts"].list }.count == count, "\(arguments)")
    }
  }

  @Test func `puts a post on the day it went out, in the plan's time`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "2026-03-02 23:50")
    try await takt.ok("publish", "1", "--at", "2026-03-03 00:10", now: "2026-03-03T08:00")
    let days = try await takt.ok("week", "--json").json()["days"].list
    #expect(days.filter { !$0["posts"].list.isEmpty }.map { $0["date"].text } == ["2026-03-03"])
  }

  @Test func `says a repeated time and takes the first`() async throws {
    let takt = try await Takt.running(language: "de")
    defer { takt.remove() }
    let run = try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "2026-10-25 02:30")
    #expect(run.errors.contains("zweimal"))
    let now = "2026-11-01T08:00"
    try await takt.ok("publish", "1", "--at", "2026-10-25 02:30", now: now)
    let shown = try await takt.ok("post", "show", "1", "--json", now: now).json()
    #expect(shown["publishedAt"].text == "2026-10-25T00:30:00Z")
  }
}
