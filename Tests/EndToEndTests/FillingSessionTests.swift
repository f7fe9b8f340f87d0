import Foundation
import Testing

/// The keys of a walk through the free slots of a week.
@Suite struct FillingSessionTests {
  /// A firm with one time on three channels, one more on XING, and three ideas; `Spring` runs.
  private func firm(language: String = "en") async throws -> Takt {
    let takt = try await Takt.running(language: language)
    try await takt.ok("slot", "add", "facebook,x,linkedin", "tue 9:00")
    try await takt.ok("slot", "add", "xing", "wed 8:30")
    try await takt.ok("idea", "add", "Bread", "Oven", "Rye")
    return takt
  }

  private func fill(_ takt: Takt, _ keys: String, _ more: String...) async throws -> Run {
    let pty = try #require(Pty())
    try pty.press(keys)
    return try await Takt.run(
      Takt.binary, ["week", "next", "--fill"] + more, input: "", environment: takt.environment,
      in: takt.folder, terminal: pty.screenSide)
  }

  private func posts(_ takt: Takt) async throws -> String {
    try await takt.sql(
      """
      SELECT channel.network, post.text, bundle, campaign.name FROM post
      JOIN channel ON channel.id = post.channel LEFT JOIN campaign ON campaign.id = post.campaign
      ORDER BY post.id
      """)
  }

  @Test func `one key puts an idea on all channels of that time`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await fill(takt, "a11q")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("also on X, LinkedIn"))
    #expect(run.errors.contains("For “Spring”") && run.errors.contains("--campaign none"))
    #expect(run.errors.contains("4 posts planned, 0 of 4 slots free."))
    #expect(
      try await posts(takt) == """
        facebook|Bread|1|Spring
        x|Bread|1|Spring
        linkedin|Bread|1|Spring
        xing|Oven||Spring

        """)
    let words = try await takt.sql(
      "SELECT words FROM change WHERE words LIKE '%Bread%' OR words LIKE 'takt idea plan 1%'")
    #expect(words.contains("takt idea plan 1 --on Facebook,X,LinkedIn --at 2026-03-10T09:00"))
  }

  @Test func `back undoes the last answer of this walk as a change of its own`() async throws {
    let takt = try await firm(language: "de")
    defer { takt.remove() }
    // All three channels, back, then only the first, a free one, and back over that.
    let run = try await fill(takt, "ba1b2sbssq")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Das ist der erste Platz."))
    #expect(run.errors.contains("Wieder weg: #1 Facebook, #2 X, #3 LinkedIn."))
    #expect(run.errors.contains("1 Beitrag geplant, 3 von 4 Plätzen frei."))
    #expect(try await posts(takt) == "facebook|Oven||Spring\n")
    #expect(
      try await takt.sql("SELECT words FROM change WHERE words LIKE 'takt post delete%'")
        == "takt post delete 1 2 3\n")
  }

  @Test func `a walk that is only tried goes back, too`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await fill(takt, "1b2q", "--dry-run")
    #expect(run.status == 0 && run.errors.contains("1 post planned, 3 of 4 slots free."))
    #expect(try await takt.sql("SELECT count(*) FROM post") == "0\n")
  }

  @Test func `the campaign of what follows is chosen, or none`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await fill(takt, "1c01k11q")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try await posts(takt) == "facebook|Bread||Spring\nx|Oven||\nlinkedin|Rye||Spring\n",
      "\(run.errors)")
    let named = try await fill(takt, "\n1q", "--campaign", "none")
    #expect(named.errors.contains("Without a campaign."), "\(named.errors)")
  }

  @Test func `a key that says nothing tells the keys, an arrow is one`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    let run = try await fill(takt, "\u{1B}[Bé\u{1B}OA1q")
    let told = run.errors.components(separatedBy: "That key says nothing here").count - 1
    #expect(told == 3 && run.errors.contains("1–3: take the idea"), "\(run.errors)")
    #expect(run.errors.contains("1 post planned"))
  }

  @Test func `what belongs to no campaign is told, and taken in at once`() async throws {
    var takt = try await firm()
    defer { takt.remove() }
    takt.environment["COLUMNS"] = "200"
    for day in ["10", "11"] {
      try await takt.ok(
        "post", "add", "Hi", "--on", "xing", "--at", "2026-03-\(day) 12:00", "--campaign", "none")
    }
    let hint =
      "#1, #2: Belongs to no campaign; “Spring” runs at that time. Take them in: `takt post edit 1-2"
    #expect(try await takt.run("check").output.contains(hint + " --campaign Spring`."))
    let words = "2 posts in its time belong to no campaign (#1, #2)."
    #expect(try await takt.ok("review", "Spring").output.contains(words))
    try await takt.ok("review", "Spring", "--output", "review.html")
    let page = try String(
      contentsOf: takt.folder.appending(path: "review.html"), encoding: .utf8)
    #expect(page.contains(words))
    try await takt.ok("post", "edit", "1", "2", "--campaign", "Spring")
    #expect(try await !takt.run("check").output.contains("no campaign"))
    let json = try await takt.ok("review", "Spring", "--json").json()
    #expect(json["withoutCampaign"].list.isEmpty)
    let added = try await takt.ok("post", "add", "Hi", "--on", "xing", "--at", "2026-03-12 12:00")
    #expect(
      added.errors
        == "#3: for the campaign “Spring”, which runs then. Without one: --campaign none.\n")
  }

  @Test func `a network that takes nothing without a picture is asked for it`() async throws {
    let takt = try await firm()
    defer { takt.remove() }
    try await takt.ok("channel", "add", "instagram")
    try await takt.ok("slot", "add", "instagram", "thu 17:00")
    try Data("GIF89a".utf8).write(to: takt.folder.appending(path: "oven.gif"))
    try Data("text".utf8).write(to: takt.folder.appending(path: "oven.txt"))
    let run = try await fill(
      takt, "ssss1nowhere.png\noven.txt\noven.gif\nOur oven\n",
      "network:instagram,facebook,x,linkedin,xing")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("nowhere.png") && run.errors.contains("does not take “oven.txt”"))
    let media = try await takt.sql("SELECT format, media FROM post")
    #expect(media.contains("image|") && media.contains("oven.gif") && media.contains("Our oven"))
    let later = try await fill(takt, "1\nq", "network:xing")
    #expect(!later.errors.contains("Picture or video"))
  }
}
