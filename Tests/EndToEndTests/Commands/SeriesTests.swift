import Foundation
import Testing

/// Posts that come back, as they are typed and told.
@Suite struct SeriesTests {
  @Test func `each knows its place, and takes along those that follow`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    try await takt.ok(
      "post", "add", "Market day", "--on", "facebook,x", "--at", "2026-03-17 09:00", "--every",
      "2 weeks", "--times", "4")
    let shown = try await takt.ok("post", "show", "4", language: "de").output
    #expect(shown.contains("alle 2 Wochen, 2 von 4 (Serie 1)"))
    try await takt.ok("post", "move", "4", "--to", "+1d", "--following")
    let list = try await takt.ok("post", "list", "series:1", "network:x", "--json").json().list
    #expect(
      list.map { $0["plannedAt"].text } == [
        "2026-03-17T09:00", "2026-04-01T09:00", "2026-04-15T09:00", "2026-04-29T09:00",
      ])
    #expect(list.map { $0["group"].int } == [1, 3, 5, 7])
    let series = list[0]["series"]
    #expect(series["every"].int == 2 && series["unit"].text == "week")
    #expect(series["place"].int == 1 && series["times"].int == 4)
  }
}
