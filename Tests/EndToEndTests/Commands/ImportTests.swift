import Foundation
import Testing

@Suite struct ImportTests {
  /// A plan with two published posts on XING, and a table of results beside it.
  private func plan(_ table: String) async throws -> Takt {
    let takt = try await Takt.running()
    for day in ["10", "11"] {
      try await takt.ok(
        "post", "add", "Beitrag vom \(day). März", "--on", "xing", "--at", "2026-03-\(day) 09:00")
    }
    let now = "2026-03-12T08:00"
    try await takt.ok("publish", "1", "--at", "2026-03-10 09:00", now: now)
    try await takt.ok(
      "publish", "2", "--at", "2026-03-11 09:00", "--url", "https://www.xing.com/p/22", now: now)
    try Data(table.utf8).write(to: takt.folder.appendingPathComponent("results.csv"))
    return takt
  }

  private let now = "2026-03-20T08:00"

  @Test func `brings a table in, and the same file adds nothing`() async throws {
    let takt = try await plan(
      """
      network;post;url;publishedAt;text;reactions;comments;Laune
      xing;1;;;;12;0;gut
      xing;;https://www.xing.com/p/22;;;7;;
      xing;;;2026-03-09;Niemand kennt mich;1;1;
      xing;99;;;;3;3;
      """)
    defer { takt.remove() }
    let first = try await takt.ok("import", "results.csv", "--json", now: now).json()["files"][0]
    #expect(first["format"].text == "takt-results")
    let counts = ["rows", "new", "changed", "unchanged", "unmatched"].map { first[$0].int }
    #expect(counts == [4, 2, 0, 0, 1])
    #expect(first["skipped"].list.map { $0["row"].int } == [5])
    #expect(first["unknownColumns"].list.map(\.text) == ["Laune"])
    let stored = try await takt.sql(
      "SELECT post, name, value FROM measurement JOIN metric ON number = metric ORDER BY id")
    #expect(stored == "1|reactions|12\n1|comments|0\n2|reactions|7\n")
    let before = try Data(contentsOf: takt.plan)
    let again = try await takt.ok("import", "results.csv", "--json", now: now).json()["files"][0]
    #expect(again["isKnown"].isTrue && again["new"].int == 0)
    #expect(try Data(contentsOf: takt.plan) == before)
  }

  @Test func `a later file adds later observations, equal ones too`() async throws {
    let takt = try await plan("network,post,reactions\nxing,1,12\nxing,2,7\n")
    defer { takt.remove() }
    try await takt.ok("import", "results.csv", now: now)
    try Data("network,post,reactions\nxing,1,12\nxing,2,9\n".utf8)
      .write(to: takt.folder.appendingPathComponent("later.csv"))
    let later = try await takt.ok("import", "later.csv", "--json", now: "2026-03-21T08:00")
    let file = try later.json()["files"][0]
    #expect(file["unchanged"].int == 1 && file["changed"].int == 1)
    #expect(try await takt.sql("SELECT count(*) FROM measurement") == "4\n")
    let post = try await takt.ok("post", "show", "2", "--json", now: "2026-03-22T08:00").json()
    #expect(post["metrics"]["reactions"]["value"].int == 9)
    #expect(post["metrics"]["reactions"]["source"].text == "import:2")
  }

  @Test func `adopts on demand what nobody planned`() async throws {
    let takt = try await plan(
      "network,publishedAt,text,reactions\nxing,2026-03-05T10:00,Aus der Vergangenheit,5\n")
    defer { takt.remove() }
    let left = try await takt.ok("import", "results.csv", now: now)
    #expect(left.output.contains("--adopt"))
    try await takt.ok("import", "results.csv", "--adopt", now: now)
    let post = try await takt.ok("post", "show", "3", "--json", now: now).json()
    #expect(post["origin"].text == "adopted" && post["plannedAt"].isNull)
    #expect(post["publishedAt"].text == "2026-03-05T09:00:00Z")
    #expect(post["metrics"]["reactions"]["value"].int == 5)
  }

  @Test func `strict takes all rows or none, and trying takes none`() async throws {
    let takt = try await plan("network,post,reactions\nxing,1,12\nxing,2,viele\n")
    defer { takt.remove() }
    let before = try Data(contentsOf: takt.plan)
    let strict = try await takt.run("import", "results.csv", "--strict", "--json", now: now)
    #expect(strict.status == 65)
    let tried = try await takt.ok("import", "results.csv", "--dry-run", "--json", now: now)
    #expect(try tried.json()["files"][0]["new"].int == 1)
    #expect(try tried.json()["dryRun"].isTrue)
    #expect(try Data(contentsOf: takt.plan) == before)
  }

  @Test(arguments: [
    ("empty.csv", "", Int32(65)), ("prose.csv", "Liebes Tagebuch", 65),
    ("header.csv", "network,post\n", 65),
    ("quote.csv", "network,post,reactions\nxing,1,\"5\n", 65),
    ("nul.csv", "network,post\nxing,\u{0}\n", 65),
    ("sheet.xls", "\u{50}\u{4B}\u{3}\u{4}xyz", 65),
  ])
  func `says what is wrong with a file and leaves the plan alone`(
    name: String, content: String, status: Int32
  ) async throws {
    let takt = try await plan("network,post,reactions\nxing,1,12\n")
    defer { takt.remove() }
    try Data(content.utf8).write(to: takt.folder.appendingPathComponent(name))
    let before = try Data(contentsOf: takt.plan)
    // The good file does not come in either: an import is one step.
    let run = try await takt.run("import", "results.csv", name, "--json", now: now)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(name))
    #expect(try Data(contentsOf: takt.plan) == before)
  }

  @Test(arguments: [("nothing.csv", Int32(66)), (".", 66), ("/dev/zero", 65)])
  func `refuses what is no file`(path: String, status: Int32) async throws {
    let takt = try await plan("")
    defer { takt.remove() }
    let run = try await takt.run("import", path, "--json", now: now)
    #expect(run.status == status, "\(run.errors)")
  }
}
