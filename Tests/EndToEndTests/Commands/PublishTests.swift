import Foundation
import Testing

/// Posts go out: a walk on a terminal, at once in scripts.
@Suite struct PublishTests {
  /// Bread on three networks at 9, and something alone at noon, all approved; the evening is a draft.
  private func firm(language: String = "en") async throws -> Takt {
    let takt = try await Takt.prepared(language: language)
    try await takt.ok(
      "post", "add", "Fresh bread", "--on", "facebook,x,xing", "--at", "2026-03-03 07:00")
    try await takt.ok("post", "add", "Noon", "--on", "x", "--at", "2026-03-03 07:30")
    try await takt.ok("post", "add", "Late", "--on", "facebook", "--at", "2026-03-03 20:00")
    try await takt.ok("post", "approve", "1", "2", "3", "4")
    return takt
  }

  private func stored(_ takt: Takt) async throws -> String {
    try await takt.sql(
      """
      SELECT post.id, status, coalesce(strftime('%H:%M', publishedAt, 'unixepoch'), '–'),
        coalesce(url, '–'), coalesce(sum(effort.minutes), '–')
      FROM post LEFT JOIN effort ON effort.post = post.id GROUP BY post.id ORDER BY post.id
      """)
  }

  @Test func `goes through what is due, and asks where it is and how long it took`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await takt.typed(
      ["", "https://example.org/1", "12", "7:10", "", "", "https://example.org/3", "3", "s"],
      to: "publish")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("To publish: 4 posts."))
    #expect(run.errors.contains("Text to paste:\n\nFresh bread\n"), "\(run.errors)")
    #expect(run.errors.contains("Publish as your firm's page, not in your own name."))
    #expect(run.errors.contains("3 of 4 posts published. One stays in the plan."))
    #expect(
      try await stored(takt) == """
        1|published|07:00|https://example.org/1|12
        2|published|06:10|–|–
        3|published|07:00|https://example.org/3|3
        4|approved|–|–|–
        5|draft|–|–|–

        """)
    let words = try await takt.sql("SELECT words FROM change ORDER BY number DESC LIMIT 6")
    #expect(
      words == """
        takt effort add 3 --minutes 3
        takt publish 3 --url https://example.org/3
        takt publish 2 --at 7:10
        takt effort add 1 --minutes 12
        takt post edit 1 --url https://example.org/1
        takt publish 1

        """)
  }

  @Test func `comes back to what was recorded, and takes it back`() async throws {
    let takt = try await firm(language: "de")
    defer { takt.remove() }
    // #1 out, back from its link, at another time; #2 out, back from #3, not out after all.
    let run = try await takt.typed(
      ["", "z", "6:30", "", "", "", "", "", "z", "n", "q"], to: "publish")
    #expect(run.errors.contains("Gilt als veröffentlicht: Di 3.3.2026, 08:00."), "\(run.errors)")
    let rows = try await stored(takt).split(separator: "\n")
    #expect(rows[0] == "1|published|05:30|–|–" && rows[1] == "2|approved|–|–|–", "\(rows)")
  }

  @Test func `back goes past what cannot go out, and from a question about it`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("post", "edit", "2", "--text", String(repeating: "Wort ", count: 60))
    try await takt.ok("post", "reject", "3")
    // #1 out; #2 cannot go out; back from the question about #3, a draft: #1 is not out after all.
    let run = try await takt.typed(["", "", "", "b", "n", "q"], to: "publish")
    #expect(run.errors.contains("Recorded as published: Tue 3 Mar 2026, 08:00."), "\(run.errors)")
    #expect(try await takt.sql("SELECT count(*) FROM post WHERE status = 'published'") == "0\n")
  }

  @Test func `a publication that is taken back leaves the post as approved as it was`() async throws
  {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await takt.typed(
      ["https://example.org/1", "", "b", "n", "q"], to: "publish", "1", "2")
    #expect(run.errors.contains("✓ Taken back: #1 is approved again."), "\(run.errors)")
    #expect(try await stored(takt).hasPrefix("1|approved|–|–|–\n"))
    try await takt.ok("publish", "5")
    try await takt.ok("post", "edit", "5", "--published-at", "none")
    #expect(try await stored(takt).contains("5|draft|–|–|–"))
  }

  @Test(arguments: [
    ("https://www.instagram.com/p/1", "This link leads to Instagram, the post belongs to X."),
    (
      "twitter.com/firm/1\nhttps://facebook.com/1",
      "This link leads to Facebook, the post belongs to X."
    ),
    ("https://example.org/7", "Post 1 stands at this link already."),
  ])
  func `a link to something else is refused, and asked for again`(links: String, told: String)
    async throws
  {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("publish", "1", "--url", "https://example.org/7")
    let answers = links.split(separator: "\n").map(String.init)
    let run = try await takt.typed(
      [""] + answers.reversed() + ["https://x.com/1", ""], to: "publish", "4")
    #expect(run.errors.contains(told), "\(run.errors)")
    let url = try await takt.sql("SELECT url FROM post WHERE id = 4")
    #expect(url == "https://x.com/1\n" || url == "https://twitter.com/firm/1\n")
    let script = try await takt.run(
      "post", "edit", "4", "--url", "https://www.xing.com/1", "--json")
    #expect(script.code == "address.otherNetwork")
  }

  @Test(arguments: [
    ("4 mar", "2026-03-04"), ("4 mar 7:00", "2026-03-04"), ("11:00", "2026-03-03"),
  ])
  func `what is still to come is not recorded a year or a day ago`(time: String, day: String)
    async throws
  {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await takt.typed([time, "q"], to: "publish", "4")
    #expect(run.errors.contains("is still to come; the past is meant here"), "\(run.errors)")
    #expect(try await stored(takt).contains("4|approved"))
  }

  @Test func `what somebody else recorded meanwhile is not handed over again`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.atTerminal { terminal in
      try terminal.type("takt publish")
      try await terminal.expect("Is it out?")
      try await takt.ok("publish", "2")
      try terminal.press("\r\r\r")
      try await terminal.expect("#2 is published by now; somebody else has recorded it.")
      try await terminal.expect("Is it out?")
      // While the text of #3 is on the screen, too; back goes past both, to #1.
      try await takt.ok("publish", "3")
      try terminal.press("\r")
      try await terminal.expect("#3 is published by now")
      try await terminal.expect("Is it out?")
      try terminal.press("b\r")
      try await terminal.expect("Recorded as published: Tue 3 Mar 2026, 08:00.")
      try terminal.press("q\r")
      let run = try await terminal.prompt()
      #expect(
        run.screen.contains("3 of 4 posts published. One stays in the plan."), "\(run.screen)")
    }
  }

  @Test(arguments: ["later", "99", "https://", "2026-03-05 9:00"])
  func `what is no answer is asked again`(answer: String) async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await takt.typed([answer, "q"], to: "publish", "4")
    #expect(run.status == 0 && run.errors.components(separatedBy: "Is it out?").count == 3)
    #expect(try await stored(takt).contains("4|approved"))
  }

  @Test func `asks about a draft, an early post, and one that its network may refuse`() async throws
  {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("channel", "add", "instagram")
    try await takt.ok("post", "add", "Hi", "--on", "instagram", "--at", "2026-03-04 9:00")
    let no = try await takt.typed([""], to: "publish", "6")
    #expect(no.errors.contains("has not been approved yet (draft)"), "\(no.errors)")
    #expect(no.errors.contains("It is not planned until Wed 4 Mar 2026, 09:00."))
    #expect(no.errors.contains("Instagram takes nothing without a picture or video"))
    #expect(
      no.errors.contains("Publish it all the same? (y/n; Enter: no)")
        && !no.errors.contains("Is it out?"))
    #expect(try await stored(takt).contains("6|draft"))
    let yes = try await takt.typed(["y", "", "", ""], to: "publish", "6")
    #expect(yes.status == 0, "\(yes.errors)")
    #expect(try await stored(takt).contains("6|published"))
  }

  @Test func `a script is told what speaks against it, and approving tells of a refusal`()
    async throws
  {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("channel", "add", "instagram")
    try await takt.ok("post", "add", "Hi", "--on", "instagram", "--at", "2026-03-04 9:00")
    let approved = try await takt.ok("post", "approve", "6")
    #expect(approved.output.contains("Instagram takes nothing without a picture"))
    let run = try await takt.ok("publish", "6", "5", "--json")
    let notices = try run.json()["notices"].list.compactMap(\.text)
    #expect(notices.count == 4, "\(notices)")
    #expect(notices[0].hasPrefix("#6: It was not planned until Wed 4 Mar 2026, 09:00."))
    #expect(notices.contains("#5: The post was not approved (draft)."))
    #expect(try await takt.ok("publish", "1", "2").errors.isEmpty)
  }

  @Test func `scripts name the posts, several without a link`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    #expect(try await takt.run("publish", "--json").code == "publish.needsTerminal")
    #expect(
      try await takt.run("publish", "1", "2", "--url", "https://example.org", "--json").code
        == "post.severalPosts")
    try await takt.ok("publish", "1", "2", "--minutes", "5")
    #expect(try await stored(takt).hasPrefix("1|published|07:00|–|5\n2|published|07:00|–|5\n"))
    let again = try await takt.run("publish", "1", "--json")
    #expect(again.code == "post.published" && again.errors.contains("--published-at none"))
    for command in [
      ["post", "move", "1", "--to", "+1d"], ["post", "reject", "1"], ["post", "skip", "1"],
    ] {
      let run = try await takt.run(all: command, now: "2026-03-03T08:00")
      #expect(
        run.status == 65 && run.errors.contains("`takt post edit 1 --published-at none`"),
        "\(run.errors)")
    }
  }

  @Test func `what has an error stays in the plan, and the walk goes on`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("post", "edit", "2", "--text", String(repeating: "Wort ", count: 60))
    let run = try await takt.typed(["", "", "", "", "", "", "q"], to: "publish")
    #expect(
      run.errors.contains("It cannot go out like this; it stays in the plan."), "\(run.errors)")
    let rows = try await stored(takt).split(separator: "\n").map { $0.split(separator: "|")[1] }
    #expect(rows == ["published", "approved", "published", "approved", "draft"])
  }

  @Test func `says when nothing is due, and what comes next`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("post", "skip", "1", "2", "3", "4")
    let run = try await takt.typed([], to: "publish")
    #expect(run.status == 0)
    #expect(
      run.errors.replacing("\n", with: " ").contains(
        "The next post is #5 on Facebook, Tue 3 Mar 2026, 20:00."),
      "\(run.errors)")
    #expect(run.errors.contains("`takt publish 5`"))
    let later = try await takt.typed(["q"], to: "publish", now: "2026-03-03T14:00")
    #expect(later.errors.contains("#5  Facebook"))
  }

  @Test func `only tried, nothing is recorded and nothing more is asked`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await takt.typed(["", "", "q"], to: "publish", "--dry-run")
    #expect(
      run.errors.hasSuffix("Only tried: nothing was changed.\n") && !run.errors.contains("Link to"))
    #expect(try await takt.sql("SELECT count(*) FROM post WHERE status = 'published'") == "0\n")
  }
}
