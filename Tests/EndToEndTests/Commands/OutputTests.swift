import Foundation
import Testing

/// `--output FILE`: what is written, what is said, and what is left alone.
@Suite struct OutputTests {
  /// A plan with a published post whose words look like a page's.
  private func plan(language: String = "en") async throws -> Takt {
    let takt = try Takt(language: language)
    try await Self.measured.value.write(to: takt.plan)
    return takt
  }

  /// Made once for all tests.
  private static let measured = Task {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok(
      "post", "add", "<b>Zopf</b> & Brot", "--on", "facebook,x", "--at", "2026-03-02 09:00",
      "--campaign", "Spring")
    try await takt.ok(
      "publish", "1", "--at", "2026-03-02 09:10", "--url", "https://example.org/1?a=1&b=2")
    try await takt.ok("log", "1", "reach=1340", "linkClicks=7")
    return try Data(contentsOf: takt.plan)
  }

  private func content(_ takt: Takt, _ name: String) throws -> String {
    try String(contentsOf: takt.folder.appendingPathComponent(name), encoding: .utf8)
  }

  static let commands = [
    ["review", "Spring"], ["review"], ["week"], ["month", "2026-03"], ["learn"],
    ["trend", "reach"], ["export", "campaign:Spring"], ["agenda", "month:2026-03"], ["today"],
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

  struct Refusal: Sendable, CustomTestStringConvertible {
    let file: String
    let status: Int32
    let code: String

    var testDescription: String { file }
  }

  @Test(arguments: [
    Refusal(file: "report.pdf", status: 64, code: "output.unknownEnding"),
    Refusal(file: "index.html", status: 73, code: "output.foreign"),
    Refusal(file: "plan.html", status: 65, code: "output.plan"),
  ])
  func `leaves alone what is no report`(_ refusal: Refusal) async throws {
    let takt = try await plan()
    defer { takt.remove() }
    let files = FileManager.default
    let path = { (name: String) in takt.folder.appendingPathComponent(name).path }
    try Data("<h1>Morgenrot</h1>".utf8).write(to: URL(fileURLWithPath: path("index.html")))
    try files.createSymbolicLink(atPath: path("plan.html"), withDestinationPath: path("plan.takt"))
    let content = {
      try files.contentsOfDirectory(atPath: takt.folder.path).sorted()
        .map { files.contents(atPath: path($0)) }
    }
    let before = try content()
    for language in ["de", "en"] {
      let run = try await takt.run(
        "review", "--output", refusal.file, "--json", language: language)
      #expect(run.status == refusal.status && run.code == refusal.code, "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(try content() == before)
  }
}

/// Nothing in a page runs, or is loaded from anywhere; links lead to a place of the page, or onto the web
/// where somebody follows them.
func expectToStandAlone(_ page: String, sourceLocation: SourceLocation = #_sourceLocation) {
  for word in [
    "<script", "<link", "<iframe", "url(", "@import", " style=", "javascript:",
  ] {
    #expect(!page.contains(word), "\(word)", sourceLocation: sourceLocation)
  }
  for piece in page.components(separatedBy: " src=\"").dropFirst() {
    #expect(piece.hasPrefix("data:image/"), sourceLocation: sourceLocation)
  }
  for piece in page.components(separatedBy: " href=\"").dropFirst() {
    if piece.hasPrefix("#") {
      let place = piece.dropFirst().prefix { $0 != "\"" }
      #expect(page.contains(" id=\"\(place)\""), "\(place)", sourceLocation: sourceLocation)
      continue
    }
    #expect(piece.hasPrefix("https://"), sourceLocation: sourceLocation)
    let rest = piece.drop { $0 != "\"" }.dropFirst()
    #expect(rest.hasPrefix(" rel=\"noreferrer noopener\">"), sourceLocation: sourceLocation)
  }
  #expect(
    page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"),
    sourceLocation: sourceLocation)
}
