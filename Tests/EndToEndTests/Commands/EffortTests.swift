import Foundation
import Testing

@Suite struct EffortTests {
  /// A post of the running campaign.
  private func plan() async throws -> Takt {
    let takt = try await Takt.running()
    try await takt.ok(
      "post", "add", "Hi", "--on", "facebook", "--at", "2026-03-05 09:00", "--campaign", "Spring")
    return takt
  }

  @Test func `is listed by what it was spent on, and deleted by its number`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    try await takt.ok("effort", "add", "1", "--minutes", "25", "--activity", "text")
    try await takt.ok("effort", "add", "Spring", "--money", "42,50", "--on", "1.3.")
    let channel = try await takt.ok(
      "effort", "add", "--channel", "xing", "--minutes", "5", "--json")
    #expect(try channel.json()["changed"][0]["id"].int == 3)
    func listed(_ options: String...) async throws -> [Int?] {
      let run = try await Takt.run(
        Takt.binary, ["effort", "list", "--json"] + options, input: "",
        environment: takt.environment, in: takt.folder)
      return try run.json().list.map { $0["id"].int }
    }
    #expect(try await listed() == [2, 1, 3])
    #expect(try await listed("--campaign", "Spring") == [2, 1])
    #expect(try await listed("--channel", "xing") == [3])
    #expect(try await listed("--post", "1") == [1])
    let text = try await takt.ok("effort", "list").output
    #expect(text.hasSuffix("Altogether: 30 min, 42.50 EUR\n"), "\(text)")
    #expect(
      try await takt.ok("effort", "delete", "1").output
        == "Deleted: #1, 3 Mar 2026: 25 min, text\n")
    #expect(try await listed() == [2, 3])
  }

  @Test func `a dry run deletes nothing`() async throws {
    let takt = try await plan()
    defer { takt.remove() }
    try await takt.ok("effort", "add", "1", "--minutes", "5")
    let before = try Data(contentsOf: takt.plan)
    let run = try await takt.ok("effort", "delete", "1", "--dry-run")
    #expect(run.output.contains("Only tried"))
    #expect(try Data(contentsOf: takt.plan) == before)
  }
}
