import Foundation
import Testing

/// The networks' own files, as somebody drops them in.
@Suite struct ExportImportTests {
  private static let exports =
    URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../ExchangeTests/Samples/exports").standardized.path() + "/"
  private let now = "2026-10-15T08:00"

  @Test func `a first import brings posts and days of the past along`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let file = Self.exports + "linkedin-page-content.xls"
    let first = try await takt.ok("import", file, "--adopt", "--json", now: now)
    let report = try first.json()["files"][0]
    #expect(report["format"].text == "linkedin-page")
    #expect(report["rows"].int == 24 && report["new"].int == 24)
    #expect(report["days"].int == 15 && report["adopted"].int == 9)
    let again = try await takt.ok("import", file, "--adopt", "--json", now: now)
    #expect(try again.json()["files"][0]["unchanged"].int == 24)
  }

  @Test(arguments: [("y", 8), ("", 0), ("n", 0)])
  func `offers on a terminal to take in what the plan does not know`(
    answer: String, adopted: Int
  ) async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let pty = try #require(Pty())
    try pty.type([answer])
    var environment = takt.environment
    environment["TAKT_NOW"] = now
    let run = try await Takt.run(
      Takt.binary, ["import", Self.exports + "x-content.csv"], input: "",
      environment: environment, in: takt.folder, terminal: pty.screenSide)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Take them in as published posts?"))
    let posts = try await takt.sql("SELECT count(*) FROM post WHERE origin = 'adopted'")
    #expect(posts == "\(adopted)\n")
  }

  @Test func `a map takes any table in, and a kept one is recognised`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try Data("Tag;Fans;Gesehen\n1.3.2026;80;9\n2.3.2026;81;1.012\n".utf8)
      .write(to: takt.folder.appending(path: "table.csv"))
    let map = "column,is\nTag,day\nFans,followers\nGesehen,reach\n=facebook,network\n"
    try Data(map.utf8).write(to: takt.folder.appending(path: "fans.csv"))
    try await takt.ok("channel", "add", "facebook", "--name", "Filiale")
    let unknown = try await takt.run("import", "table.csv", "--json", now: now)
    #expect(unknown.code == "format.unknown")
    let once = try await takt.ok(
      "import", "table.csv", "--map", "fans.csv", "--dry-run", "--json", now: now)
    #expect(try once.json()["files"][0]["skipped"].list.count == 2, "it could be of two accounts")
    try await takt.ok("map", "add", "fans.csv")
    #expect(try await takt.ok("map", "show", "fans").output == map)
    let kept = try await takt.ok(
      "import", "table.csv", "--channel", "Filiale", "--at", "2026-10-01 9:00", "--json", now: now)
    #expect(try kept.json()["files"][0]["format"].text == "fans")
    #expect(try kept.json()["files"][0]["days"].int == 2)
    try await takt.ok("map", "delete", "fans")
    #expect(try await takt.ok("map", "list", "--json").output == "[]\n")
    let refused = try await takt.run("map", "add", "table.csv", "--json")
    #expect(refused.status == 65 && refused.code == "map.unknownWord")
  }
}
