import Foundation
import Testing

/// Weekly times, and posts that take the next free one.
@Suite struct SlotTests {
  @Test func `adds, lists and gives up`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    #expect(try await takt.ok("slot", "list").output.contains("takt slot add facebook"))
    let tried = try await takt.ok("slot", "add", "x", "tue", "9:00", "--dry-run", "--json").json()
    #expect(tried["dryRun"].isTrue && tried["changed"][0]["weekday"].int == 2)
    #expect(try await takt.ok("slot", "list", "--json").output == "[]\n")
    let added = try await takt.ok(
      "slot", "add", "facebook,x", "thu 17:00", "--minutes", "20", "--json"
    ).json()["changed"]
    #expect(added.list.map { $0["network"].text } == ["facebook", "x"])
    #expect(added[0]["nextFree"].text == "2026-03-05T17:00")
    #expect(added[0]["minutes"].int == 20 && added[0]["pillar"].isNull)
    let twice = try await takt.run("slot", "add", "x", "thu 17:00", "--json")
    #expect(twice.status == 65 && twice.code == "slot.exists")
    #expect(
      try await takt.ok("slot", "list", language: "de").output.split(separator: "\n").count == 2)
    let gone = try await takt.ok("slot", "delete", "2", language: "de")
    #expect(gone.output == "Gelöscht: „Do 17:00 X“\n")
    #expect(try await takt.run("slot", "delete", "2", "--json").code == "slot.unknown")
  }

  @Test(arguments: [
    (["slot", "add", "x", "2026-03-03 9:00"], "slot.unreadable", 65),
    (["slot", "add", "x", "tue"], "slot.unreadable", 65),
    (["slot", "add", "googleplus", "tue 9:00"], "network.retired", 65),
    (["slot", "add", "x", "tue 9:00", "--pillar", "Bread"], "pillar.unknown", 66),
    (["post", "add", "a", "--on", "x"], "slot.missing", 65),
    (["post", "add", "a", "--on", "x", "--at", "next"], "slot.missing", 65),
  ])
  func `says what is wrong, and writes nothing`(
    command: [String], code: String, status: Int32
  ) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let run = try await takt.run(all: command + ["--json"], now: "2026-03-03T08:00")
    #expect(run.code == code && run.status == status, "\(run.errors)")
    #expect(try await takt.sql("SELECT count(*) FROM slot, post") == "0\n")
  }

  @Test func `posts take the next free slot, a date always wins`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("pillar", "add", "Bread")
    try await takt.ok("slot", "add", "x", "tue 9:00")
    try await takt.ok("slot", "add", "x", "thu 9:00", "--pillar", "Bread")
    try await takt.ok("slot", "add", "facebook", "wed 18:00")
    for (text, more, times) in [
      ("today's", ["--at", "next"], ["2026-03-03T09:00"]),
      ("any", [], ["2026-03-05T09:00"]),
      ("bread's", ["--pillar", "Bread"], ["2026-03-12T09:00"]),
      ("chosen", ["--at", "2026-03-10 09:00"], ["2026-03-10T09:00"]),
      ("after the chosen", [], ["2026-03-17T09:00"]),
    ] {
      let run = try await takt.run(
        all: ["post", "add", text, "--on", "x", "--json"] + more, now: "2026-03-03T08:00")
      #expect(
        try run.json()["changed"].list.map { $0["plannedAt"].text } == times, "\(text)")
    }
    let any = try await takt.ok("post", "show", "2", "--json").json()
    #expect(any["pillar"].text == "Bread", "the slot's own")
    let both = try await takt.ok("post", "add", "both", "--on", "x,facebook", "--json").json()
    #expect(
      both["changed"].list.map { $0["plannedAt"].text } == [
        "2026-03-19T09:00", "2026-03-04T18:00",
      ])
  }

  @Test func `two who plan at once take two slots`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("slot", "add", "x", "tue 9:00")
    async let one = takt.run("post", "add", "one", "--on", "x")
    async let two = takt.run("post", "add", "two", "--on", "x")
    for run in try await [one, two] { #expect(run.status == 0, "\(run.errors)") }
    #expect(
      try await takt.sql("SELECT plannedAt FROM post ORDER BY 1")
        == "2026-03-03T09:00\n2026-03-10T09:00\n")
  }
}
