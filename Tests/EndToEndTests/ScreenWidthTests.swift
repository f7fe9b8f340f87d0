import Foundation
import Testing

/// Nothing that is shown is wider than the screen.
@Suite struct ScreenWidthTests {
  /// All that shows something, of a plan that was made with every command.
  private static let commands = [
    "today", "week", "week 2026-W10", "week --review", "week --fill", "month", "month 2026-03",
    "month 2026-04", "agenda", "agenda --from 2026-02-01 --to 2026-06-30", "review",
    "review Ostern",
    "review Winter", "learn", "trend", "trend reach", "trend followers",
    "trend leads --campaign Ostern",
    "check", "doctor", "config list", "me", "find zopf", "post list", "post list status:draft",
    "post show 1", "post show 3", "idea list", "idea list --all", "person list", "audience list",
    "channel list", "campaign list", "campaign show Ostern", "campaign show Winter", "goal list",
    "goal list Ostern", "goal suggest Ostern", "pillar list", "slot list", "snippet list",
    "occasion list --all", "lesson list", "feedback list", "effort list", "effort list Ostern",
    "experiment list", "map list",
  ]

  @Test(arguments: [60, 80, 120], ["de", "en"])
  func `reports fit the screen`(columns: Int, language: String) async throws {
    let takt = try Takt(now: "2026-03-24T08:00", language: language)
    defer { takt.remove() }
    let sample = Takt.root.appendingPathComponent("Tests/StorageTests/Samples/1.takt")
    try Data(contentsOf: sample).write(to: takt.plan)
    var environment = takt.environment
    environment["COLUMNS"] = "\(columns)"
    for command in Self.commands {
      let run = try await Takt.run(
        Takt.binary, command.split(separator: " ").map(String.init), input: "",
        environment: environment, in: takt.folder)
      #expect(run.status <= 1, "\(command): \(run.errors)")
      // One word, such as a path, and what is to be typed stay in one piece.
      for line in run.output.split(separator: "\n")
      where !line.contains(#/https?:|^ *`?takt |^ *\S+$/#) {
        #expect(line.count <= columns, "\(command): \(line)")
      }
    }
  }
}
