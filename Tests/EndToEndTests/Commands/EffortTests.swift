import Foundation
import Testing

@Suite struct EffortTests {
  @Test func `is booked, listed with its sum, and deleted by its number`() async throws {
    let takt = try await Takt.running()
    defer { takt.remove() }
    try await takt.ok(
      "effort", "add", "Spring", "--minutes", "25", "--activity", "text")
    try await takt.ok("effort", "add", "Spring", "--money", "42,50", "--on", "1.3.")
    let channel = try await takt.ok(
      "effort", "add", "--channel", "xing", "--minutes", "5", "--json")
    #expect(try channel.json()["changed"][0]["id"].int == 3)
    let listed = try await takt.ok("effort", "list", "--campaign", "Spring", "--json").json()
    #expect(listed.list.map { $0["id"].int } == [2, 1])
    let text = try await takt.ok("effort", "list").output
    #expect(text.hasSuffix("Altogether: 30 min, 42.50 EUR\n"), "\(text)")
    let tried = try await takt.ok("effort", "delete", "1", "--dry-run")
    #expect(tried.output.contains("Only tried"))
    #expect(
      try await takt.ok("effort", "delete", "1").output
        == "Deleted: Spring, 3 Mar 2026: 25 min, text\n")
  }
}
