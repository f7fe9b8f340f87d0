import Foundation
import Testing

/// A text typed line by line, where there is no editor that a person could know.
@Suite struct TypedTextTests {
  private func prepared(language: String = "en") async throws -> Takt {
    let takt = try await Takt.prepared(language: language)
    try await takt.ok("post", "add", "#bread\n\nis out", "--on", "xing", "--at", "wed 9:00")
    return takt
  }

  /// At a terminal whose path leads to Takt alone.
  private func withoutEditor(
    _ takt: Takt, _ work: (TerminalSession) async throws -> Void
  ) async throws {
    let path = Takt.binary.deletingLastPathComponent().path
    try await takt.atTerminal(["PATH": path], work)
  }

  private func text(of post: Int, _ takt: Takt) async throws -> String {
    try await takt.sql("SELECT text FROM post WHERE id = \(post)")
  }

  @Test(arguments: [".\r", "\u{4}"])
  func `is a new post, empty lines and hashtags included`(end: String) async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await withoutEditor(takt) { terminal in
      try terminal.type("takt post add --on x --at 'thu 9:00'")
      try await terminal.expect("X: at most 280 characters")
      try await terminal.expect("> ")
      try terminal.press("\r#rye\r\ragain\r" + end)
      let run = try await terminal.prompt()
      #expect(run.status == 0, "\(run.screen)")
      try await terminal.expectUsable()
    }
    #expect(try await text(of: 2, takt) == "#rye\n\nagain\n")
  }

  @Test(arguments: ["\r", ".\r", "\u{4}", "#bread\r\ris out\r.\r"])
  func `leaves an old text by Enter, and by saying the same`(keys: String) async throws {
    let takt = try await prepared(language: "de")
    defer { takt.remove() }
    try await withoutEditor(takt) { terminal in
      try terminal.type("takt post edit 1")
      try await terminal.expect("  is out")
      try await terminal.expect("> ")
      try terminal.press(keys)
      let run = try await terminal.prompt()
      #expect(run.status == 0 && run.screen.contains("Nichts geändert."), "\(run.screen)")
    }
    #expect(try await text(of: 1, takt) == "#bread\n\nis out\n")
  }

  @Test func `takes the place of an old text`() async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await takt.atTerminal(["TERM": "dumb"]) { terminal in
      try terminal.type("takt post edit 1")
      try await terminal.expect("> ")
      try terminal.press("Sold out\r.\r")
      #expect(try await terminal.prompt().status == 0)
    }
    #expect(try await text(of: 1, takt) == "Sold out\n")
  }

  @Test func `is nowhere after Ctrl-C`() async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await withoutEditor(takt) { terminal in
      for command in ["post edit 1", "post add --on x --at 'thu 9:00'", "lesson add"] {
        try terminal.type("takt \(command)")
        try await terminal.expect("> ")
        try terminal.press("Secret\r")
        try await terminal.expect("> ")
        try terminal.press(.interrupt)
        #expect(try await terminal.prompt().status == 130)
        try await terminal.expectUsable()
      }
    }
    #expect(try await takt.sql("SELECT text FROM post") == "#bread\n\nis out\n")
    #expect(try takt.temporaryFiles.isEmpty)
  }

  @Test func `is kept where the plan refuses it`() async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    let long = String(repeating: "x", count: 1001)
    try await withoutEditor(takt) { terminal in
      for (command, keys) in [("lesson add", "\(long)\r.\r"), ("lesson add -", "\(long)\r\u{4}")] {
        try terminal.type("takt \(command)")
        if command.hasSuffix("add") { try await terminal.expect("> ") }
        try terminal.press(keys)
        let run = try await terminal.prompt()
        #expect(run.status == 65, "\(run.screen)")
        let kept = try #require(run.screen.firstMatch(of: #/Your text is kept:\s(\S+)\.\s/#)?.1)
        #expect(try String(contentsOfFile: String(kept), encoding: .utf8) == long)
      }
    }
    #expect(try takt.temporaryFiles.count == 2)
  }

  @Test func `is asked for only once the change of many is agreed to`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Cake", "--on", "facebook,x,xing", "--at", "wed 9:00")
    try await withoutEditor(takt) { terminal in
      try terminal.type("takt post edit 1 --together")
      try await terminal.expect("Change 3 posts? (y/n; Enter: no)")
      try terminal.press("n\r")
      let no = try await terminal.prompt()
      #expect(no.status == 0 && !no.screen.contains("characters"), "\(no.screen)")
      try terminal.type("takt post edit 1 --together")
      try await terminal.expect("Change 3 posts? (y/n; Enter: no)")
      try terminal.press("y\r")
      try await terminal.expect("X: at most 280 characters")
      try await terminal.expect("> ")
      try terminal.press("Rye\r.\r")
      let yes = try await terminal.prompt()
      #expect(yes.status == 0, "\(yes.screen)")
    }
    for post in 1...3 { #expect(try await text(of: post, takt) == "Rye\n") }
  }
}
