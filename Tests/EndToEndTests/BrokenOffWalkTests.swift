import Foundation
import Testing

/// A walk that ends before its last question keeps every answer.
@Suite struct BrokenOffWalkTests {
  enum End: CaseIterable {
    case stopKey, endOfInput, closedTerminal
    /// As Ctrl-C does, but for good: Foundation's processes have SIGINT and SIGHUP blocked.
    case kill
  }

  private func end(_ end: End, _ pty: Pty, _ process: Int32) throws {
    switch end {
    case .stopKey: try pty.type(["q"])
    case .endOfInput: try pty.press("\u{4}")
    case .closedTerminal: try pty.hangUp()
    case .kill: kill(process, SIGKILL)
    }
  }

  @Test(arguments: End.allCases)
  func `keeps what was entered, and asks for the rest the next time`(end way: End) async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    for time in ["2026-03-02 07:00", "2026-03-03 07:00"] {
      try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", time)
    }
    try await takt.ok("publish", "1", "--at", "2026-03-02 07:00")
    try await takt.ok("publish", "2", "--at", "2026-03-03 07:00")
    var environment = takt.environment
    environment["TAKT_NOW"] = "2026-03-12T08:00"

    let pty = try #require(Pty())
    try pty.type(["340"])
    let run = try await Takt.run(
      Takt.binary, ["log"], input: "", environment: environment, in: takt.folder,
      terminal: pty.screenSide
    ) { process in
      try await answerArrives(in: takt)
      try end(way, pty, process)
    }
    if way != .kill {
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("1 of 2 posts measured"))
      #expect(run.errors.contains("`takt log 1` asks for the rest of #1."))
    }
    #expect(
      try await takt.sql("SELECT post, name, value FROM measurement JOIN metric ON number = metric")
        == "1|reach|340\n")

    let next = try #require(Pty())
    try next.type(["q"])
    let again = try await Takt.run(
      Takt.binary, ["log"], input: "", environment: environment, in: takt.folder,
      terminal: next.screenSide)
    #expect(again.errors.contains("#2  Facebook") && !again.errors.contains("#1  Facebook"))
  }

  private func answerArrives(in takt: Takt) async throws {
    for _ in 0..<300 {
      if try await takt.sql("SELECT count(*) FROM measurement") == "1\n" { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("the answer was not written")
  }
}
