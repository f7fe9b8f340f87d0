import Foundation
import Testing

/// Links, files and what stands below a text.
@Suite struct LinkTests {
  @Test func `links are tagged as the plan says`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let address = "https://example.org/shop?id=7&x=ä#top"
    try await takt.ok(
      "post", "add", "a", "--on", "xing", "--at", "tue 9:00", "--link", address, "--campaign",
      "Spring")
    let shown = try await takt.ok("publish", "1", "--dry-run").output
    #expect(
      shown.contains("utm_campaign=spring&utm_content=post-1#top"), "shown in full before use")
    #expect(
      try await takt.run("config", "set", "links", "a=b", "--json").code == "links.unreadable")
    try await takt.ok("config", "set", "links", "none")
    #expect(try await takt.ok("post", "show", "1", "--json").json()["link"].text == address)
    #expect(try await takt.ok("config", "get", "links").output == "none\n")
  }

  @Test func `snippets go below`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("snippet", "add", "tags", "#bread", "--channel", "x")
    try await takt.ok("snippet", "add", "imprint", "example.org/imprint", "--always")
    let post = ["post", "add", "Hi", "--on", "x", "--at", "tue 9:00", "--json"]
    func text(_ more: String...) async throws -> String? {
      let run = try await takt.run(all: post + more, now: "2026-03-03T08:00")
      return try run.json()["changed"][0]["text"].text
    }
    #expect(try await text("--snippet", "ta") == "Hi\n\n#bread\n\nexample.org/imprint")
    #expect(try await text("--no-snippets") == "Hi")
    try await takt.ok("snippet", "edit", "tags", "--channel", "x", "--text", "#rye")
    #expect(try await takt.ok("snippet", "list", "--json").json()[0]["text"].text == "#rye")
    try await takt.ok("snippet", "delete", "tags", "--channel", "x")
    let unknown = try await takt.run(
      all: post + ["--snippet", "tags"], now: "2026-03-03T08:00")
    #expect(unknown.status == 66 && unknown.code == "snippet.unknown")
  }

  @Test func `files are checked, and described`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let missing = try await takt.run(
      "post", "add", "a", "--on", "x", "--at", "tue 9:00", "--media", "no.jpg", "--json")
    #expect(missing.status == 66 && missing.code == "file.missing")
    let picture = takt.folder.appending(path: "bread.jpg")
    try Data(repeating: 0, count: 5_500_000).write(to: picture)
    let run = try await takt.ok(
      "post", "add", "a", "--on", "x", "--at", "tue 9:00", "--media", "bread.jpg", "--json")
    let post = try run.json()["changed"][0]
    #expect(post["media"][0]["file"].text == "bread.jpg")
    #expect(post["media"][0]["alternativeText"].isNull)
    try await takt.ok("post", "edit", "1", "--alt", "A loaf")
    #expect(try await takt.ok("post", "show", "1").output.contains("bread.jpg (“A loaf”)"))
    try FileManager.default.removeItem(at: picture)
    #expect(try await takt.run("post", "approve", "1").status == 65, "an error stops it")
    #expect(
      try await takt.run("post", "edit", "1", "--alt", "b", "--alt", "c", "--json").code
        == "media.alternatives")
  }
}
