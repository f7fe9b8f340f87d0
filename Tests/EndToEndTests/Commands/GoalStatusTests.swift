import Foundation
import Testing

/// Every row of the table of verdicts, from the commands that a person types.
@Suite struct GoalStatusTests {
  /// A goal of Spring, numbers entered (what, when), when it is asked, and the verdict.
  struct Row: Sendable, CustomStringConvertible {
    let status: String
    var goal = ["leads", "40"]
    var log: [(String, String, String)] = []
    let asked: String

    var description: String { "\(status) \(asked)" }
  }

  private static let rows = [
    Row(status: "notStarted", asked: "2026-03-01T08:00"),
    Row(status: "notMeasured", asked: "2026-03-20T08:00"),
    Row(
      status: "met", log: [("campaign Spring", "leads=40", "2026-03-12T08:00")],
      asked: "2026-03-20T08:00"),
    Row(
      status: "missed", log: [("campaign Spring", "leads=39", "2026-03-31T08:00")],
      asked: "2026-04-20T08:00"),
    Row(
      status: "notJudgeable", log: [("campaign Spring", "leads=39", "2026-03-06T08:00")],
      asked: "2026-04-20T08:00"),
    Row(
      status: "gaps", goal: ["reach", "1000"], log: [("1", "reach=100", "2026-03-12T08:00")],
      asked: "2026-03-20T08:00"),
    Row(
      status: "tooEarly", goal: ["leads", "12"],
      log: [("campaign Spring", "leads=0", "2026-03-04T08:00")],
      asked: "2026-03-04T08:00"),
    Row(
      status: "onTrack", log: [("campaign Spring", "leads=25", "2026-03-20T08:00")],
      asked: "2026-03-20T08:00"),
    Row(
      status: "close", log: [("campaign Spring", "leads=8", "2026-03-20T08:00")],
      asked: "2026-03-20T08:00"),
    Row(
      status: "behind", log: [("campaign Spring", "leads=1", "2026-03-20T08:00")],
      asked: "2026-03-20T08:00"),
    Row(
      status: "outdated", goal: ["followers", "500"],
      log: [("channel facebook", "followers=410", "2026-03-03T09:00")], asked: "2026-03-25T08:00"),
  ]

  @Test(arguments: rows)
  func `is told with its reason`(row: Row) async throws {
    let takt = try await Takt.prepared(language: "de")
    defer { takt.remove() }
    try await takt.ok("goal", "add", "Spring", row.goal[0], row.goal[1], "--start-value", "unknown")
    try await takt.ok("campaign", "start", "Spring")
    for (place, day) in ["02", "03", "05", "27"].enumerated() {
      let at = "2026-03-\(day) 07:00"
      try await takt.ok(
        "post", "add", "Hallo", "--on", "facebook", "--at", at, "--campaign", "Spring")
      guard place < 3 else { continue }
      try await takt.ok("publish", "\(place + 1)", "--at", at, now: "2026-03-06T08:00")
    }
    for (subject, value, moment) in row.log {
      let words = ["log"] + subject.split(separator: " ").map(String.init)
      let run = try await takt.run(all: words + [value, "--at", moment], now: row.asked)
      #expect(run.status == 0, "\(run.errors)")
    }
    let json = try await takt.ok("review", "Spring", "--json", now: row.asked).json()
    #expect(json["goals"][0]["status"].text == row.status)
    #expect(json["goals"][0]["turn"].isNull == ["met", "missed"].contains(row.status))
    for language in ["de", "en"] {
      let page = try await takt.ok("review", "Spring", now: row.asked, language: language)
      #expect(page.output.split(separator: "\n").contains { $0.hasSuffix(".") })
    }
  }

  @Test func `without a goal there is nothing to judge`() async throws {
    let takt = try await Takt.prepared()
    defer { takt.remove() }
    let overview = try await takt.ok("review").output
    #expect(overview.contains("no goal"))
    #expect(try await takt.ok("review", "Spring").output.contains("takt goal suggest Spring"))
  }
}
