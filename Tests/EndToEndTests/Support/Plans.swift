import Foundation
import Testing

extension Takt {
  /// A plan with a person, both segments, four channels and a draft campaign, at Tuesday 3 March 2026.
  static func prepared(language: String = "en", now: String = "2026-03-03T08:00") async throws
    -> Takt
  {
    try await copy(of: Templates.prepared.value, language: language, now: now)
  }

  /// As `prepared`, with the campaign running for a goal of reach.
  static func running(language: String = "en") async throws -> Takt {
    try await copy(of: Templates.running.value, language: language, now: "2026-03-03T08:00")
  }

  private static func copy(of plan: Data, language: String, now: String) throws -> Takt {
    let takt = try Takt(now: now, language: language)
    try plan.write(to: takt.plan)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: takt.plan.path)
    return takt
  }

  /// The rows of the plan as SQL tells them, told by the `sqlite3` shell.
  func sql(_ statement: String) async throws -> String {
    let run = try await Self.run(
      URL(fileURLWithPath: "/usr/bin/env"), ["sqlite3", plan.path, statement], input: "",
      environment: ["PATH": "/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin"], in: folder)
    return run.output
  }
}

/// Plans that many tests begin with: made once, by the commands that a person would type.
private enum Templates {
  static let prepared = Task { try await made { _ in } }

  static let running = Task {
    try await made { takt in
      try await takt.ok(
        "goal", "add", "Spring", "reach", "1000", "--network", "facebook", "--start-value",
        "unknown")
      try await takt.ok("campaign", "start", "Spring")
    }
  }

  private static func made(_ further: (Takt) async throws -> Void) async throws -> Data {
    let takt = try Takt()
    defer { takt.remove() }
    try await takt.ok("init", "--name", "Morgenrot")
    try await takt.ok("person", "add", "Anna", "--minutes-per-week", "120")
    try await takt.ok("audience", "add", "Neighbours", "--segment", "b2c")
    try await takt.ok("audience", "add", "Buyers", "--segment", "b2b")
    for network in ["facebook", "x", "xing", "linkedin"] {
      try await takt.ok(
        "channel", "add", network, "--owner", "Anna", "--imprint", "https://example.org/imprint")
    }
    try await takt.ok(
      "campaign", "add", "Spring", "--objective", "awareness", "--audience", "Neighbours", "--from",
      "2026-03-02", "--to", "2026-03-29", "--owner", "Anna")
    try await further(takt)
    return try Data(contentsOf: takt.plan)
  }
}
