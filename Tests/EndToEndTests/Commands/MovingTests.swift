import Foundation
import Testing

/// What a filter takes along, and what it leaves.
@Suite struct MovingTests {
  /// Three posts of one week: one is out, one is skipped, one is open.
  private func week() async throws -> Takt {
    let takt = try await Takt.prepared()
    for (place, network) in ["facebook", "x", "xing"].enumerated() {
      try await takt.ok(
        "post", "add", "a\(place)", "--on", network, "--at", "2026-03-10 09:00")
    }
    try await takt.ok("publish", "1", "--at", "2026-03-02 14:37")
    try await takt.ok("post", "skip", "2")
    return takt
  }

  @Test func `a move leaves what is out or skipped, a number means it`() async throws {
    let takt = try await week()
    defer { takt.remove() }
    let run = try await takt.ok("post", "move", "status:published,skipped,draft", "--to", "+1w")
    #expect(run.errors == "As before: #1, #2 (published, skipped).\n")
    #expect(
      try await takt.sql("SELECT id, status, plannedAt FROM post ORDER BY id") == """
        1|published|2026-03-10T09:00
        2|skipped|2026-03-10T09:00
        3|draft|2026-03-17T09:00

        """)
    let none = try await takt.run("post", "move", "status:skipped", "--to", "+1w", "--json")
    #expect(none.status == 66 && none.code == "post.none", "\(none.errors)")
    try await takt.ok("post", "move", "2", "--to", "+1w")
    #expect(try await takt.sql("SELECT status FROM post WHERE id = 2") == "draft\n")
    let out = try await takt.run("post", "move", "1", "--to", "+1w", "--json")
    #expect(out.status == 65)
  }

  @Test func `a week is approved again when a post was added`() async throws {
    let takt = try await week()
    defer { takt.remove() }
    try await takt.ok("post", "approve", "week:2026-W11")
    try await takt.ok("post", "add", "late idea", "--on", "linkedin", "--at", "2026-03-11 09:00")
    let run = try await takt.ok("post", "approve", "week:2026-W11", language: "de")
    #expect(run.errors == "Wie zuvor: #2, #3 (freigegeben, ausgelassen).\n")
    #expect(
      try await takt.sql("SELECT id, status FROM post ORDER BY id")
        == "1|published\n2|skipped\n3|approved\n4|approved\n")
    try await takt.ok("post", "reject", "week:2026-W11")
    try await takt.ok("post", "submit", "week:2026-W11")
    try await takt.ok("post", "skip", "week:2026-W11")
    #expect(
      try await takt.sql("SELECT count(*) FROM post WHERE status = 'skipped'") == "3\n")
    let named = try await takt.run("post", "approve", "1", "--json")
    #expect(named.status == 65 && named.code == "post.status", "\(named.errors)")
  }

  @Test func `a copy takes the planned time, leaves the skipped, and keeps the tie`() async throws {
    let takt = try await week()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Tie", "--on", "facebook,x", "--at", "2026-03-11 12:00")
    let copies = try await takt.ok("post", "copy", "^text:zzz", "--to", "+1w", "--json").json()
    let changed = copies["changed"].list
    #expect(
      Set(changed.compactMap { $0["plannedAt"].text }) == [
        "2026-03-17T09:00", "2026-03-18T12:00",
      ])
    #expect(changed.count == 4, "without the skipped one")
    let tied = changed.filter { $0["text"].text == "Tie" }
    #expect(tied.count == 2 && tied[0]["group"].int == tied[0]["id"].int)
    #expect(tied[1]["group"].int == tied[0]["id"].int)
    let alone = try await takt.ok("post", "copy", "4", "--to", "+2w", "--json").json()
    #expect(alone["changed"][0]["group"].isNull)
  }

  @Test func `a new text keeps the snippets below it`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("snippet", "add", "sig", "Your bakery", "--always")
    try await takt.ok("post", "add", "Old", "--on", "x", "--at", "tue 9:00")
    func text(_ arguments: String...) async throws -> String? {
      let run = try await takt.run(
        all: ["post", "edit", "1", "--json"] + arguments, now: "2026-03-03T08:00")
      return try run.json()["changed"][0]["text"].text
    }
    #expect(try await text("--text", "New") == "New\n\nYour bakery")
    #expect(try await text("--text", "Newer", "--no-snippets") == "Newer")
    #expect(try await text("--text", "Newest") == "Newest")
  }

  @Test func `an idea is never cut to nothing by what stands below it`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok(
      "snippet", "add", "long", String(repeating: "b", count: 300), "--channel", "x", "--always")
    try await takt.ok("idea", "add", "The idea itself.")
    let run = try await takt.ok("idea", "plan", "1", "--on", "x", "--at", "tue 9:00", "--json")
    let post = try run.json()
    #expect(post["changed"][0]["text"].text?.hasPrefix("The idea itself.\n\nbbb") == true)
    #expect(post["findings"].list.contains { $0["rule"].text == "text.tooLong" })
    #expect(!run.errors.contains("Shortened"))
  }

  @Test func `a week among the filters is the week`() async throws {
    let takt = try await week()
    defer { takt.remove() }
    #expect(try await takt.ok("week", "week:2026-W11", "--json").json()["week"].text == "2026-W11")
    let unknown = try await takt.run("month", "2026-06", "bogus:1", "--json")
    #expect(unknown.code == "filter.unreadable" && unknown.status == 64, "\(unknown.errors)")
    let today = try await takt.ok(
      "today", "network:x", "--json", now: "2026-03-11T08:00"
    ).json()
    #expect(today["late"].list.isEmpty)
  }
}
