import Foundation
import Testing

/// What Takt asks on a terminal: the walk through the numbers that are due.
@Suite struct TerminalTests {
  private let monday = "2026-03-12T08:00"

  /// Runs `takt log` with all answers typed in advance; a last `q` ends what they leave open.
  private func answered(
    _ answers: [String], _ takt: Takt, _ options: String..., now: String
  ) async throws -> Run {
    let pty = try #require(Pty())
    try pty.type(answers + ["q"])
    var environment = takt.environment
    environment["TAKT_NOW"] = now
    return try await Takt.run(
      Takt.binary, ["log"] + options, input: "", environment: environment, in: takt.folder,
      terminal: pty.screenSide)
  }

  /// Two posts on Facebook, of 2 and 3 March.
  private func published(language: String = "en") async throws -> Takt {
    let takt = try await Takt.running(language: language)
    for time in ["2026-03-02 07:00", "2026-03-03 07:00"] {
      try await takt.ok(
        "post", "add", "Hi", "--on", "facebook", "--at", time, "--campaign", "Spring")
    }
    try await takt.ok("publish", "1", "--at", "2026-03-02 07:00")
    try await takt.ok(
      "publish", "2", "--at", "2026-03-03 07:00", "--url", "https://example.org/post/2")
    return takt
  }

  private func stored(_ takt: Takt) async throws -> String {
    try await takt.sql(
      """
      SELECT coalesce('#' || post, 'channel ' || channel), name, value FROM measurement
      JOIN metric ON number = metric ORDER BY id
      """)
  }

  @Test func `asks for the numbers of each post and of each channel, and Enter is unknown`()
    async throws
  {
    let takt = try await published()
    defer { takt.remove() }
    let answers = [
      "340", "", "much", "12", "0", "", "1,400", "", "", "", "", "412", "", "", "90",
    ]
    let run = try await answered(answers, takt, now: monday)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("“much” is no number for reactions"))
    #expect(run.errors.contains("2 of 2 posts measured, followers counted on 2 of 4 channels."))
    #expect(run.errors.contains("Coverage of the last 60 days: 100% (2 of 2 posts)."))
    #expect(
      try await stored(takt) == """
        #1|reach|340
        #1|reactions|12
        #1|comments|0
        #2|reach|1400
        channel 1|followers|412
        channel 4|followers|90

        """)
  }

  @Test func `shows what a post is, where to look, and what was known before`() async throws {
    let takt = try await published(language: "de")
    defer { takt.remove() }
    try await takt.ok("log", "2", "reach=1200", now: "2026-03-04T08:00")
    let run = try await answered(["s", "?", "1.300"], takt, now: monday)
    let screen = """
      Zu messen: 2 Beiträge; dann die Follower von 4 Kanälen.
      Eingabetaste: unbekannt · +3: drei mehr · ?: was gemeint ist · z: zurück ·
      s: weiter zum nächsten · q: aufhören

      #1  Facebook, Mo 2.3.2026, 07:00  (1/2)
        „Hi“
        https://business.facebook.com/latest/insights
        Reichweite: 
      #2  Facebook, Di 3.3.2026, 07:00  (2/2)
        „Hi“
        https://example.org/post/2
        Reichweite (1.200 am 4.3.):   Wie viele Menschen den Beitrag sahen, jeder einmal gezählt.
        Reichweite (1.200 am 4.3.):   Linkklicks: 
      1 von 2 Beiträgen gemessen, Follower auf 0 von 4 Kanälen gezählt.
      1 Beitrag bleibt offen. `takt log` fragt danach.
      Nach dem Rest von #2 fragt `takt log 2`.
      Abdeckung der letzten 60 Tage: 50 % (1 von 2 Beiträgen). Unter 80 % lässt sich
      „verfehlt“ nicht belegen.

      """
    #expect(run.errors.replacing("\u{A0}", with: " ") == screen)
  }

  @Test func `goes back to put a number right, and Enter keeps it`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let run = try await answered(
      ["34", "7", "b", "b", "340", "", "+2"], takt, now: monday)
    #expect(run.errors.contains("reach (now 34):") && run.errors.contains("link clicks (now 7):"))
    #expect(try await stored(takt) == "#1|reach|340\n#1|linkClicks|7\n")
    #expect(run.errors.contains("No number is known yet"), "\(run.errors)")
  }

  @Test func `asks back where a number looks like a slip`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    try await takt.ok("log", "1", "reach=300", now: "2026-03-03T08:00")
    try await takt.ok("log", "channel", "facebook", "followers=412", now: "2026-03-03T08:00")
    let answers = ["30", "n", "29", "y", "s", "s", "4120", "420"]
    let run = try await answered(answers, takt, now: monday)
    #expect(run.errors.contains("It was 300 last time. Really 30? (y/n; Enter: no)"))
    #expect(run.errors.contains("It was 412 last time. Really 4,120? (y/n; Enter: no)"))
    #expect(
      try await stored(takt)
        == "#1|reach|300\nchannel 1|followers|412\n#1|reach|29\nchannel 1|followers|420\n")
  }

  @Test func `each answer is a change of its own, in the words that would do the same`()
    async throws
  {
    let takt = try await published()
    defer { takt.remove() }
    _ = try await answered(["340", "+7", "0", "s", "s", "412"], takt, now: monday)
    let changes = try await takt.sql("SELECT words FROM change WHERE words LIKE 'takt log%'")
    #expect(
      changes == """
        takt log 1 reach=340
        takt log 1 linkClicks=0
        takt log channel Facebook followers=412

        """)
  }

  @Test func `asks for numbers as of the moment that was given`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let run = try await answered(["340"], takt, "--at", "2026-03-09 18:00", now: monday)
    #expect(run.errors.contains("1 of 1 post measured"), "\(run.errors)")
    let stored = try await takt.sql(
      "SELECT post, value, datetime(observedAt, 'unixepoch') FROM measurement")
    #expect(stored == "1|340|2026-03-09 17:00:00\n")
    let future = try await answered([], takt, "--at", "2026-04-01 9:00", now: monday)
    #expect(future.status == 65)
  }

  @Test func `tells how long it took, where the clock runs`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let run = try await answered(["340"], takt, now: "")
    #expect(
      run.errors.contains(#/counted on 1 of 4 channels in \d+ (s|min)/#), "\(run.errors)")
    #expect(run.errors.contains("2 posts older than 60 days"))
  }

  @Test func `asks for the posts that are named, due or not`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let run = try await answered(["", "", "3"], takt, "#2", now: "2026-03-04T08:00")
    #expect(run.errors.contains("1 of 1 post measured"), "\(run.errors)")
    #expect(try await stored(takt) == "#2|reactions|3\n")
    #expect(try await answered([], takt, "1", "9", now: monday).status == 66)
    let early = try await answered([], takt, "2", "--at", "2026-03-02 8:00", now: monday)
    #expect(early.status == 65)
  }

  @Test func `says when there is nothing to measure, and when there will be`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    for network in ["facebook", "x", "xing", "linkedin"] {
      try await takt.ok("log", "channel", network, "followers=1", now: "2026-03-06T08:00")
    }
    let run = try await answered([], takt, now: "2026-03-06T08:00")
    #expect(run.status == 0)
    #expect(run.errors.contains("The next is due on Mon 9 Mar 2026."), "\(run.errors)")
  }

  @Test func `says at its end that it was only tried`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let run = try await answered(["340"], takt, "--dry-run", now: monday)
    #expect(run.status == 0)
    #expect(run.errors.contains("Only tried: nothing was changed."))
    #expect(try await takt.sql("SELECT count(*) FROM measurement") == "0\n")
  }

  @Test func `nothing is asked with --no-input`() async throws {
    let takt = try await published()
    defer { takt.remove() }
    let pty = try #require(Pty())
    let run = try await Takt.run(
      Takt.binary, ["log", "--no-input", "--json"], input: "", environment: takt.environment,
      in: takt.folder, terminal: pty.screenSide)
    #expect(run.status == 64 && run.code == "log.needsTerminal")
  }
}
