import Foundation
import TestSupport
import Testing

@testable import TaktCommand

/// Which editor opens, and what of its file is the text.
@Suite struct EditorTests {
  private let sheet = EditorSheet(text: "#bread\n\nis out", footer: ["Below", "", "Post 1"])

  @Test(arguments: [
    (["VISUAL": "code --wait", "EDITOR": "vi"], "code --wait"), (["EDITOR": "vi"], "vi"),
    (["VISUAL": " ", "EDITOR": "vi", "TERM": "dumb"], "vi"),
  ])
  func `is the one that somebody chose`(environment: [String: String], command: String) {
    #expect(Editor(environment: environment)?.command == command)
  }

  @Test func `is an easy one on the path, and never another`() throws {
    let folder = try TemporaryFolder()
    var environment = ["PATH": "/nowhere:" + folder.path(""), "TERM": "xterm"]
    for name in ["vi", "vim", "emacs"] { try folder.program(name) }
    #expect(Editor(environment: environment) == nil)
    try folder.program("micro")
    #expect(Editor(environment: environment)?.command == "micro")
    try folder.program("nano")
    #expect(Editor(environment: environment)?.command == "nano --softwrap")
    environment["TERM"] = "dumb"
    #expect(Editor(environment: environment) == nil)
  }

  /// As nano's command for filling a paragraph does it, or somebody who deletes the line.
  @Test func `notices where what is told got into the text`() {
    let filled = sheet.content.replacing("\n", with: " ")
    #expect(sheet.isMixed(into: sheet.text(in: filled)))
    let cut = sheet.content.replacing(EditorSheet.marker + "\n", with: "") + "more"
    #expect(sheet.isMixed(into: sheet.text(in: cut)))
    #expect(!sheet.isMixed(into: sheet.unchanged) && !sheet.isMixed(into: "#bread"))
  }

  @Test func `shows the text above a line, and beneath it what is told`() {
    #expect(
      sheet.content == """
        #bread

        is out

        ------------------------ >8 ------------------------
        Below

        Post 1

        """)
    #expect(EditorSheet(text: "", footer: []).content.hasPrefix("\n\n-----"))
    #expect(sheet.unchanged == sheet.text)
  }

  @Test(arguments: [
    ("# a\n#b\n\n", "# a\n#b"), ("a\r\nb\r\n", "a\nb"), ("\u{FEFF}a", "a"), ("\n\n a\n \n", " a"),
    ("a\n>8\n---\nb", "a\n>8\n---\nb"), ("\n", ""), ("", ""),
  ])
  func `is read as it was written`(written: String, text: String) {
    let rest = "\(EditorSheet.marker)  \nBelow\n\nPost 1\n"
    #expect(sheet.text(in: written + "\n" + rest) == text)
    #expect(sheet.text(in: written + "\nBelow\n\nPost 1\n\n") == text)
    #expect(sheet.text(in: written) == text)
  }

  @Test func `a text that holds the line itself survives`() {
    let text = "a\n\(EditorSheet.marker)\nb"
    #expect(EditorSheet(text: text, footer: ["Below"]).unchanged == text)
  }
}

extension TemporaryFolder {
  /// A file that could be started.
  fileprivate func program(_ name: String) throws {
    #expect(
      FileManager.default.createFile(
        atPath: path(name), contents: Data(), attributes: [.posixPermissions: 0o755]))
  }
}
