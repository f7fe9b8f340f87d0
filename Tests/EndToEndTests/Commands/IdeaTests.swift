import Foundation
import Testing

/// Ideas, from the first line to posts on several networks.
@Suite struct IdeaTests {
  @Test func `keeps one, several, and the lines of standard input`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("pillar", "add", "Bread")
    try await takt.ok("idea", "add", "One", "Two", "--pillar", "bread")
    let lines = try await takt.run("idea", "add", "-", "--json", input: "Three\n\n  Four \n").json()
    #expect(lines["changed"].list.map { $0["text"].text } == ["Three", "Four"])
    #expect(lines["changed"][0]["open"].isTrue && lines["changed"][0]["uses"].int == 0)
    let all = try await takt.ok("idea", "list", "--json", now: "2026-03-10T08:00").json().list
    #expect(all.map { $0["id"].int } == [1, 2, 3, 4] && all[0]["ageDays"].int == 7)
    #expect(
      try await takt.ok("idea", "list", "--pillar", "Bread", "--json").json().list.count == 2)
    let empty = try await takt.run("idea", "add", "-", "--json", input: "\n \n")
    #expect(empty.status == 64 && empty.code == "text.missing")
    #expect(try await takt.ok("idea", "list", language: "de").output.contains("heute"))
  }

  @Test func `becomes a post a network, in its length, and they stay tied`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let sentence = "Sourdough needs time, flour and water, and nothing else at all. "
    let text = String(repeating: sentence, count: 8)
    try await takt.ok("snippet", "add", "tags", "#bread #vienna", "--channel", "x", "--always")
    try await takt.ok("idea", "add", text, "--link", "https://example.org/sourdough")
    let run = try await takt.ok(
      "idea", "plan", "1", "--on", "facebook,x", "--at", "tue 9:00", "--json")
    let posts = try run.json()["changed"].list
    #expect(
      posts.map { $0["idea"].int } == [1, 1] && posts[0]["group"].int == posts[1]["group"].int)
    #expect(posts[0]["text"].text == text)
    let short = try #require(posts[1]["text"].text)
    #expect(short.hasSuffix("\n\n#bread #vienna"), "what stands below is kept whole")
    let length = try #require(posts[1]["length"].int)
    #expect(length <= 280 && length > 200)
    #expect(run.errors.contains("Shortened: #2 X"))
    let shown = try await takt.ok("post", "show", "1").output
    #expect(shown.contains("together with  #2 X"))
    #expect(try await takt.ok("idea", "show", "1", "--json").json()["posts"].list.count == 2)
    #expect(try await takt.ok("idea", "list", "--json").output == "[]\n", "it is used")
    #expect(try await takt.ok("post", "list", "idea:1", "--json").json().list.count == 2)
    #expect(try await takt.ok("week", "next").output.contains("↔ belongs together"))
    try await takt.ok("post", "edit", "2", "--text", "Only on X.")
    #expect(try await takt.ok("post", "show", "1", "--json").json()["text"].text == text)
    let refused = try await takt.run("idea", "delete", "1", "--json")
    #expect(refused.status == 65 && refused.code == "idea.hasPosts")
  }

  @Test func `an evergreen one keeps pause, season and maximum when slots are filled`()
    async throws
  {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("slot", "add", "x", "tue 9:00")
    try await takt.ok(
      "idea", "add", "Rye every day.", "--evergreen", "4 weeks", "--most", "2", "--season",
      "1.10.-31.3.")
    func offered(_ week: String) async throws -> Int {
      let fill = try await takt.ok("week", week, "--fill", "--json").json()
      return fill["free"][0]["ideas"].list.count
    }
    #expect(try await offered("2026-W11") == 1)
    try await takt.ok("idea", "plan", "1", "--on", "x", "--at", "2026-03-10 09:00")
    #expect(try await offered("2026-W12") == 0, "its pause is not over")
    #expect(try await offered("2026-W15") == 0, "7 April is not its season")
    #expect(try await offered("2026-W41") == 1)
    try await takt.ok("idea", "plan", "1", "--on", "x", "--at", "2026-10-06 09:00")
    #expect(try await offered("2026-W50") == 0, "twice is enough")
    try await takt.ok("idea", "edit", "1", "--most", "3")
    #expect(try await offered("2026-W50") == 1)
    try await takt.ok("idea", "edit", "1", "--evergreen", "none")
    #expect(try await takt.ok("idea", "show", "1", "--json").json()["evergreen"].isNull)
  }

  @Test(arguments: [
    (["idea", "add", " "], "post.emptyText", 65), (["idea", "show", "9"], "idea.unknown", 66),
    (["idea", "add", "a", "--most", "2"], "idea.noPause", 64),
    (["idea", "add", "a", "--evergreen", "often"], "series.unreadable", 65),
    (["idea", "add", "a", "--evergreen", "1 week", "--season", "winter"], "idea.season", 65),
    (["idea", "add", "a", "--evergreen", "1 week", "--most", "0"], "idea.uses", 65),
    (["idea", "add", "a", "--link", "nowhere"], "address.unreadable", 65),
    (["idea", "plan", "9", "--on", "x"], "idea.unknown", 66),
  ])
  func `says what is wrong, and writes nothing`(
    command: [String], code: String, status: Int32
  ) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let run = try await takt.run(all: command + ["--json"], now: "2026-03-03T08:00")
    #expect(run.code == code && run.status == status, "\(run.errors)")
    #expect(try await takt.sql("SELECT count(*) FROM idea") == "0\n")
  }
}
