import Foundation
import Testing

/// An experiment from its hypothesis to its verdict.
@Suite struct ExperimentTests {
  private static let add = [
    "experiment", "add", "Pictures", "--hypothesis", "A picture brings clicks.", "--varies",
    "format", "--arms", "text,image", "--metric", "linkClicks", "--channel", "facebook", "--until",
    "2026-04-26",
  ]

  private func run(_ takt: Takt, _ arguments: [String], language: String = "en") async throws -> Run
  {
    var environment = takt.environment
    environment["TAKT_LANG"] = language
    return try await Takt.run(
      Takt.binary, arguments, input: "", environment: environment, in: takt.folder)
  }

  @Test func `is set up, with what it can show, and tried first`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let tried = try await run(takt, Self.add + ["--dry-run", "--json"])
    #expect(tried.status == 0, "\(tried.errors)")
    #expect(try tried.json()["dryRun"].isTrue)
    #expect(try await takt.ok("experiment", "list", "--json").output == "[]\n")
    let english = try await run(takt, Self.add)
    #expect(english.output.contains("A verdict takes 4 measured posts an arm"))
    #expect(english.output.contains("nothing went out on this channel"))
    let report = try await takt.ok("experiment", "show", "pict", "--json").json()
    #expect(report["verdict"].text == "running" && report["from"].text == "2026-03-03")
    #expect(report["arms"].list.map { $0["name"].text } == ["text", "image"])
    #expect(report["outlook"]["postsPerWeek"].isNull)
    #expect(try await run(takt, Self.add + ["--json"]).code == "name.taken")
    #expect(
      try await takt.ok("experiment", "delete", "Pictures", language: "de").output
        == "Gelöscht: „Pictures“\n")
  }

  @Test func `says when it cannot be decided in time`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for day in ["2026-03-10", "2026-03-17", "2026-03-24"] {
      try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "\(day) 09:00")
    }
    let short = Self.add.dropLast() + ["2026-03-29"]
    let german = try await run(takt, short + ["--dry-run"], language: "de")
    #expect(german.output.contains("nicht zu entscheiden"), "\(german.output)")
    let english = try await run(takt, short + ["--json"])
    #expect(try english.json()["changed"][0]["outlook"]["isDecidable"].value as? Bool == false)
    #expect(try english.json()["changed"][0]["decidableOn"].isNull)
  }

  @Test func `deals posts in turn, new ones and planned ones`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    _ = try await run(takt, Self.add)
    for day in ["2026-03-17", "2026-03-10", "2026-03-24"] {
      try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "\(day) 09:00")
    }
    let dealt = try await takt.ok("experiment", "assign", "Pictures", "channel:facebook", "--json")
    let assignments = try dealt.json()["changed"][0]["assignments"].list
    #expect(assignments.map { $0["post"].int } == [2, 1, 3])
    #expect(assignments.map { $0["arm"].text } == ["text", "image", "text"])
    let added = try await takt.ok(
      "post", "add", "Hi", "--on", "facebook,x", "--at", "2026-03-31 09:00", "--experiment",
      "Pictures")
    #expect(added.output.contains("#4 Pictures, arm “image”"))
    let post = try await takt.ok("post", "show", "4", "--json").json()
    #expect(post["experiment"]["name"].text == "Pictures")
    #expect(post["experiment"]["arm"].text == "image")
    #expect(try await takt.ok("post", "show", "5", "--json").json()["experiment"].isNull)
    let shown = try await takt.ok("post", "show", "1", language: "de")
    #expect(shown.output.contains("Pictures, Variante „image“"))
    try await takt.ok("experiment", "unassign", "Pictures", "4")
    #expect(try await takt.ok("post", "show", "4", "--json").json()["experiment"].isNull)
    let text = try await takt.ok("experiment", "assign", "Pictures", "4", language: "de")
    #expect(text.output.contains("Schreiben Sie jeden Beitrag so"))
  }

  @Test func `refuses what would be chosen or bought`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    _ = try await run(takt, Self.add)
    try await takt.ok("post", "add", "Paid", "--on", "facebook", "--at", "10.3. 9:00", "--paid")
    try await takt.ok("post", "add", "Late", "--on", "facebook", "--at", "10.6. 9:00")
    try await takt.ok("post", "add", "X", "--on", "x", "--at", "10.3. 9:00")
    try await takt.ok("post", "add", "Out", "--on", "facebook", "--at", "today 9:00")
    try await takt.ok("publish", "4", now: "2026-03-03T09:00")
    let cases = [
      ("1", "experiment.paid"), ("2", "experiment.dates"), ("3", "experiment.channel"),
      ("4", "experiment.published"), ("9", "post.unknown"),
    ]
    for (id, code) in cases {
      let refused = try await takt.run("experiment", "assign", "Pictures", id, "--json")
      #expect(refused.code == code && [65, 66].contains(refused.status))
    }
    #expect(
      try await takt.run("experiment", "unassign", "Pictures", "4", "--json").code
        == "experiment.notIn")
    let elsewhere = try await takt.run(
      "post", "add", "X", "--on", "x", "--at", "10.3. 9:00", "--experiment", "Pictures", "--json")
    #expect(elsewhere.status == 65 && elsewhere.code == "experiment.channel")
  }

  @Test func `is judged after its end, and not before`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    _ = try await run(takt, Self.add)
    let values = [12, 55, 30, 38, 18, 62, 25, 29, 41, 90]
    for (place, value) in values.enumerated() {
      let day = "2026-03-\(10 + place)"
      try await takt.ok(
        "post", "add", "Hi", "--on", "facebook", "--at", "\(day) 09:00", "--experiment", "Pict")
      try await takt.ok("publish", "\(place + 1)", now: "\(day)T09:00")
      try await takt.ok("log", "\(place + 1)", "linkClicks=\(value)", now: "2026-04-01T09:00")
    }
    let early = try await takt.ok(
      "experiment", "show", "Pictures", "--json", now: "2026-05-03T12:00"
    ).json()
    #expect(early["verdict"].text == "running" && early["factor"].isNull && early["p"].isNull)
    #expect(early["assignments"].list.allSatisfy { $0["value"].isNull })
    #expect(early["decidableOn"].text == "2026-05-04")
    let late = try await takt.ok(
      "experiment", "show", "Pictures", "--json", now: "2026-05-04T08:00"
    ).json()
    #expect(late["verdict"].text == "supported")
    #expect(late["p"].number.map { abs($0 - 10.0 / 252) < 1e-9 } == true)
    #expect(late["factor"].number.map { abs($0 - 2.14) < 0.005 } == true)
    #expect(late["arms"][0]["median"].number == 25 && late["arms"][1]["posts"].int == 5)
    let german = try await takt.ok(
      "experiment", "show", "Pictures", now: "2026-05-04T08:00", language: "de")
    #expect(german.output.contains("Belegt: Beiträge mit „image“ brachten rund 114 % mehr"))
    #expect(german.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let refused = try await takt.run("experiment", "unassign", "Pictures", "1", "--json")
    #expect(refused.code == "experiment.published")
  }
}
