import Foundation
import Testing

/// An experiment from its hypothesis to its verdict, as it is typed and read.
@Suite struct ExperimentTests {
  private func add(
    to takt: Takt, until: String = "2026-04-26", _ options: String..., language: String = "en"
  ) async throws -> Run {
    var environment = takt.environment
    environment["TAKT_LANG"] = language
    let words = [
      "experiment", "add", "Pictures", "--hypothesis", "A picture brings clicks.", "--varies",
      "format", "--arms", "text,image", "--metric", "linkClicks", "--channel", "facebook",
      "--until", until,
    ]
    return try await Takt.run(
      Takt.binary, words + options, input: "", environment: environment, in: takt.folder)
  }

  @Test func `is set up, with what it can show, and tried first`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let tried = try await add(to: takt, "--dry-run", "--json")
    #expect(tried.status == 0, "\(tried.errors)")
    #expect(try tried.json()["dryRun"].isTrue)
    #expect(try await takt.ok("experiment", "list", "--json").output == "[]\n")
    let english = try await add(to: takt)
    #expect(english.output.contains("A verdict takes 4 measured posts an arm"))
    #expect(english.output.contains("nothing went out on this channel"))
    let report = try await takt.ok("experiment", "show", "pict", "--json").json()
    #expect(report["verdict"].text == "running" && report["from"].text == "2026-03-03")
    #expect(report["outlook"]["postsPerWeek"].isNull)
    let twice = try await add(to: takt, "--json")
    #expect(twice.code == "name.taken" && twice.status == 65)
    #expect(
      try await takt.ok("experiment", "delete", "Pictures", language: "de").output
        == "Gelöscht: „Pictures“\n")
  }

  @Test func `deals posts in turn, and says how they are to be written`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for day in ["17.3.", "10.3.", "24.3."] {
      try await takt.ok("post", "add", "Hi", "--on", "facebook", "--at", "\(day) 9:00")
    }
    let short = try await add(to: takt, until: "2026-03-29", "--dry-run", language: "de")
    #expect(short.output.contains("nicht zu entscheiden"), "\(short.output)")
    _ = try await add(to: takt)
    let dealt = try await takt.ok(
      "experiment", "assign", "Pictures", "channel:facebook", language: "de")
    #expect(dealt.output.contains("Schreiben Sie jeden Beitrag so"))
    let added = try await takt.ok(
      "post", "add", "Hi", "--on", "facebook,x", "--at", "2026-03-31 09:00", "--experiment",
      "Pictures")
    #expect(added.output.contains("#4 Pictures, arm “text”"))
    let shown = try await takt.ok("post", "show", "1", language: "de")
    #expect(shown.output.contains("Pictures, Variante „image“"))
    try await takt.ok("experiment", "unassign", "Pictures", "4")
    #expect(try await takt.ok("post", "show", "4", "--json").json()["experiment"].isNull)
    let refused = try await takt.run("experiment", "unassign", "Pictures", "4", "--json")
    #expect(refused.status == 66 && refused.code == "experiment.notIn")
  }
}
