import Foundation
import Testing

@Suite struct PostTests {
  @Test func `is planned, moved, edited and deleted`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let added = try await takt.ok(
      "post", "add", "Hello", "--on", "facebook,x", "--at", "tue 9:00", "--campaign", "Spr",
      "--json")
    let posts = try added.json()["changed"].list
    #expect(posts.map { $0["id"].int } == [1, 2])
    #expect(posts[0]["campaign"].text == "Spring" && posts[0]["publishedAt"].isNull)
    let moved = try await takt.ok("post", "move", "1", "--to", "+1w", "--json").json()
    #expect(moved["changed"][0]["plannedAt"].text == "2026-03-17T09:00")
    let edited = try await takt.ok(
      "post", "edit", "1", "--text", "Two", "--link", "none", "--owner", "Anna", "--minutes", "45",
      "--risk", "high", "--json"
    ).json()["changed"][0]
    #expect(edited["text"].text == "Two" && edited["link"].isNull)
    #expect(edited["owner"].text == "Anna" && edited["minutes"].int == 45)
    #expect(try await takt.run("post", "edit", "1", "--json").code == "change.nothing")
    let copied = try await takt.ok("post", "copy", "week:2026-W12", "--to", "2026-W13", "--json")
    #expect(try copied.json()["changed"].list.map { $0["id"].int } == [3])
    let listed = try await takt.ok("post", "list", "network:facebook", "--json").json().list
    #expect(listed.map { $0["id"].int } == [1, 3])
    try await takt.ok("post", "delete", "#1")
    let gone = try await takt.run("post", "show", "1", "--json")
    #expect(gone.status == 66 && gone.code == "post.unknown")
  }

  @Test func `is submitted, rejected, approved and skipped`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "One", "--on", "xing", "--at", "2026-03-10 09:00")
    let steps = [
      ("submit", "inReview"), ("reject", "draft"), ("approve", "approved"), ("skip", "skipped"),
    ]
    for (step, status) in steps {
      let run = try await takt.ok("post", step, "1", "--json")
      #expect(try run.json()["changed"][0]["status"].text == status)
    }
    let again = try await takt.run("post", "submit", "1", "--json")
    #expect(again.status == 65 && again.code == "post.status")
  }

  @Test func `that is too long is stopped at submit and publish`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let text = String(repeating: "ä", count: 281)
    let added = try await takt.ok("post", "add", text, "--on", "x", "--at", "tue 9:00", "--json")
    #expect(try added.json()["findings"].list.contains { $0["rule"].text == "text.tooLong" })
    for step in [["post", "submit", "1"], ["publish", "1"]] {
      let run = try await takt.run(all: step + ["--json"], now: "2026-03-03T08:00")
      #expect(run.status == 65 && run.code == "post.findings")
    }
  }

  @Test func `takes its text from standard input and from a file`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let piped = try await takt.run(
      "post", "add", "-", "--on", "xing", "--at", "tue 9:00", "--json", input: "Zwei\nZeilen\n")
    #expect(try piped.json()["changed"][0]["text"].text == "Zwei\nZeilen")
    try Data("Aus der Datei\n".utf8).write(to: takt.folder.appendingPathComponent("text.txt"))
    let read = try await takt.run(
      "post", "add", "--file", "text.txt", "--on", "xing", "--at", "wed 9:00", "--json")
    #expect(try read.json()["changed"][0]["text"].text == "Aus der Datei")
  }
}
