import Foundation
import Testing

/// What is mistyped is told with the line that was meant; marks of print are taken for what they stand for.
@Suite struct MistypedTests {
  @Test func `names the line to type, which does what was meant`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let run = try await takt.run(
      "post", "ad", "Hello", "world", "--onn", "x", "--at", "tue", "9:00")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(
      run.errors == """
        There is no command “takt post ad”. Did you mean:
          takt post add 'Hello world' --on x --at 'tue 9:00'

        """)
    let line = try #require(run.errors.split(separator: "\n").last).dropFirst("  takt".count)
    let typed = try await Takt.run(
      URL(filePath: "/bin/sh"), ["-c", "'\(Takt.binary.path)'\(line)"], input: "",
      environment: takt.environment, in: takt.folder)
    #expect(typed.status == 0, "\(typed.errors)")
    #expect(try await takt.sql("SELECT text FROM post") == "Hello world\n")
  }

  @Test func `says in one line what a command takes`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let run = try await takt.run("import", language: "de")
    #expect(
      run.errors == """
        Es fehlt: DATEI … (Die Dateien).
        Aufruf: takt import DATEI … [Optionen]

        """)
    let json = try await takt.run("wek", "--json")
    #expect(json.code == "usage" && !json.errors.contains("\\n"), "\(json.errors)")
  }

  @Test func `takes pasted quotes and dashes, and keeps in the history what they stand for`()
    async throws
  {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok(
      "post", "add", "“Smart", "quotes”", "–on", "facebook", "—at", "„tue", "9:00“")
    #expect(try await takt.sql("SELECT text FROM post") == "Smart quotes\n")
    #expect(
      try await takt.sql("SELECT words FROM change ORDER BY number DESC LIMIT 1")
        == "takt post add 'Smart quotes' --on facebook --at 'tue 9:00'\n")
    try await takt.ok(
      "post", "add", "Bread – “fresh” —on Saturday", "--on", "x", "--at", "tue 9:00")
    #expect(
      try await takt.sql("SELECT text FROM post ORDER BY id DESC LIMIT 1")
        == "Bread – “fresh” —on Saturday\n")
  }

  @Test func `help on what there is not is told`() async throws {
    let takt = try Takt()
    defer { takt.remove() }
    let run = try await takt.run("help", "wek")
    #expect(run.status == 64 && run.errors.contains("\n  takt help week\n"), "\(run.errors)")
    let week = try await takt.ok("help", "week").output
    #expect(week.contains("Usage: takt week"))
    let all = try await takt.ok("help").output
    #expect(all.contains("Usage: takt COMMAND"))
  }

  @Test func `goals of all campaigns are listed where none is named`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let goals = try await takt.ok("goal", "list").output
    #expect(goals.contains("Spring"))
    #expect(try await takt.ok("goal", "list", "--json").json().list.count == 1)
    try await takt.ok("effort", "add", "Spring", "--minutes", "25")
    try await takt.ok("post", "add", "Hi", "--on", "x", "--at", "tue 9:00")
    #expect(try await takt.ok("effort", "list", "1", "--json").json().list.isEmpty)
    #expect(try await takt.ok("effort", "list", "Spring", "--json").json().list.count == 1)
    #expect(try await takt.run("effort", "list", "1", "--channel", "x").status == 64)
  }

  /// On a screen lines are broken at blanks, and what is to be typed is not.
  @Test func `messages fit the screen`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let commands = [
      "takt goal add Spring reach", "takt publish 99", "takt post add Hi --on xing --at someday",
      "takt wek", "takt week --campaign Spring", "takt campaign start Spring",
      "takt post list --onn x",
    ]
    try await takt.atTerminal(columns: 50) { terminal in
      for command in commands {
        let run = try await terminal.run(command)
        for line in run.screen.split(separator: "\n").dropFirst()
        where !line.hasPrefix("  takt ") && !line.hasPrefix("`takt") {
          #expect(line.count <= 50, "\(line)")
        }
      }
      let start = try await terminal.run("takt campaign start Spring").screen
      #expect(start.contains("`takt goal suggest Spring`"), "\(start)")
    }
  }
}
