import Foundation
import Testing

/// What is handed to the person's own programs when a post is published.
@Suite struct PublishDesktopTests {
  /// A post of today, approved.
  private func firm() async throws -> Takt {
    let takt = try await Takt.prepared()
    try await takt.ok("post", "add", "Noon", "--on", "x", "--at", "2026-03-03 07:30")
    try await takt.ok("post", "approve", "1")
    return takt
  }

  /// Programs of the desktop, which write down what they were given.
  private func desktop(_ takt: inout Takt, _ programs: String...) throws {
    let folder = takt.folder.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for program in programs {
      let file = folder.appendingPathComponent(program)
      let script = """
        #!/bin/sh
        { echo "$@"; case \(program) in xdg-open) ;; *) cat ;; esac; } >> "\(takt.folder.path)/\(program).log"
        """
      try Data(script.utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
    }
    takt.environment["PATH"] = folder.path + ":/usr/bin:/bin"
  }

  private func log(_ program: String, _ takt: Takt) -> String? {
    try? String(
      contentsOf: takt.folder.appendingPathComponent("\(program).log"), encoding: .utf8)
  }

  #if os(Linux)
    @Test(arguments: [("DISPLAY", "xclip"), ("WAYLAND_DISPLAY", "wl-copy")])
    func `a desktop gets the text on its clipboard and the page in its browser`(
      display: String, program: String
    ) async throws {
      var takt = try await firm()
      defer { takt.remove() }
      try desktop(&takt, "xclip", "wl-copy", "xdg-open")
      takt.environment[display] = ":0"
      let run = try await takt.typed(["q"], to: "publish", "1", "--no-open")
      #expect(run.errors.contains("Text to paste, on the clipboard already:"), "\(run.errors)")
      #expect(try #require(log(program, takt)).hasSuffix("\nNoon"))
      #expect(log("xdg-open", takt) == nil && !run.errors.contains("Opened in the browser"))
      let opened = try await takt.typed(["q"], to: "publish", "1")
      #expect(opened.errors.contains("Opened in the browser: https://x.com/intent/tweet?text=Noon"))
    }

    @Test
    func `over a bare terminal no browser is opened, and the terminal is asked for its clipboard`()
      async throws
    {
      var takt = try await firm()
      defer { takt.remove() }
      try desktop(&takt, "xclip", "wl-copy", "xdg-open")
      takt.environment["TERM"] = "xterm"
      let run = try await takt.typed(["q"], to: "publish", "1")
      #expect(run.errors.contains("Publish it here: https://x.com/"), "\(run.errors)")
      #expect(log("xdg-open", takt) == nil && log("xclip", takt) == nil)
      try await takt.ok("publish", "1")
      #expect(log("xdg-open", takt) == nil && log("xclip", takt) == nil)
    }
  #endif
}
