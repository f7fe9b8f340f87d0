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
    let shares = try await takt.sql(
      """
      SELECT share, sum(value) FROM measurement JOIN metric ON metric.number = metric
      WHERE day IS NOT NULL AND name = 'impressions' GROUP BY share
      """)
    #expect(shares == "0|10955\n1|7140\n2|3815\n")
    let posts = try await takt.ok("post", "list", "network:linkedin", "--json", now: now).json()
    #expect(posts.list.filter { $0["origin"].text == "adopted" }.count == 9)
    let again = try await takt.ok("import", file, "--adopt", "--json", now: now)
    #expect(try again.json()["files"][0]["unchanged"].int == 24)
  }

  @Test func `the time in LinkedIn's file name is when its numbers were so`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let copy = takt.folder.appending(path: "lindner_content_1783000000000.xls")
    try FileManager.default.copyItem(
      atPath: Self.exports + "linkedin-page-content.xls", toPath: copy.path())
    try await takt.ok("import", copy.path(), "--adopt", "--at", "2026-10-01 9:00", now: now)
    let moments = try await takt.sql("SELECT DISTINCT observedAt FROM measurement")
    #expect(moments == "1783000000\n")
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

  @Test func `takes several files in one change, or none`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    let before = try Data(contentsOf: takt.plan)
    let cut = takt.folder.appending(path: "cut.xls")
    let whole = try Data(contentsOf: URL(filePath: Self.exports + "linkedin-visitors.xls"))
    try whole.prefix(whole.count / 2).write(to: cut)
    let run = try await takt.run(
      "import", Self.exports + "x-overview.csv", cut.path(), "--json", now: now)
    #expect(run.status == 65)
    #expect(run.code == "workbook.damaged")
    #expect(try Data(contentsOf: takt.plan) == before)
  }

  @Test func `says which account a file could be of`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("channel", "add", "facebook", "--name", "Filiale")
    let file = Self.exports + "meta-daily-follows.csv"
    let open = try await takt.ok("import", file, "--json", now: now).json()["files"][0]
    #expect(open["skipped"].list.count == 14)
    let named = try await takt.ok(
      "import", file, "--channel", "Filiale", "--json", now: now)
    #expect(try named.json()["files"][0]["new"].int == 14)
  }

  @Test func `a map takes any table in, and a kept one is recognised`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try Data("Tag;Fans;Gesehen\n1.3.2026;80;9\n2.3.2026;81;1.012\n".utf8)
      .write(to: takt.folder.appending(path: "table.csv"))
    let map = "column,is\nTag,day\nFans,followers\nGesehen,reach\n=facebook,network\n"
    try Data(map.utf8).write(to: takt.folder.appending(path: "fans.csv"))
    let unknown = try await takt.run("import", "table.csv", "--json", now: now)
    #expect(unknown.code == "format.unknown")
    let once = try await takt.ok(
      "import", "table.csv", "--map", "fans.csv", "--dry-run", "--json", now: now)
    #expect(try once.json()["files"][0]["days"].int == 2)
    try await takt.ok("map", "add", "fans.csv")
    #expect(try await takt.ok("map", "show", "fans").output == map)
    try await takt.ok("import", "table.csv", now: now)
    let stored = try await takt.sql(
      "SELECT day, name, value FROM measurement JOIN metric ON number = metric ORDER BY id")
    #expect(
      stored == "2026-03-01|reach|9\n|followers|80\n2026-03-02|reach|1012\n|followers|81\n")
    try await takt.ok("map", "delete", "fans")
    #expect(try await takt.ok("map", "list", "--json").output == "[]\n")
  }

  @Test(arguments: [
    ("X,nonsense\n", "map.unknownWord"), ("column,is\nX,reactions\n", "map.incomplete"),
    ("X,reactions\n=xing,network\n", "map.incomplete"),
    ("=mars,network\n", "map.unknownWord"), ("=1,text\n", "map.unknownWord"),
  ])
  func `refuses a map that says too little`(map: String, code: String) async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try Data(map.utf8).write(to: takt.folder.appending(path: "map.csv"))
    let run = try await takt.run("map", "add", "map.csv", "--json")
    #expect(run.status == 65)
    #expect(run.code == code)
  }
}
