import Foundation
import Testing

/// Weekly times, as they are typed and told.
@Suite struct SlotTests {
  @Test func `adds, lists and gives up`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    #expect(try await takt.ok("slot", "list").output.contains("takt slot add CHANNEL"))
    let tried = try await takt.ok("slot", "add", "x", "tue", "9:00", "--dry-run", "--json").json()
    #expect(tried["dryRun"].isTrue && tried["changed"][0]["weekday"].int == 2)
    #expect(try await takt.ok("slot", "list", "--json").output == "[]\n")
    let added = try await takt.ok(
      "slot", "add", "facebook,x", "thu 17:00", "--minutes", "20", "--json"
    ).json()["changed"]
    #expect(added.list.map { $0["network"].text } == ["facebook", "x"])
    #expect(added[0]["nextFree"].text == "2026-03-05T17:00")
    #expect(added[0]["minutes"].int == 20 && added[0]["pillar"].isNull)
    #expect(
      try await takt.ok("slot", "list", language: "de").output.split(separator: "\n").count == 2)
    let gone = try await takt.ok("slot", "delete", "2", language: "de")
    #expect(gone.output == "Gelöscht: „Do 17:00 X“\n")
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
