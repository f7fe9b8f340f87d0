import Foundation
import Testing

/// A week planned at the terminal, as somebody would who sees Takt for the first time.
@Suite struct PlanningSessionTests {
  /// A firm with six slots on three channels, and the ideas of its people.
  private func firm(language: String = "en") async throws -> Takt {
    let takt = try await Takt.prepared(language: language)
    for (channel, time) in [
      ("facebook,x", "tue 9:00"), ("facebook", "thu 17:00"), ("xing", "wed 8:30"),
      ("x", "thu 12:00"), ("xing", "fri 8:30"),
    ] { try await takt.ok("slot", "add", channel, time) }
    return takt
  }

  @Test func `from an empty week to six approved posts on three channels`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let pty = try #require(Pty())
    try pty.press("Fresh bread\nOur new oven\nMeet Lisa\nRye for a month\nOpen on Monday\n\u{4}")
    let ideas = try await Takt.run(
      Takt.binary, ["idea", "add", "-"], input: "", environment: takt.environment,
      in: takt.folder, terminal: pty.screenSide)
    #expect(ideas.status == 0, "\(ideas.errors)")

    // Tue Facebook takes the first, Tue X joins it, then three further ideas, and a text of the day.
    let keys = try #require(Pty())
    try keys.press("15211tClosed at noon\n")
    let fill = try await Takt.run(
      Takt.binary, ["week", "next", "--fill"], input: "", environment: takt.environment,
      in: takt.folder, terminal: keys.screenSide)
    #expect(fill.status == 0, "\(fill.errors)")
    #expect(fill.errors.contains("6 free slots"))
    #expect(fill.errors.contains("6 posts planned, 0 of 6 slots free."))

    #expect(try await takt.run("check", "week:next").status == 0)
    try await takt.ok("post", "approve", "week:next")
    let posts = try await takt.ok("post", "list", "week:next", "--json").json().list
    #expect(posts.count == 6 && posts.allSatisfy { $0["status"].text == "approved" })
    #expect(Set(posts.compactMap { $0["network"].text }) == ["facebook", "x", "xing"])
    #expect(posts[0]["text"].text == "Fresh bread" && posts[0]["idea"].int == 1)
    #expect(posts.last?["text"].text == "Closed at noon")
    let words = try await takt.sql("SELECT words FROM change WHERE words LIKE 'takt idea plan%'")
    #expect(words.hasPrefix("takt idea plan 1 --on Facebook --at 2026-03-10T09:00\n"))
  }

  @Test(arguments: [
    ("q", 0), ("\n\nq", 0), ("1q", 1), ("ä[1q", 1), ("t\n1q", 1), ("9 1q", 1),
  ])
  func `a key is enough, and what says nothing does nothing`(keys: String, planned: Int)
    async throws
  {
    let takt = try await firm(language: "de")
    defer { takt.remove() }
    try await takt.ok("idea", "add", "Brot", "Zopf")
    let pty = try #require(Pty())
    try pty.press(keys)
    let run = try await Takt.run(
      Takt.binary, ["week", "next", "--fill"], input: "", environment: takt.environment,
      in: takt.folder, terminal: pty.screenSide)
    #expect(run.status == 0 && run.errors.contains("Plätzen frei."), "\(run.errors)")
    #expect(try await takt.sql("SELECT count(*) FROM post") == "\(planned)\n")
  }

  @Test func `without a terminal the free slots are shown with their ideas`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("idea", "add", "Bread")
    let json = try await takt.ok("week", "next", "--fill", "network:xing", "--json").json()
    #expect(json["week"].text == "2026-W11" && json["slots"].int == 6)
    #expect(
      json["free"].list.map { $0["at"].text } == ["2026-03-11T08:30", "2026-03-13T08:30"])
    #expect(json["free"][0]["ideas"][0]["text"].text == "Bread")
    let text = try await takt.ok("week", "next", "--fill", language: "de").output
    #expect(text.contains("KW 11 · freie Sendeplätze") && text.contains("1  Bread"))
    #expect(try await takt.run("week", "--fill", "--review").status == 64)
  }

  @Test func `three posts or more are moved only by a yes`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for day in ["tue", "wed", "thu"] {
      try await takt.ok("post", "add", day, "--on", "xing", "--at", "\(day) 9:00")
    }
    let no = try await takt.typed(["n"], to: "post", "move", "network:xing", "--to", "+1w")
    #expect(no.status == 0 && no.errors.contains("Move 3 posts? (y/n; Enter: no)"))
    #expect(no.errors.hasSuffix("Nothing changed.\n"))
    #expect(try await takt.ok("week", "2026-W12", "--json").json()["days"][1]["posts"].list.isEmpty)
    _ = try await takt.typed(["y"], to: "post", "move", "network:xing", "--to", "+1w")
    let two = try await takt.typed([], to: "post", "move", "1", "2", "--to", "+1d")
    #expect(!two.errors.contains("(y/n"))
    let forced = try await takt.typed([], to: "post", "delete", "network:xing", "--yes")
    #expect(forced.status == 0 && !forced.errors.contains("(y/n"))
    #expect(try await takt.sql("SELECT count(*) FROM post") == "0\n")
  }

  @Test(arguments: [
    ["post", "move", "1", "2", "3", "--to", "nonsense"], ["post", "edit", "1", "--following"],
    ["feedback", "add", "--post", "99"], ["lesson", "add", "--campaign", "Nobody's"],
    ["snippet", "add", "tags", "--channel", "nowhere"], ["idea", "add", "-", "--pillar", "None"],
    ["snippet", "add", " "], ["snippet", "edit", "nothing"], ["idea", "edit", "99"],
    ["lesson", "edit", "99"], ["feedback", "edit", "99"], ["post", "edit", "99"],
    ["post", "add", "--on", "nowhere"], ["post", "add", "--on", "xing"],
    ["post", "add", "--on", "xing", "--at", "nonsense"],
    ["post", "add", "--on", "xing", "--at", "thu 9:00", "--every", "2 weeks"],
    ["post", "add", "--on", "xing", "--at", "thu 9:00", "--minutes", "-5"],
    ["post", "add", "--on", "xing", "--at", "thu 9:00", "--campaign", "Nobody's"],
    ["post", "add", "--on", "xing", "--at", "thu 9:00", "--link", "no address"],
    ["post", "add", "-", "--on", "xing", "--at", "thu 9:00", "--owner", "Nobody"],
  ])
  func `what cannot be is told before anybody is asked or types a text`(words: [String])
    async throws
  {
    var takt = try await Takt.prepared()
    defer { takt.remove() }
    takt.environment["EDITOR"] = "echo opened >&2; false"
    for day in ["tue", "wed", "thu"] {
      try await takt.ok("post", "add", day, "--on", "xing", "--at", "\(day) 9:00")
    }
    let pty = try #require(Pty())
    let run = try await Takt.run(
      Takt.binary, words, input: "", environment: takt.environment, in: takt.folder,
      terminal: pty.screenSide)
    #expect([64, 65, 66].contains(run.status), "\(run.errors)")
    #expect(!run.errors.contains("opened") && !run.errors.contains("(y/n"), "\(run.errors)")
  }
}
