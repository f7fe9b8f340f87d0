import Foundation
import Testing

/// The walks through questions at a real terminal, on narrow and wide screens.
@Suite struct WalkTerminalTests {
  struct Screen: Sendable, CustomTestStringConvertible {
    let columns: Int
    let rows: Int

    var testDescription: String { "\(columns)x\(rows)" }
  }

  private static let screens = [
    Screen(columns: 60, rows: 24), Screen(columns: 80, rows: 24), Screen(columns: 120, rows: 40),
  ]

  /// Lines that are wider than the screen, but for the one that was typed.
  private func wide(_ run: TerminalSession.Run, on screen: Screen) -> [Substring] {
    run.screen.split(separator: "\n").dropFirst().filter { $0.count > screen.columns }
  }

  @Test(arguments: screens)
  func `the walk through numbers keeps its answers after Ctrl-C`(screen: Screen) async throws {
    let takt = try await Takt.running(language: "de")
    defer { takt.remove() }
    try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "2026-03-02 07:00")
    try await takt.ok("publish", "1", "--at", "2026-03-02 07:00")
    try await takt.atTerminal(
      columns: screen.columns, rows: screen.rows, ["TAKT_NOW": "2026-03-12T08:00"]
    ) { terminal in
      try terminal.type("takt log")
      try await terminal.expect("Reichweite:")
      try terminal.press("340\r")
      try await terminal.expect("Linkklicks:")
      try terminal.press("7")
      try terminal.press(.interrupt)
      let run = try await terminal.prompt()
      #expect(run.status == 130)
      #expect(wide(run, on: screen).isEmpty, "\(wide(run, on: screen))")
      try await terminal.expectUsable()

      try terminal.type("takt log 1")
      try await terminal.expect("Reichweite (340")
      try terminal.press("q\r")
      #expect(try await terminal.prompt().status == 0)
    }
    #expect(try await takt.sql("SELECT value FROM measurement") == "340\n")
  }

  @Test(arguments: screens)
  func `filling a week keeps its posts after Ctrl-C`(screen: Screen) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for time in ["tue 9:00", "wed 9:00", "thu 9:00"] {
      try await takt.ok("slot", "add", "xing", time)
    }
    try await takt.ok("idea", "add", "Bread", "Rolls", "Cake")
    try await takt.atTerminal(columns: screen.columns, rows: screen.rows) { terminal in
      try terminal.type("takt week next --fill")
      try await terminal.expect("b/q >")
      try terminal.press("1")
      try await terminal.expect("#1")
      try await terminal.expect("b/q >")
      try terminal.press(.interrupt)
      let run = try await terminal.prompt()
      #expect(run.status == 0 && run.screen.contains("1 post planned"), "\(run.screen)")
      #expect(wide(run, on: screen).isEmpty, "\(wide(run, on: screen))")
      try await terminal.expectUsable()

      try terminal.type("takt week next --fill")
      try await terminal.expect("b/q >")
      try terminal.press("t")
      try await terminal.expect("Text:")
      try terminal.press("Closed at noo")
      try terminal.press(.interrupt)
      #expect(try await terminal.prompt().status == 130)
      try await terminal.expectUsable()
    }
    #expect(try await takt.sql("SELECT text FROM post") == "Bread\n")
  }

  @Test func `a slot that somebody else fills meanwhile is passed, and a skipped one is left free`()
    async throws
  {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for time in ["tue 9:00", "wed 9:00", "thu 9:00"] {
      try await takt.ok("slot", "add", "xing", time)
    }
    try await takt.ok("idea", "add", "Bread", "Rolls")
    try await takt.atTerminal { terminal in
      try terminal.type("takt week next --fill")
      try await terminal.expect("b/q >")
      try await takt.ok("post", "add", "First", "--on", "xing", "--at", "2026-03-10 9:00")
      try terminal.press("1")
      try await terminal.expect("a post is planned there by now")
      try await terminal.expect("Wed 11 Mar 2026")
      try terminal.press("s")
      try await terminal.expect("Left free.")
      try terminal.press("q")
      #expect(try await terminal.prompt().screen.contains("0 posts planned, 2 of 2 slots free."))
    }
    #expect(try await takt.sql("SELECT text FROM post") == "First\n")
  }

  @Test
  func `a text that was typed stays where somebody breaks off at the question for its picture`()
    async throws
  {
    let takt = try await Takt.prepared(language: "de")
    defer { takt.remove() }
    try await takt.ok("channel", "add", "instagram")
    try await takt.ok("slot", "add", "instagram", "di 9:00")
    try await takt.atTerminal { terminal in
      try terminal.type("takt week next --fill")
      try await terminal.expect("z/q >")
      try terminal.press("t")
      try await terminal.expect("Text:")
      try terminal.press("Mühsam getippt\r")
      try await terminal.expect("Bild oder Video für Instagram")
      try terminal.press(.interrupt)
      #expect(try await terminal.prompt().status == 130)
    }
    #expect(try await takt.sql("SELECT text FROM post") == "Mühsam getippt\n")
    try Data([0xFF, 0xD8, 0xFF, 0xE0]).write(to: takt.folder.appending(path: "brot.jpg"))
    let edited = try await takt.ok("post", "edit", "1", "--media", "brot.jpg", "--json").json()
    #expect(edited["changed"][0]["format"].text == "image")
  }
}
