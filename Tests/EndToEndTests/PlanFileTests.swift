import Foundation
import Testing

/// The plan file: what is refused stays untouched, what is read stays as it is, and two writers at
/// once lose nothing.
@Suite struct PlanFileTests {
  @Test func `refuses what is no plan, and leaves it as it was`() async throws {
    let takt = try Takt()
    defer { takt.remove() }
    let folder = takt.folder
    try Data("Liebes Tagebuch, heute war ein schöner Tag.".utf8).write(
      to: folder.appendingPathComponent("text"))
    try Data().write(to: folder.appendingPathComponent("empty"))
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("dir"), withIntermediateDirectories: true)
    for (name, statement) in [
      ("other", "CREATE TABLE a (b); PRAGMA application_id = 42;"),
      ("foreign", "CREATE TABLE change (a);"),
    ] {
      _ = try await Takt.run(
        URL(fileURLWithPath: "/usr/bin/env"), ["sqlite3", name, statement], input: "",
        environment: takt.environment, in: folder)
    }
    let cases: [(String, Int32, String)] = [
      ("text", 65, "plan.notSQLite"), ("empty", 65, "plan.otherProgram"),
      ("dir", 66, "plan.directory"),
      ("other", 65, "plan.otherProgram"), ("foreign", 65, "plan.otherProgram"),
      ("none", 66, "plan.missing"),
      ("text/below", 66, "plan.missing"),
    ]
    for (name, status, code) in cases {
      let file = folder.appendingPathComponent(name)
      let before = try? Data(contentsOf: file)
      for command in [["week"], ["person", "add", "Anna"]] {
        let run = try await Takt.run(
          Takt.binary, command + ["--plan", name, "--json"], input: "",
          environment: takt.environment,
          in: folder)
        #expect(run.status == status && run.code == code, "\(name): \(run.errors)")
      }
      #expect((try? Data(contentsOf: file)) == before)
    }
  }

  @Test func `refuses a plan from a newer Takt`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    _ = try await takt.sql("PRAGMA user_version = 99")
    let before = try Data(contentsOf: takt.plan)
    let run = try await takt.run("person", "add", "Ben", "--json")
    #expect(run.status == 65 && run.code == "plan.newer")
    #expect(try Data(contentsOf: takt.plan) == before)
  }

  @Test(arguments: [
    "today", "week", "month", "agenda", "review", "review Spring", "check", "post list",
    "post show 1",
    "campaign list", "campaign show Spring", "goal list Spring", "goal suggest Spring",
    "person list",
    "audience list", "channel list", "config list", "doctor", "post skip 1 --dry-run",
    "person add Ben --dry-run", "publish 1 --dry-run", "log campaign Spring leads=1 --dry-run",
  ])
  func `reading and trying change no byte`(command: String) async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok("post", "add", "Hi", "--on", "x", "--at", "tue 9:00", "--campaign", "Spring")
    let before = try Data(contentsOf: takt.plan)
    let run = try await Takt.run(
      Takt.binary, command.split(separator: " ").map(String.init), input: "",
      environment: takt.environment, in: takt.folder)
    #expect(run.status <= 1, "\(run.errors)")
    #expect(try Data(contentsOf: takt.plan) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: takt.folder.path) == ["plan.takt"])
  }

  @Test func `two processes writing at once lose nothing`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for writer in 0..<2 {
        group.addTask {
          for number in 0..<15 {
            let run = try await takt.run(
              "post", "add", "\(writer)-\(number)", "--on", "x", "--at", "tue 9:00")
            if run.status != 0 { return run.status }
          }
          return 0
        }
      }
      for try await status in group { #expect(status == 0) }
    }
    #expect(
      try await takt.sql("SELECT count(*), count(DISTINCT text), max(id) FROM post") == "30|30|30\n"
    )
  }

  @Test func `a change keeps its person, its moment and its words`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("person", "edit", "Anna", "--minutes-per-week", "60")
    let change = try await takt.sql(
      "SELECT person, at, words FROM change ORDER BY number DESC LIMIT 1")
    #expect(change == "1|1772521200|takt person edit Anna --minutes-per-week 60\n")
    let image = try await takt.sql(
      "SELECT old ->> 'minutesPerWeek' FROM image ORDER BY change DESC LIMIT 1")
    #expect(image == "120\n")
  }

  @Test func `asks who is at work where several could be`() async throws {
    var takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok("person", "add", "Ben")
    let run = try await takt.run("person", "add", "Cem", "--json")
    #expect(run.status == 64 && run.code == "person.missing")
    try await takt.ok("person", "add", "Cem", "--as", "Be")
    takt.environment["TAKT_PERSON"] = "Anna"
    try await takt.ok("person", "add", "Dana")
    #expect(
      try await takt.sql(
        "SELECT group_concat(person) FROM (SELECT person FROM change ORDER BY number DESC LIMIT 2)")
        == "1,2\n")
  }
}
