import Foundation
import Testing

/// Tables of results, from the file to what is said of it.
@Suite struct ImportTests {
  private let now = "2026-03-20T08:00"

  /// A plan with a published post on XING, and a table of results beside it.
  private func plan(_ table: String) async throws -> Takt {
    let takt = try await Takt.running()
    try await takt.ok("post", "add", "Beitrag", "--on", "xing", "--at", "2026-03-10 09:00")
    try await takt.ok("publish", "1", "--at", "2026-03-10 09:00", now: "2026-03-12T08:00")
    try Data(table.utf8).write(to: takt.folder.appendingPathComponent("results.csv"))
    return takt
  }

  @Test func `brings a table in, and says how to take in what nobody planned`() async throws {
    let takt = try await plan(
      """
      network;post;publishedAt;text;reactions;Laune
      xing;1;;;12;gut
      xing;;2026-03-05T10:00;Aus der Vergangenheit;5;
      xing;99;;;3;
      """)
    defer { takt.remove() }
    let file = try await takt.ok("import", "results.csv", "--json", now: now).json()["files"][0]
    #expect(file["format"].text == "takt-results")
    let counts = ["rows", "new", "changed", "unchanged", "unmatched"].map { file[$0].int }
    #expect(counts == [3, 1, 0, 0, 1])
    #expect(file["skipped"].list.map { $0["row"].int } == [4])
    #expect(file["unknownColumns"].list.map(\.text) == ["Laune"])
    #expect(try await takt.ok("import", "results.csv", now: now).output.contains("--adopt"))
    try await takt.ok("import", "results.csv", "--adopt", now: now)
    let post = try await takt.ok("post", "show", "2", "--json", now: now).json()
    #expect(post["origin"].text == "adopted" && post["plannedAt"].isNull)
    #expect(post["metrics"]["reactions"]["source"].text == "import:1")
  }

  @Test func `refuses what it cannot take, and names it`() async throws {
    let takt = try await plan("network,post,reactions\nxing,1,12\nxing,1,viele\n")
    defer { takt.remove() }
    try Data().write(to: takt.folder.appendingPathComponent("empty.csv"))
    let before = try Data(contentsOf: takt.plan)
    let strict = try await takt.run("import", "results.csv", "--strict", "--json", now: now)
    #expect(strict.status == 65)
    let tried = try await takt.ok("import", "results.csv", "--dry-run", "--json", now: now)
    #expect(try tried.json()["dryRun"].isTrue)
    let empty = try await takt.run("import", "results.csv", "empty.csv", "--json", now: now)
    #expect(empty.status == 65 && empty.code == "file.empty" && empty.errors.contains("empty.csv"))
    for (path, status) in [("nothing.csv", Int32(66)), (".", 66), ("/dev/zero", 65)] {
      #expect(try await takt.run("import", path, "--json", now: now).status == status)
    }
    #expect(try Data(contentsOf: takt.plan) == before)
  }
}
