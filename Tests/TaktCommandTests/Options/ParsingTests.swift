import Actions
import ArgumentParser
import Planning
import Testing

@testable import TaktCommand

@Suite struct ParsingTests {
  @Test func `options stand before or after the command`() throws {
    let before = try #require(try Takt.parseAsRoot(["--json", "week", "next"]) as? WeekCommand)
    #expect(before.week == ["next"])
    let after = try #require(try Takt.parseAsRoot(["week", "next", "--json"]) as? WeekCommand)
    #expect(after.global.json)
  }

  @Test func `a time may begin with a sign`() throws {
    let move = try #require(
      try Takt.parseAsRoot(["post", "move", "1", "--to", "-1w"]) as? PostMove)
    #expect(move.destination.to == "-1w")
  }

  @Test(arguments: [
    "network:xing", "^status:draft,skipped", "campaign:Frühling, 2. Teil", "week:2026-W10",
  ])
  func `reads a condition`(text: String) throws {
    let condition = try FilterCondition(text)
    #expect(condition.isNegated == text.hasPrefix("^"))
    #expect(!condition.values.isEmpty)
  }

  @Test(arguments: ["xing", "network:", ":xing", "colour:red", "^", ""])
  func `refuses what is no condition, and names the keys`(text: String) {
    #expect(
      throws: PostFilterError.unreadable(
        text, keys: FilterCondition.Key.allCases.map(\.rawValue))
    ) {
      try FilterCondition(text)
    }
  }

  @Test func `a campaign's name may hold a comma, a status may not`() throws {
    #expect(try FilterCondition("campaign:Frühling, 2. Teil").values == ["Frühling, 2. Teil"])
    #expect(try FilterCondition("status:draft,skipped").values == ["draft", "skipped"])
  }

  @Test(arguments: [
    "https://example.org", "http://example.org/a?b=c#d", "https://bäckerei.example/",
    "HTTPS://EXAMPLE.ORG",
  ])
  func `takes a web address`(text: String) throws {
    #expect(try webAddress(text) == text)
  }

  @Test(arguments: [
    "example.org", "javascript:alert(1)", "https://", "https:// a", "ftp://a.b", "https://a\u{1B}b",
    "",
  ])
  func `refuses what is no web address`(text: String) {
    #expect(throws: LinkError.noAddress(text)) { try webAddress(text) }
  }

  @Test(arguments: [
    ("Europe/Berlin", true), ("America/New_York", true), ("UTC", true), ("CET", false),
    ("Mars/Base", false),
    ("../etc/passwd", false), ("", false),
  ])
  func `knows the zones of the system, and no abbreviations`(name: String, isKnown: Bool) {
    #expect((PlanZone.named(name) != nil) == isKnown)
  }
}
