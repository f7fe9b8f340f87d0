import Foundation
import Testing

/// Links, files and what stands below a text.
@Suite struct LinkTests {
  private func link(_ takt: Takt, _ arguments: String...) async throws -> String? {
    let run = try await takt.run(
      all: ["post", "add", "a", "--at", "tue 9:00", "--json"] + arguments, now: "2026-03-03T08:00")
    return try run.json()["changed"][0]["link"].text
  }

  @Test func `links are tagged as the plan says`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let address = "https://example.org/shop?id=7&x=ä#top"
    #expect(
      try await link(takt, "--on", "xing", "--link", address, "--campaign", "Spring")
        == "https://example.org/shop?id=7&x=ä&utm_source=xing&utm_medium=social"
        + "&utm_campaign=spring&utm_content=post-1#top")
    #expect(
      try await link(takt, "--on", "x", "--link", "https://example.org", "--paid")
        == "https://example.org/?utm_source=x&utm_medium=paid-social&utm_content=post-2")
    let tagged = "https://example.org/?utm_source=flyer"
    #expect(try await link(takt, "--on", "x", "--link", tagged) == tagged)
    let shown = try await takt.ok("publish", "1", "--dry-run").output
    #expect(
      shown.contains("utm_campaign=spring&utm_content=post-1#top"), "shown in full before use")
    try await takt.ok("config", "set", "links", "utm_source={network}&utm_campaign={pillar}")
    #expect(
      try await takt.ok("post", "show", "1", "--json").json()["link"].text
        == "https://example.org/shop?id=7&x=ä&utm_source=xing#top")
    try await takt.ok("config", "set", "links", "none")
    #expect(try await takt.ok("post", "show", "1", "--json").json()["link"].text == address)
    #expect(try await takt.ok("config", "get", "links").output == "none\n")
    #expect(
      try await takt.run("config", "set", "links", "a=b", "--json").code == "links.unreadable")
    let bad = try await takt.run(
      "post", "add", "a", "--on", "x", "--at", "tue 9:00", "--link", "example", "--json")
    #expect(bad.status == 65 && bad.code == "address.unreadable")
  }

  @Test func `snippets go below, the channel's own first`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("snippet", "add", "tags", "#bread", "--channel", "x")
    try await takt.ok("snippet", "add", "tags", "#brot")
    try await takt.ok("snippet", "add", "imprint", "example.org/imprint", "--always")
    #expect(try await takt.run("snippet", "add", "tags", "#b", "--json").code == "name.taken")
    func texts(_ more: String...) async throws -> [String?] {
      let run = try await takt.run(
        all: ["post", "add", "Hi", "--on", "x,xing", "--at", "tue 9:00", "--json"] + more,
        now: "2026-03-03T08:00")
      return try run.json()["changed"].list.map { $0["text"].text }
    }
    let below = "\n\nexample.org/imprint"
    #expect(try await texts() == ["Hi" + below, "Hi" + below])
    #expect(
      try await texts("--snippet", "ta") == ["Hi\n\n#bread" + below, "Hi\n\n#brot" + below])
    #expect(try await texts("--no-snippets") == ["Hi", "Hi"])
    #expect(
      try await takt.run(
        "post", "add", "a", "--on", "x", "--at", "tue 9:00", "--snippet", "sig", "--json"
      ).code == "snippet.unknown")
    try await takt.ok("snippet", "edit", "tags", "--channel", "x", "--text", "#rye")
    #expect(try await takt.ok("snippet", "list", "--json").json()[0]["text"].text == "#rye")
    try await takt.ok("snippet", "delete", "tags", "--channel", "x")
    #expect(try await texts("--snippet", "tags")[0] == "Hi\n\n#brot" + below)
    let long = String(repeating: "a", count: 270)
    let run = try await takt.run(
      "post", "add", long, "--on", "x", "--at", "wed 9:00", "--json")
    #expect(
      try run.json()["findings"].list.contains { $0["rule"].text == "text.tooLong" },
      "they count")
  }

  @Test func `files are checked, and described`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let missing = try await takt.run(
      "post", "add", "a", "--on", "x", "--at", "tue 9:00", "--media", "no.jpg", "--json")
    #expect(missing.status == 66 && missing.code == "file.missing")
    #expect(try await takt.sql("SELECT count(*) FROM post") == "0\n")
    let picture = takt.folder.appending(path: "bread.jpg")
    try Data(repeating: 0, count: 5_500_000).write(to: picture)
    let run = try await takt.ok(
      "post", "add", "a", "--on", "x", "--at", "tue 9:00", "--media", "bread.jpg", "--json")
    let post = try run.json()
    #expect(post["changed"][0]["format"].text == "image")
    #expect(post["changed"][0]["media"][0]["file"].text == "bread.jpg")
    #expect(post["changed"][0]["media"][0]["alternativeText"].isNull)
    let rules = Set(post["findings"].list.compactMap { $0["rule"].text })
    #expect(rules.isSuperset(of: ["media.tooLarge", "media.noAlternativeText"]))
    try await takt.ok("post", "edit", "1", "--alt", "A loaf")
    let described = try await takt.run("check", "1", "--json").json()["findings"].list
    #expect(!described.contains { $0["rule"].text == "media.noAlternativeText" })
    #expect(try await takt.ok("post", "show", "1").output.contains("bread.jpg (“A loaf”)"))
    try FileManager.default.removeItem(at: picture)
    #expect(
      try await takt.run("check", "1", "--json").json()["findings"].list
        .contains { $0["rule"].text == "media.missing" })
    #expect(try await takt.run("post", "approve", "1").status == 65, "an error stops it")
    #expect(
      try await takt.run("post", "edit", "1", "--alt", "b", "--alt", "c", "--json").code
        == "media.alternatives")
  }
}
