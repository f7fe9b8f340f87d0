import Foundation
import Testing

/// What is said of the posts that a filter finds and leaves.
@Suite struct MovingTests {
  @Test func `says which posts stay as they are`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    for network in ["facebook", "x", "xing", "linkedin"] {
      try await takt.ok("post", "add", "a", "--on", network, "--at", "2026-03-10 09:00")
    }
    try await takt.ok("publish", "1", "--at", "2026-03-02 14:37")
    try await takt.ok("post", "skip", "2")
    let moved = try await takt.ok("post", "move", "status:published,skipped,draft", "--to", "+1w")
    #expect(moved.errors == "As before: #1, #2 (published, skipped).\n")
    try await takt.ok("post", "approve", "3")
    let approved = try await takt.ok("post", "approve", "^network:facebook", language: "de")
    #expect(approved.errors == "Wie zuvor: #2, #3 (freigegeben, ausgelassen).\n")
    let none = try await takt.run("post", "move", "status:skipped", "--to", "+1w", "--json")
    #expect(none.status == 66 && none.code == "post.none", "\(none.errors)")
    let named = try await takt.run("post", "approve", "1", "--json")
    #expect(named.status == 65 && named.code == "post.status", "\(named.errors)")
    #expect(try await takt.run("post", "move", "1", "--to", "+1w", "--json").status == 65)
  }
}
