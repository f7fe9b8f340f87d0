import Foundation
import Testing

/// A text written in an editor, at a real terminal: the editor has it, and Takt has it back afterwards.
@Suite struct EditorTerminalTests {
  /// How somebody works with an editor that draws on the screen.
  enum ScreenEditor: String, CaseIterable {
    case vi, nano

    /// Puts words in front of the text, saves and leaves.
    func write(_ words: String, at terminal: TerminalSession) async throws {
      try await terminal.expect(">8")
      switch self {
      case .vi: try terminal.press("i\(words)\u{1B}:wq\r")
      case .nano:
        try terminal.press(words)
        try terminal.press(.leave)
        try await terminal.expect("Save")
        try terminal.press("y")
        try await terminal.expect("ile")  // "File Name to Write"
        try terminal.press(.enter)
      }
    }

    /// Puts words in front of the text, and leaves without saving.
    func discard(_ words: String, at terminal: TerminalSession) async throws {
      try await terminal.expect(">8")
      switch self {
      case .vi: try terminal.press("i\(words)\u{1B}:q!\r")
      case .nano:
        try terminal.press(words)
        try terminal.press(.leave)
        try await terminal.expect("Save")
        try terminal.press("n")
      }
    }
  }

  private func prepared(language: String = "en") async throws -> Takt {
    let takt = try await Takt.prepared(language: language)
    try await takt.ok("post", "add", "#bread is out", "--on", "xing", "--at", "wed 9:00")
    return takt
  }

  private func text(of post: Int, _ takt: Takt) async throws -> String {
    try await takt.sql("SELECT text FROM post WHERE id = \(post)")
  }

  /// An editor that does in one go what a script says; `$file` is what it was opened on.
  private func editor(_ script: String, in takt: Takt) throws -> [String: String] {
    let path = takt.folder.appendingPathComponent("editor.sh")
    try Data("for file; do :; done\n\(script)\n".utf8).write(to: path)
    return ["EDITOR": "sh editor.sh --wait"]
  }

  @Test(arguments: ScreenEditor.allCases)
  func `changes a post, and its hashtags stay`(editor: ScreenEditor) async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await takt.atTerminal(["EDITOR": editor.rawValue]) { terminal in
      try terminal.type("takt post edit 1")
      try await editor.write("Our ", at: terminal)
      let run = try await terminal.prompt()
      #expect(run.status == 0 && run.screen.contains("Our #bread is out"), "\(run.screen)")
      try await terminal.expectUsable()
    }
    #expect(try await text(of: 1, takt) == "Our #bread is out\n")
    #expect(try takt.temporaryFiles.isEmpty)
  }

  @Test(arguments: ScreenEditor.allCases)
  func `writes a new post, and tells its limits`(editor: ScreenEditor) async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await takt.atTerminal(["VISUAL": editor.rawValue, "EDITOR": "false"]) { terminal in
      try terminal.type("takt post add --on facebook,x --at 'thu 9:00'")
      try await editor.write("#rye again", at: terminal)
      let run = try await terminal.prompt()
      #expect(run.status == 0, "\(run.screen)")
      #expect(run.screen.contains("X: at most 280 characters"))
      try await terminal.expectUsable()
    }
    #expect(try await takt.sql("SELECT text FROM post WHERE id > 1") == "#rye again\n#rye again\n")
  }

  @Test(arguments: ScreenEditor.allCases)
  func `changes feedback`(editor: ScreenEditor) async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await takt.ok("feedback", "add", "smaller, too?", "--post", "1")
    try await takt.atTerminal(["EDITOR": editor.rawValue]) { terminal in
      try terminal.type("takt feedback edit 1")
      try await editor.write("Do you bake it ", at: terminal)
      let run = try await terminal.prompt()
      #expect(run.status == 0 && run.screen.contains("Feedback 1 on post 1"), "\(run.screen)")
    }
    #expect(try await takt.sql("SELECT text FROM feedback") == "Do you bake it smaller, too?\n")
  }

  @Test(arguments: ScreenEditor.allCases)
  func `changes nothing where somebody leaves without saving`(editor: ScreenEditor) async throws {
    let takt = try await prepared(language: "de")
    defer { takt.remove() }
    try await takt.atTerminal(["EDITOR": editor.rawValue]) { terminal in
      try terminal.type("takt post edit 1")
      try await editor.discard("Our ", at: terminal)
      let run = try await terminal.prompt()
      #expect(run.status == 0 && run.screen.contains("Nichts geändert."), "\(run.screen)")
      try terminal.type("takt post add --on x --at 'thu 9:00'")
      try await editor.discard("Our ", at: terminal)
      let new = try await terminal.prompt()
      #expect(new.status == 0 && new.screen.contains("Kein Text: Nichts wurde gespeichert."))
      try await terminal.expectUsable()
    }
    #expect(try await takt.sql("SELECT text FROM post") == "#bread is out\n")
    #expect(try takt.temporaryFiles.isEmpty)
  }

  @Test func `is put aside with Ctrl-Z and taken up again`() async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await takt.atTerminal(["EDITOR": "vi"]) { terminal in
      try terminal.type("takt post edit 1")
      try await terminal.expect(">8")
      try terminal.press(.suspend)
      #expect(try await terminal.prompt().status > 128)
      try await terminal.expectUsable()
      try terminal.type("fg")
      try await ScreenEditor.vi.write("Our ", at: terminal)
      #expect(try await terminal.prompt().status == 0)
    }
    #expect(try await text(of: 1, takt) == "Our #bread is out\n")
  }

  @Test func `draws on the terminal where the report goes into a file`() async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await takt.atTerminal(["EDITOR": "vi"]) { terminal in
      try terminal.type("takt post edit 1 >report.txt")
      try await ScreenEditor.vi.write("Our ", at: terminal)
      #expect(try await terminal.prompt().status == 0)
    }
    let report = try String(
      contentsOf: takt.folder.appendingPathComponent("report.txt"), encoding: .utf8)
    #expect(report.hasPrefix("#1  draft\n") && report.contains("Our #bread"), "\(report)")
  }

  @Test func `may have options, and what stands below the line is not saved`() async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    let editor = try editor(
      "test \"$1\" = --wait && echo below >>\"$file\" && ls -l \"$file\" && perl -pi -e 's/out/sold/' \"$file\"",
      in: takt)
    try await takt.atTerminal(editor) { terminal in
      let run = try await terminal.run("takt post edit 1")
      #expect(run.status == 0 && run.screen.contains("-rw-------"), "\(run.screen)")
    }
    #expect(try await text(of: 1, takt) == "#bread is sold\n")
  }

  @Test(arguments: ["false", "no-such-editor", ":; exit 3;"])
  func `changes nothing where it fails`(command: String) async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await takt.atTerminal(["EDITOR": command]) { terminal in
      let run = try await terminal.run("takt post edit 1")
      #expect(run.status == 74 && run.screen.contains("nothing was changed"), "\(run.screen)")
      try await terminal.expectUsable()
    }
    #expect(try await text(of: 1, takt) == "#bread is out\n")
    #expect(try takt.temporaryFiles.isEmpty)
  }

  @Test(arguments: [
    "echo open; read line", "echo open; exec sleep 600",
    "stty raw -echo isig; echo open; exec cat",
  ])
  func `leaves no text behind where it is broken off`(script: String) async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await takt.atTerminal(editor(script, in: takt)) { terminal in
      try terminal.type("takt post edit 1")
      try await terminal.expect("open")
      try terminal.press(.interrupt)
      let run = try await terminal.prompt()
      #expect(run.status == 74 && run.screen.contains("was broken off"), "\(run.screen)")
      try await terminal.expectUsable()
    }
    #expect(try await text(of: 1, takt) == "#bread is out\n")
    #expect(try takt.temporaryFiles.isEmpty)
  }

  /// The shell hands its own process over to Takt, so that its number is known.
  @Test(arguments: [SIGTERM, SIGHUP], [ScreenEditor.vi.rawValue, "sh editor.sh"])
  func `leaves no text behind where Takt is ended meanwhile`(signal: Int32, command: String)
    async throws
  {
    let takt = try await prepared()
    defer { takt.remove() }
    _ = try editor("trap '' TERM HUP; echo '>8'; read line", in: takt)
    try await takt.atTerminal(["EDITOR": command]) { terminal in
      try terminal.type("sh -c 'echo $$ >number; exec takt post edit 1'")
      try await terminal.expect(">8")
      let number = try String(
        contentsOf: takt.folder.appendingPathComponent("number"), encoding: .utf8)
      kill(try #require(Int32(number.dropLast())), signal)
      #expect(try await terminal.prompt().status == 128 + signal)
      try await terminal.expectUsable()
    }
    #expect(try takt.temporaryFiles.isEmpty)
  }

  @Test func `keeps what was written where the plan refuses it`() async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    try await takt.ok("feedback", "add", "Nice")
    let long = String(repeating: "ä", count: 2001)
    try await takt.atTerminal(editor("echo \(long) >\"$file\"", in: takt)) { terminal in
      let run = try await terminal.run("takt feedback edit 1")
      #expect(run.status == 65 && run.screen.contains("at most 2000"), "\(run.screen)")
      let kept = try #require(run.screen.firstMatch(of: #/Your text is kept:\s(\S+)\.\s/#)?.1)
      #expect(try String(contentsOfFile: String(kept), encoding: .utf8) == long)
      let mode = try FileManager.default.attributesOfItem(atPath: String(kept))[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try takt.temporaryFiles.count == 1)
    }
  }

  @Test func `keeps what was written where somebody else changed the post`() async throws {
    let takt = try await prepared()
    defer { takt.remove() }
    let script = "takt post edit 1 --text Theirs; printf 'Ours\\377' >\"$file\""
    try await takt.atTerminal(editor(script, in: takt)) { terminal in
      let bytes = try await terminal.run("takt post edit 1")
      #expect(bytes.status == 65 && bytes.screen.contains("Your text is kept"), "\(bytes.screen)")
    }
    try await takt.atTerminal(
      editor("takt post edit 1 --text Others; echo Ours >\"$file\"", in: takt)
    ) { terminal in
      let run = try await terminal.run("takt post edit 1")
      #expect(run.status == 75 && run.screen.contains("Your text is kept"), "\(run.screen)")
      let kept = try #require(run.screen.firstMatch(of: #/Your text is kept:\s(\S+)\.\s/#)?.1)
      #expect(try await terminal.run("takt post edit 1 --file \(kept)").status == 0)
    }
    #expect(try await text(of: 1, takt) == "Ours\n")
  }
}
