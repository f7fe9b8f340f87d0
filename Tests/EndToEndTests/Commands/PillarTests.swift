import Foundation
import Testing

/// What the firm speaks of, from the first name to the results of a table.
@Suite struct PillarTests {
  @Test func `names, lists, renames and deletes`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    #expect(try await takt.ok("pillar", "list").output.contains("takt pillar add NAME"))
    let tried = try await takt.ok("pillar", "add", "Bread", "--dry-run", "--json").json()
    #expect(tried["dryRun"].isTrue && tried["changed"][0]["name"].text == "Bread")
    #expect(try await takt.ok("pillar", "list", "--json").output == "[]\n")
    try await takt.ok("pillar", "add", "Bread")
    try await takt.ok("pillar", "add", "People")
    #expect(try await takt.run("pillar", "add", "Bread", "--json").code == "name.taken")
    let renamed = try await takt.ok("pillar", "edit", "br", "--name", "Bread and rolls", "--json")
    #expect(try renamed.json()["changed"][0]["name"].text == "Bread and rolls")
    #expect(
      try await takt.ok("pillar", "delete", "peop", language: "de").output
        == "Gelöscht: „People“\n")
    #expect(try await takt.ok("pillar", "list").output == "Bread and rolls  0 posts\n")
  }

  @Test func `goes with posts, finds them, and stays while one has it`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for name in ["Bread", "People, and you"] { try await takt.ok("pillar", "add", name) }
    let run = try await takt.ok(
      "post", "add", "One", "--on", "xing,x", "--at", "tue 9:00", "--pillar", "br", "--json")
    #expect(try run.json()["changed"].list.map { $0["pillar"].text } == ["Bread", "Bread"])
    try await takt.ok("post", "add", "Two", "--on", "xing", "--at", "wed 9:00")
    #expect(try await takt.ok("post", "show", "3", "--json").json()["pillar"].isNull)
    try await takt.ok("post", "edit", "2", "--pillar", "people")
    let found = [
      ("pillar:Bread", [1]), ("pillar:People, and you", [2]), ("^pillar:bread", [3, 2]),
    ]
    for (filter, ids) in found {
      let list = try await takt.ok("post", "list", filter, "--json").json().list
      #expect(list.map { $0["id"].int } == ids)
    }
    #expect(try await takt.ok("post", "show", "1", language: "de").output.contains("Thema"))
    try await takt.ok("post", "copy", "1", "--to", "+1w")
    let refused = try await takt.run("pillar", "delete", "Bread", "--json")
    #expect(refused.status == 65 && refused.code == "pillar.hasPosts")
    #expect(refused.errors.contains("2 posts"))
    try await takt.ok("post", "edit", "1", "--pillar", "none")
    try await takt.ok("post", "delete", "4")
    try await takt.ok("pillar", "delete", "Bread")
  }

  @Test func `a results table gives adopted posts their pillar, and makes none`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("pillar", "add", "Bread")
    let table = """
      network,externalId,publishedAt,text,pillar,reach
      facebook,1,2026-02-20T09:00,One,bread,10
      facebook,2,2026-02-21T09:00,Two,Tools,20
      """
    try Data(table.utf8).write(to: takt.folder.appending(path: "results.csv"))
    let run = try await takt.ok("import", "results.csv", "--adopt", "--json").json()["files"][0]
    #expect(run["adopted"].int == 2 && run["unknownColumns"].list.isEmpty)
    #expect(run["notes"].list.count == 1 && run["notes"][0].text?.contains("Tools") == true)
    let posts = try await takt.ok("post", "list", "--json").json().list
    #expect(posts.map { $0["pillar"].text } == ["Bread", nil])
    #expect(try await takt.ok("pillar", "list", "--json").json().list.count == 1)
  }
}
