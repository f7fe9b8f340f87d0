import Foundation
import Testing

/// Help speaks both languages, at every command.
@Suite struct HelpTests {
  static let nouns: [String: [String]] = [
    "person": ["add", "list", "edit", "delete"], "audience": ["add", "list", "edit", "delete"],
    "channel": ["add", "list", "edit", "delete"],
    "campaign": ["add", "list", "show", "edit", "start", "end", "evaluate", "delete"],
    "slot": ["add", "list", "edit", "delete"], "snippet": ["add", "list", "edit", "delete"],
    "idea": ["add", "list", "show", "plan", "edit", "delete"],
    "occasion": ["add", "list", "edit", "delete", "import"],
    "pillar": ["add", "list", "edit", "delete"],
    "lesson": ["add", "list", "heed", "edit", "delete"],
    "feedback": ["add", "list", "done", "edit", "delete"],
    "experiment": ["add", "list", "show", "assign", "unassign", "delete"],
    "goal": ["add", "list", "edit", "delete", "suggest"], "effort": ["add", "list", "delete"],
    "config": ["list", "get", "set"],
    "post": [
      "add", "list", "show", "edit", "move", "copy", "skip", "delete", "submit", "approve",
      "reject",
    ],
  ]
  static let commands =
    [
      [], ["init"], ["today"], ["week"], ["month"], ["agenda"], ["publish"], ["log"], ["import"],
      ["review"],
      ["trend"], ["check"], ["find"], ["doctor"],
    ] + nouns.flatMap { noun, verbs in [[noun]] + verbs.map { [noun, $0] } }

  @Test(arguments: commands)
  func `explains a command in both languages`(command: [String]) async throws {
    let takt = try Takt()
    defer { takt.remove() }
    var environment = takt.environment
    var texts: [String] = []
    for language in ["de", "en"] {
      environment["TAKT_LANG"] = language
      let run = try await Takt.run(
        Takt.binary, command + ["--help"], input: "", environment: environment, in: takt.folder)
      #expect(run.status == 0 && run.errors.isEmpty)
      texts.append(run.output)
    }
    #expect(texts[0] != texts[1])
    let german = ["ä", "ö", "ü", "ß", " der ", " die ", " und "]
    #expect(german.allSatisfy { !texts[1].contains($0) }, "German in the English help")
    #expect(
      [" the ", " and ", " your "].allSatisfy { !texts[0].contains($0) },
      "English in the German help")
  }

  @Test(arguments: [
    (["LANG": "de_AT.UTF-8"], "Plan"), (["LC_ALL": "de_DE.UTF-8", "LANG": "en_US.UTF-8"], "Plan"),
    (["LANG": "fr_FR.UTF-8"], "plan"), ([:], "plan"),
  ])
  func `takes the language from the environment, else English`(
    environment: [String: String], word: String
  ) async throws {
    var takt = try Takt()
    defer { takt.remove() }
    takt.environment["TAKT_LANG"] = nil
    takt.environment.merge(environment) { $1 }
    let run = try await takt.run("week")
    #expect(run.errors.hasPrefix(word == "Plan" ? "Keine Plandatei" : "There is no plan file"))
  }

  @Test func `tells its version`() async throws {
    let takt = try Takt()
    defer { takt.remove() }
    #expect(try await takt.ok("--version").output == "0.1.0\n")
  }
}
