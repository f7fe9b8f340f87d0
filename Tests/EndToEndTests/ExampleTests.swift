import Foundation
import Testing

/// The examples run as they stand, and print what they are known to print.
@Suite struct ExampleTests {
  @Test(arguments: ["baeckerei-morgenrot", "werkzeugbau-lindner"])
  func `an example's plan shows as kept`(firm: String) async throws {
    let takt = try Takt(now: "2026-03-24T08:00")
    defer { takt.remove() }
    var environment = takt.environment
    environment["TAKT"] = Takt.binary.path
    environment["TAKT_LANG"] = nil
    let script = Takt.root.appendingPathComponent("Examples/\(firm)/plan.sh").path
    let made = try await Takt.run(
      URL(fileURLWithPath: "/bin/sh"), [script], input: "", environment: environment,
      in: takt.folder)
    #expect(made.status == 0, "\(made.errors)")
    for language in ["de", "en"] {
      var shown = ""
      let campaigns = try await takt.ok("campaign", "list", "--json").json().list
      let reviews = campaigns.compactMap { $0["name"].text }.map { ["review", $0] }
      for command in [["today"], ["week"], ["month"], ["review"]] + reviews + [["check"]] {
        environment["TAKT_LANG"] = language
        let run = try await Takt.run(
          Takt.binary, command, input: "", environment: environment, in: takt.folder)
        #expect(run.status <= 1, "\(run.errors)")
        shown += "$ takt \(command.joined(separator: " "))\n\(run.output)\n"
      }
      try expectKept(shown, "\(firm)-\(language)")
      for command in [["week"], ["month"], ["review"]] + reviews {
        let run = try await Takt.run(
          Takt.binary, command + ["--output", "report.html"], input: "", environment: environment,
          in: takt.folder)
        #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
        let file = takt.folder.appendingPathComponent("report.html")
        expectToStandAlone(try String(contentsOf: file, encoding: .utf8))
      }
    }
  }
}
