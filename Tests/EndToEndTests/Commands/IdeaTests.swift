import Foundation
import Testing

/// Ideas, from the first line to posts on several networks.
@Suite struct IdeaTests {
  @Test func `keeps several, and the lines of standard input`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("pillar", "add", "Bread")
    try await takt.ok("idea", "add", "One", "Two", "--pillar", "bread")
    let lines = try await takt.run("idea", "add", "-", "--json", input: "Three\n\n  Four \n").json()
    #expect(lines["changed"].list.map { $0["text"].text } == ["Three", "Four"])
    #expect(lines["changed"][0]["open"].isTrue && lines["changed"][0]["uses"].int == 0)
    let all = try await takt.ok("idea", "list", "--json", now: "2026-03-10T08:00").json().list
    #expect(all.map { $0["id"].int } == [1, 2, 3, 4] && all[0]["ageDays"].int == 7)
    let empty = try await takt.run("idea", "add", "-", "--json", input: "\n \n")
    #expect(empty.status == 64 && empty.code == "text.missing")
    let german = try await takt.ok("idea", "list", "--pillar", "Bread", language: "de").output
    #expect(german.contains("heute") && !german.contains("Three"))
  }

  @Test func `becomes a post a network, and they are shown as tied`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let text = String(repeating: "Sourdough needs time, flour and water. ", count: 8)
    let idea = try await takt.ok(
      "idea", "add", text, "--link", "https://example.org/sourdough", "--evergreen", "4 weeks",
      "--most", "2", "--season", "1.10.-31.3.", "--json"
    ).json()["changed"][0]
    #expect(idea["link"].text == "https://example.org/sourdough")
    #expect(idea["evergreen"]["pauseDays"].int == 28 && idea["evergreen"]["mostUses"].int == 2)
    #expect(idea["evergreen"]["seasonTo"].text == "03-31")
    let edited = try await takt.ok("idea", "edit", "1", "--evergreen", "none", "--json").json()
    #expect(edited["changed"][0]["evergreen"].isNull)
    let run = try await takt.ok(
      "idea", "plan", "1", "--on", "facebook,x", "--at", "tue 9:00", "--json")
    #expect(try run.json()["changed"].list.map { $0["idea"].int } == [1, 1])
    #expect(run.errors.contains("Shortened: #2 X"))
    let shown = try await takt.ok("post", "show", "1").output
    #expect(shown.contains("together with  #2 X"))
    #expect(try await takt.ok("idea", "show", "1", "--json").json()["posts"].list.count == 2)
    #expect(try await takt.ok("idea", "list", "--json").output == "[]\n", "it is used")
    #expect(try await takt.ok("week", "next").output.contains("↔ belongs together"))
    let refused = try await takt.run("idea", "delete", "1", "--json")
    #expect(refused.status == 65 && refused.code == "idea.hasPosts")
    try await takt.ok("idea", "add", "Rye")
    #expect(try await takt.ok("idea", "delete", "2").output.contains("2 Rye"))
  }
}
