import Foundation
import Testing

/// The calendar is for looking at: kept texts show how it looks, and properties hold its columns.
@Suite struct CalendarTests {
  /// A plan with a full week: all networks, all statuses, long names, emoji and wide characters. It is
  /// made once.
  private static let fullWeek = Task {
    let takt = try await Takt.running()
    defer { takt.remove() }
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
    return try Data(contentsOf: takt.plan)
  }

  private func week(language: String) async throws -> Takt {
    let takt = try Takt(language: language)
    try await Self.fullWeek.value.write(to: takt.plan)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: takt.plan.path)
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

  @Test func `shows days that are typed, as JSON`() async throws {
    let takt = try await week(language: "de")
    defer { takt.remove() }
    let week = try await takt.ok("week", "KW1", "--json").json()
    #expect(week["from"].text == "2025-12-29" && week["to"].text == "2026-01-04")
    #expect(
      week["minutes"].keys == ["assumed", "available", "drop", "people", "planned", "reserve"])
    let agenda = try await takt.ok("agenda", "--to", "2026-03-06", "month:2026-03", "--json").json()
    #expect(agenda["days"].list.map { $0["date"].text } == ["2026-03-03", "2026-03-04"])
    let twice = try await takt.ok(
      "post", "add", "Hi", "--on", "facebook", "--at", "2026-10-25 02:30")
    #expect(twice.errors.contains("zweimal"))
  }
}
