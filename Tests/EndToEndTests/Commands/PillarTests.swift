import Foundation
import Testing

/// What the firm speaks of, from the first name to the last post.
@Suite struct PillarTests {
  @Test func `are named, go with posts, and stay while one has them`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    #expect(try await takt.ok("pillar", "list").output.contains("takt pillar add NAME"))
    try await takt.ok("pillar", "add", "Bread")
    try await takt.ok("pillar", "add", "People")
    #expect(try await takt.run("pillar", "add", "Bread", "--json").code == "name.taken")
    let renamed = try await takt.ok("pillar", "edit", "br", "--name", "Bread and rolls", "--json")
    #expect(try renamed.json()["changed"][0]["name"].text == "Bread and rolls")
    try await takt.ok(
      "post", "add", "One", "--on", "xing,x", "--at", "tue 9:00", "--pillar", "br")
    let found = try await takt.ok("post", "list", "pillar:Bread and rolls", "--json").json().list
    #expect(found.map { $0["pillar"].text } == ["Bread and rolls", "Bread and rolls"])
    #expect(try await takt.ok("post", "show", "1", language: "de").output.contains("Thema"))
    let refused = try await takt.run("pillar", "delete", "Bread", "--json")
    #expect(refused.status == 65 && refused.code == "pillar.hasPosts")
    #expect(refused.errors.contains("2 posts"))
    #expect(
      try await takt.ok("pillar", "delete", "peop", language: "de").output
        == "Gelöscht: „People“\n")
    #expect(try await takt.ok("pillar", "list").output == "Bread and rolls  2 posts\n")
  }
}
