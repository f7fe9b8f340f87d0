import Foundation
import Testing

/// Bad input: one sentence in both languages, the exit code of the design, and an untouched plan.
@Suite struct ErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let code: String
    /// Something that the sentence must offer.
    var offers = ""

    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// One for each exit code; what else is refused is known without a process.
  static let cases = [
    Case(arguments: ["fly"], status: 64, code: "usage"),
    Case(arguments: ["log"], status: 64, code: "log.needsTerminal"),
    Case(
      arguments: ["post", "add", "Hi", "--on", "xing", "--at", "someday"], status: 64,
      code: "date.unreadable", offers: "2026-03-03"),
    Case(
      arguments: ["campaign", "start", "Spring"], status: 65, code: "campaign.noGoal",
      offers: "takt goal suggest"),
    Case(
      arguments: ["publish", "99"], status: 66, code: "post.unknown", offers: "takt post list"),
    Case(arguments: ["init"], status: 73, code: "plan.exists", offers: "--plan"),
    Case(
      arguments: ["init", "--plan", "no/such/plan.takt"], status: 73, code: "plan.cannotCreate",
      offers: "no/such/plan.takt"),
  ]

  @Test(arguments: cases)
  func `says what is wrong and leaves the plan alone`(_ example: Case) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let before = try Data(contentsOf: takt.plan)
    var sentences: Set<String> = []
    for language in ["de", "en"] {
      var environment = takt.environment
      environment["TAKT_LANG"] = language
      let run = try await Takt.run(
        Takt.binary, example.arguments + ["--json"], input: "", environment: environment,
        in: takt.folder)
      let told = JSON(try JSONSerialization.jsonObject(with: Data(run.errors.utf8)))
      #expect(run.status == example.status)
      #expect(told["code"].text == example.code)
      #expect(told["exit"].int == Int(example.status))
      #expect(
        told["error"].text?.contains(example.offers) == true || example.offers.isEmpty, "\(told)")
      #expect(run.output.isEmpty)
      sentences.insert(told["error"].text ?? "")
    }
    #expect(sentences.count == 2)
    #expect(try Data(contentsOf: takt.plan) == before)
  }

  /// The plan is opened first: it knows its people's language.
  @Test func `is said in the plan's language where nobody chose another`() async throws {
    var takt = try await Takt.prepared()
    defer { takt.remove() }
    takt.environment["TAKT_LANG"] = nil
    try await takt.ok("config", "set", "language", "de")
    let run = try await takt.run("trend", "quatsch")
    #expect(run.status == 66 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Es gibt keine Kennzahl „quatsch“."), "\(run.errors)")
  }

  /// Like a full disk.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      ["week"], ["week", "--json"], ["person", "edit", "Anna", "--minutes-per-week", "7"],
    ])
  func `output that cannot be written is told, not swallowed`(arguments: [String]) async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let command = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try await Takt.run(
      URL(filePath: "/bin/sh"), ["-c", "'\(Takt.binary.path)' \(command) > /dev/full"], input: "",
      environment: takt.environment, in: takt.folder)
    #expect(run.status == 74)
    #expect(run.errors.contains("could not be written"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `an error that nobody can be told keeps its exit code`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let unheard = try await Takt.run(
      URL(filePath: "/bin/sh"), ["-c", "'\(Takt.binary.path)' fly 2> /dev/full"], input: "",
      environment: takt.environment, in: takt.folder)
    #expect(unheard.status == 64)
  }
}
