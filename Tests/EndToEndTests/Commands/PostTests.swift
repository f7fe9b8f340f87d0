import Foundation
import Testing

@Suite struct PostTests {
  @Test func `adds one post a channel, with numbers of their own and one group`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let run = try await takt.ok(
      "post", "add", "Hello", "--on", "facebook,x", "--at", "tue 9:00", "--campaign", "Spr",
      "--json")
    let posts = try run.json()["changed"].list
    #expect(posts.map { $0["id"].int } == [1, 2])
    #expect(posts.map { $0["network"].text } == ["facebook", "x"])
    #expect(posts.map { $0["group"].int } == [1, 1])
    #expect(posts.map { $0["plannedAt"].text } == ["2026-03-10T09:00", "2026-03-10T09:00"])
    #expect(posts[0]["campaign"].text == "Spring")
    #expect(posts[0]["publishedAt"].isNull)
  }

  @Test func `reads the text from standard input and from a file`() async throws {
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

  @Test func `moves by a shift, a week, a day and a time`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Hello", "--on", "xing", "--at", "2026-03-10 09:00")
    let steps = [
      ("+1w", "2026-03-17T09:00"), ("-1d", "2026-03-16T09:00"), ("2026-W14", "2026-03-30T09:00"),
      ("3.4.", "2026-04-03T09:00"), ("14:30", "2026-04-03T14:30"),
      ("2026-04-07 08:00", "2026-04-07T08:00"),
    ]
    for (to, expected) in steps {
      let run = try await takt.ok("post", "move", "1", "--to", to, "--json")
      #expect(try run.json()["changed"][0]["plannedAt"].text == expected)
    }
  }

  @Test func `copies what a filter means as drafts with new numbers`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "One", "--on", "xing", "--at", "2026-03-10 09:00")
    try await takt.ok("post", "add", "Two", "--on", "linkedin", "--at", "2026-03-12 09:00")
    let run = try await takt.ok("post", "copy", "week:2026-W11", "--to", "2026-W12", "--json")
    let posts = try run.json()["changed"].list
    #expect(posts.map { $0["id"].int } == [3, 4])
    #expect(posts.map { $0["plannedAt"].text } == ["2026-03-17T09:00", "2026-03-19T09:00"])
  }

  @Test func `edits what is named and leaves the rest`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok(
      "post", "add", "One", "--on", "xing", "--at", "2026-03-10 09:00", "--link",
      "https://example.org/a")
    let run = try await takt.ok(
      "post", "edit", "1", "--text", "Two", "--link", "none", "--owner", "Anna", "--minutes", "45",
      "--risk", "high", "--json")
    let post = try run.json()["changed"][0]
    #expect(post["text"].text == "Two")
    #expect(post["link"].isNull)
    #expect(post["owner"].text == "Anna")
    #expect(post["minutes"].int == 45)
    #expect(post["plannedAt"].text == "2026-03-10T09:00")
    #expect(try await takt.run("post", "edit", "1", "--json").code == "change.nothing")
  }

  @Test func `submits, approves, rejects and skips`() async throws {
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

  @Test func `deletes, and never gives a number twice`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "One", "--on", "xing", "--at", "2026-03-10 09:00")
    try await takt.ok("post", "delete", "#1")
    #expect(try await takt.run("post", "show", "1", "--json").code == "post.unknown")
    let next = try await takt.ok(
      "post", "add", "Two", "--on", "xing", "--at", "2026-03-10 09:00", "--json")
    #expect(try next.json()["changed"][0]["id"].int == 2)
  }

  @Test func `saves a draft that is too long, and stops it at submit and publish`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let text = String(repeating: "ä", count: 281)
    let added = try await takt.ok("post", "add", text, "--on", "x", "--at", "tue 9:00", "--json")
    #expect(try added.json()["findings"].list.contains { $0["rule"].text == "text.tooLong" })
    for step in [["post", "submit", "1"], ["publish", "1"]] {
      let run = try await takt.run(step[0], step[1], step.count > 2 ? step[2] : "--json", "--json")
      #expect(run.status == 65 && run.code == "post.findings")
    }
  }

  @Test(arguments: [
    ("network:xing", [1]), ("^network:xing", [2]), ("status:approved", [2]),
    ("week:2026-W11", [1, 2]),
    ("month:2026-04", []), ("campaign:Spring", [2]), ("^campaign:Spring", [1]), ("day:10.3.", [1]),
  ])
  func `lists what a filter means`(filter: String, expected: [Int]) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "One", "--on", "xing", "--at", "2026-03-10 09:00")
    try await takt.ok(
      "post", "add", "Two", "--on", "x", "--at", "2026-03-12 09:00", "--campaign", "Spring")
    try await takt.ok("post", "approve", "2")
    let run = try await takt.ok("post", "list", filter, "--json")
    #expect(try run.json().list.map { $0["id"].int } == expected)
  }
}
