import Foundation
import Testing

/// What is longer than the screen is read in a pager, at a terminal only.
@Suite struct PagerTerminalTests {
  /// A pager that shows where it was.
  private let marking = "PAGER='sed s/^/P:/'"

  @Test func `less shows what is longer than the screen, and leaves the terminal as it was`()
    async throws
  {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.atTerminal(rows: 12) { terminal in
      try terminal.type("env -u PAGER takt --help")
      try await terminal.expect("Plan social media")
      try terminal.press(.interrupt)  // meant for the pager, which shows the page again
      try await terminal.expect("Plan social media")
      try terminal.press(" ")
      try await terminal.expect("publish")
      try terminal.press("q")
      #expect(try await terminal.prompt().status == 0)
      try await terminal.expectUsable()
    }
    #expect(try takt.temporaryFiles.isEmpty)
  }

  @Test func `what fits the screen is shown as it is`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.atTerminal(rows: 24) { terminal in
      let short = try await terminal.run("\(marking) takt campaign list").screen
      #expect(!short.contains("\nP:"), "\(short)")
      let long = try await terminal.run("\(marking) takt --help").screen
      #expect(long.contains("\nP:Usage: takt"), "\(long)")
    }
  }

  @Test(arguments: [
    "takt --help | cat", "takt config list --no-input", "takt config list --json",
    "takt --help --no-input", "TERM=dumb takt --help", "PAGER= takt --help",
    "PAGER=cat takt --help",
  ])
  func `nobody is kept waiting who did not ask to read`(command: String) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.atTerminal(rows: 6) { terminal in
      let run = try await terminal.run("export \(marking); \(command)")
      #expect(run.status == 0 && !run.screen.contains("\nP:"), "\(run.screen)")
    }
  }

  @Test func `the exit code stays, and what is to be said comes after it`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Late", "--on", "facebook", "--at", "2026-03-03 07:00")
    try await takt.atTerminal(rows: 3) { terminal in
      let run = try await terminal.run("\(marking) takt today --check")
      #expect(run.status == 1 && run.screen.contains("\nP:"), "\(run.screen)")
    }
  }

  @Test func `somebody may leave at once, and a pager that is not there loses nothing`()
    async throws
  {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.atTerminal(rows: 6) { terminal in
      #expect(try await terminal.run("PAGER=true takt --help").status == 0)
      let missing = try await terminal.run("PAGER=no-such-pager takt --help")
      #expect(missing.status == 0 && missing.screen.contains("Usage: takt"), "\(missing.screen)")
    }
  }

  @Test func `colours stay`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.atTerminal(rows: 4) { terminal in
      let run = try await terminal.run("PAGER='grep -c .[[]1m' takt week")
      #expect(run.screen.contains(#/\n[1-9]\d*\n/#), "\(run.screen)")
    }
  }
}
