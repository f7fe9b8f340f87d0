import Foundation
import Testing

/// A firm's week as it is played at a terminal: six posts with pictures on three networks, planned,
/// published, with their links, measured and looked back at.
@Suite struct PlayedWeekTests {
  /// The most commands that such a week may take.
  private static let most = 10

  struct Played: Sendable, CustomTestStringConvertible {
    let firm: String
    let language: String
    let networks: [String]
    let segment: String
    let ideas: [String]
    /// The file that the second network wants, and what there is to see.
    let asksForFile: Bool
    let columns: Int

    var testDescription: String { "\(firm), \(columns) columns" }
  }

  private static let firms = [60, 80, 120].flatMap { columns in
    [
      Played(
        firm: "bakery", language: "en", networks: ["facebook", "instagram", "x"], segment: "b2c",
        ideas: ["Sourdough takes two days.", "Our apprentice bakes alone today."],
        asksForFile: true, columns: columns),
      Played(
        firm: "Maschinenbau", language: "de", networks: ["xing", "linkedin", "x"], segment: "b2b",
        ideas: ["Ein Teil aus Titan in vier Stunden.", "Drei Fragen vor jeder Anfrage."],
        asksForFile: false, columns: columns),
    ]
  }

  /// People, channels, a campaign that runs for a goal, two slots on each network, two ideas.
  private func set(up played: Played) async throws -> Takt {
    let takt = try Takt(now: "2026-03-02T08:00", language: played.language)
    try await takt.ok("init", "--name", played.firm)
    try await takt.ok("person", "add", "Anna", "--minutes-per-week", "180")
    let networks = played.networks.joined(separator: ",")
    try await takt.ok(
      "audience", "add", "All", "--segment", played.segment, "--networks", networks)
    for network in played.networks {
      try await takt.ok("channel", "add", network, "--imprint", "https://example.org/imprint")
    }
    try await takt.ok(
      "campaign", "add", "Spring", "--objective", "awareness", "--audience", "All", "--from",
      "2026-03-02", "--to", "2026-03-29", "--owner", "Anna")
    try await takt.ok("goal", "add", "Spring", "reactions", "100", "--start-value", "unknown")
    try await takt.ok("campaign", "start", "Spring")
    for time in ["tue 9:00", "thu 17:00"] { try await takt.ok("slot", "add", networks, time) }
    for idea in played.ideas { try await takt.ok("idea", "add", idea) }
    for file in ["bread.jpg", "lisa.jpg"] {
      try Data([0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 0, count: 60)).write(
        to: takt.folder.appendingPathComponent(file))
    }
    return takt
  }

  @Test(arguments: firms) func `takes at most ten commands`(played: Played) async throws {
    let takt = try await set(up: played)
    defer { takt.remove() }
    var commands = 0
    var tooWide: [Substring] = []
    try await takt.atTerminal(columns: played.columns) { terminal in
      func play(_ command: String, now: String, _ keys: [(after: String, press: String)] = [])
        async throws
      {
        commands += 1
        try terminal.type("TAKT_NOW=\(now) takt \(command)")
        for key in keys {
          try await terminal.expect(key.after)
          try terminal.press(key.press)
        }
        let run = try await terminal.prompt()
        #expect(run.status == 0, "\(command): \(run.screen)")
        // An address that is pasted is as long as it is.
        tooWide += run.screen.split(separator: "\n").dropFirst().filter {
          $0.count > played.columns && !$0.contains("://")
        }
      }
      let question = played.language == "de" ? "Ist er draußen?" : "Is it out?"
      let (link, minutes) =
        played.language == "de"
        ? ("Link dorthin", "Minuten Arbeit") : ("Link to it", "Minutes of work")

      var filling: [(after: String, press: String)] = []
      for file in ["bread.jpg", "lisa.jpg"] {
        filling += [("b/q >", "a"), ("b/q >", "1")]
        if played.asksForFile {
          filling += [("Instagram (Enter: later):", file + "\r"), ("to see?", "What one sees\r")]
        }
      }
      if played.language == "de" {
        filling = filling.map { ($0.after.replacing("b/q >", with: "z/q >"), $0.press) }
      }
      try await play("week --fill", now: "2026-03-02T08:00", filling)
      try await play("check week:2026-W10", now: "2026-03-02T08:10")
      try await play("post approve week:2026-W10 --yes", now: "2026-03-02T08:15")
      for (now, ids) in [("2026-03-03T09:00", 1...3), ("2026-03-05T17:00", 4...6)] {
        let answers = ids.flatMap { id in
          [
            (after: question, press: "\r"), (after: link, press: "https://example.org/\(id)\r"),
            (after: minutes, press: id == ids.lowerBound ? "40\r" : "5\r"),
          ]
        }
        try await play("publish", now: now, answers)
      }
      try await play("week --review", now: "2026-03-06T15:00")
      let shown = try await terminal.run("TAKT_NOW=2026-03-06T15:00 takt week")
      tooWide += shown.screen.split(separator: "\n").dropFirst().filter {
        $0.count > played.columns
      }
      // Of each post and each channel the first number, then on to the next.
      let numbers = [
        (after: "(1/6)", press: "300\rs\r"), (after: "(2/6)", press: "300\rs\r"),
        (after: "(3/6)", press: "300\rs\r"), (after: "(4/6)", press: "300\rs\r"),
        (after: "(5/6)", press: "300\rs\r"), (after: "(6/6)", press: "300\rs\r"),
        (after: "ollower", press: "410\r410\r410\r"),
      ]
      try await play("log", now: "2026-03-13T08:00", numbers)
      try await play("review Spring", now: "2026-03-13T08:10")
    }
    #expect(commands <= Self.most)
    #expect(tooWide.isEmpty, "\(tooWide)")
    let posts = try await takt.sql(
      """
      SELECT post.status, campaign, url, (SELECT sum(minutes) FROM effort WHERE effort.post = post.id),
        (SELECT count(*) FROM measurement WHERE measurement.post = post.id)
      FROM post ORDER BY post.id
      """)
    #expect(
      posts
        == (1...6).map {
          "published|1|https://example.org/\($0)|\([1, 4].contains($0) ? 40 : 5)|1\n"
        }.joined())
    let media = try await takt.sql("SELECT count(*) FROM post WHERE media LIKE '%.jpg%'")
    #expect(media == (played.asksForFile ? "6\n" : "0\n"))
  }
}
