import Foundation
import Testing

/// `--output FILE`: what is written, what is said, and what is left alone.
@Suite struct OutputTests {
  private func plan(language: String = "en") async throws -> Takt {
    let takt = try await Takt.running(language: language)
    try await takt.ok(
      "post", "add", "<b>Zopf</b> & Brot", "--on", "facebook,x", "--at", "2026-03-02 09:00",
      "--campaign", "Spring")
    try await takt.ok(
      "publish", "1", "--at", "2026-03-02 09:10", "--url", "https://example.org/1?a=1&b=2")
    try await takt.ok("log", "1", "reach=1340", "linkClicks=7")
    return takt
  }

  private func content(_ takt: Takt, _ name: String) throws -> String {
    try String(contentsOf: takt.folder.appendingPathComponent(name), encoding: .utf8)
  }

  static let commands = [
    ["review", "Spring"], ["review"], ["week"], ["month", "2026-03"], ["learn"],
    ["trend", "reach"], ["export", "campaign:Spring"],
  ]

  @Test(arguments: commands, ["de", "en"])
  func `writes a page that stands alone`(command: [String], language: String) async throws {
    let takt = try await plan(language: language)
    defer { takt.remove() }
    let run = try await Takt.run(
      Takt.binary, command + ["--output", "report.html"], input: "", environment: takt.environment,
      in: takt.folder)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(
      run.errors == (language == "de" ? "Geschrieben: report.html\n" : "Written: report.html\n"))
    let page = try content(takt, "report.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
    expectToStandAlone(page)
    #expect(!page.contains("<b>Zopf"))
  }

  @Test(arguments: commands)
  func `writes what it would print, as text and for scripts`(command: [String]) async throws {
    let takt = try await plan()
    defer { takt.remove() }
    for (file, arguments) in [("a.TXT", []), ("a.json", ["--json"])] {
      let printed = try await Takt.run(
        Takt.binary, command + arguments, input: "", environment: takt.environment, in: takt.folder)
      let run = try await Takt.run(
        Takt.binary, command + ["--output", file], input: "", environment: takt.environment,
        in: takt.folder)
      #expect(run.status == 0 && run.output.isEmpty)
      #expect(try content(takt, file) == printed.output)
    }
  }

  @Test func `writes over a report of its own, keeps its mode, and follows a link`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let (file, link) = ("real.html", "link.htm")
    try await takt.ok("week", "--output", file)
    let files = FileManager.default
    let path = takt.folder.appendingPathComponent(file).path
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try files.createSymbolicLink(
      atPath: takt.folder.appendingPathComponent(link).path, withDestinationPath: path)
    try await takt.ok("review", "Spring", "--output", link)
    #expect(try content(takt, file).contains("<h1><bdi>Spring</bdi>"))
    let mode = try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let names = try files.contentsOfDirectory(atPath: takt.folder.path)
    #expect(names.sorted() == [link, "plan.takt", file].sorted(), "nothing is left beside it")
  }

  @Test func `a dry run writes nothing`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let run = try await takt.ok("week", "--output", "week.html", "--dry-run")
    #expect(run.errors.contains("week.html") && run.output.isEmpty)
    #expect(throws: (any Error).self) { try content(takt, "week.html") }
  }

  @Test(arguments: [
    ("report", 64, "output.unknownEnding"), ("report.pdf", 64, "output.unknownEnding"),
    ("html", 64, "output.unknownEnding"), ("-", 64, "output.unknownEnding"),
    ("nowhere/report.html", 73, "output.noFolder"),
    ("plan.takt/report.html", 73, "output.noFolder"),
    ("folder.html", 73, "output.directory"), ("null.html", 73, "output.special"),
    ("index.html", 73, "output.foreign"), ("database.txt", 73, "output.foreign"),
    ("plan.html", 65, "output.plan"), ("twin.txt", 65, "output.plan"),
  ])
  func `leaves alone what is no report`(file: String, status: Int32, code: String) async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let files = FileManager.default
    let path = { (name: String) in takt.folder.appendingPathComponent(name).path }
    try files.createDirectory(atPath: path("folder.html"), withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: path("null.html"), withDestinationPath: "/dev/null")
    try Data("<h1>Morgenrot</h1>".utf8).write(to: URL(fileURLWithPath: path("index.html")))
    try files.copyItem(atPath: path("plan.takt"), toPath: path("database.txt"))
    try files.createSymbolicLink(atPath: path("plan.html"), withDestinationPath: path("plan.takt"))
    try files.linkItem(atPath: path("plan.takt"), toPath: path("twin.txt"))
    let before = try files.contentsOfDirectory(atPath: takt.folder.path).sorted().map {
      files.contents(atPath: path($0))
    }
    for language in ["de", "en"] {
      let run = try await takt.run("review", "--output", file, "--json", language: language)
      #expect(run.status == status && run.code == code, "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    let after = try files.contentsOfDirectory(atPath: takt.folder.path).sorted().map {
      files.contents(atPath: path($0))
    }
    #expect(after == before)
  }

  @Test(.disabled(if: geteuid() == 0, "root may write anywhere"))
  func `says where it may not write`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let folder = takt.folder.appendingPathComponent("closed")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
    let run = try await takt.run("week", "--output", "closed/week.html", "--json")
    #expect(run.status == 73 && run.code == "output.notWritable")
  }
}

/// Nothing in a page runs, or is loaded from anywhere; links lead onto the web only where somebody
/// follows them.
func expectToStandAlone(_ page: String, sourceLocation: SourceLocation = #_sourceLocation) {
  for word in [
    "<script", "<link", "<img", "<iframe", " src=", "url(", "@import", " style=", "javascript:",
  ] {
    #expect(!page.contains(word), "\(word)", sourceLocation: sourceLocation)
  }
  for piece in page.components(separatedBy: " href=\"").dropFirst() {
    #expect(piece.hasPrefix("https://"), sourceLocation: sourceLocation)
    let rest = piece.drop { $0 != "\"" }.dropFirst()
    #expect(rest.hasPrefix(" rel=\"noreferrer noopener\">"), sourceLocation: sourceLocation)
  }
  #expect(
    page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"),
    sourceLocation: sourceLocation)
}
